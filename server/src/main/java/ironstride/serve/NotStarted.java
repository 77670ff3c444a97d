package ironstride.serve;

/// The server did not start; the message says why and what helps.
final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStarted(String message) {
        super(message);
    }
}
