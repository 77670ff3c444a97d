package ironstride.web;

/// Addresses that lead to this machine alone.
public final class Loopback {

    private Loopback() {}

    /// Numbers alone: a name such as 127.example.org may lead anywhere.
    public static boolean is(String host) {
        return host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || host.equals("::1")
                || host.equals("0:0:0:0:0:0:0:1")
                || host.equals("localhost");
    }
}
