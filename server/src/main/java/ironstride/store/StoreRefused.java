package ironstride.store;

/// The store did not do what it was asked while running. What was to be written is there as a whole or, but for a
/// connection that broke at the end, not at all.
public final class StoreRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    StoreRefused(Obstacle obstacle, Throwable cause) {
        super("the store is " + obstacle, cause);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
