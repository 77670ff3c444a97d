package ironstride.schedule;

/// Counts search nodes instead of seconds, so that the same week always gives the same answer.
final class SearchLimit {

    private final long most;
    private long nodes;

    SearchLimit(long most) {
        this.most = most;
    }

    void count() {
        nodes++;
    }

    boolean isReached() {
        return nodes >= most;
    }

    long nodes() {
        return nodes;
    }
}
