package ironstride.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who is believed when saying where a request comes from: this machine, and proxies that were named.
public final class Proxies {

    /// Only this machine.
    public static final Proxies LOCAL = new Proxies(List.of());

    private final List<Network> networks;

    private Proxies(List<Network> networks) {
        this.networks = networks;
    }

    /// Addresses that begin alike.
    ///
    /// @param bits how many bits they share
    private record Network(byte[] address, int bits) {

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xff << (8 - bits % 8) & 0xff;
            return Arrays.equals(address, 0, whole, other, 0, whole)
                    && (bits % 8 == 0 || ((address[whole] ^ other[whole]) & mask) == 0);
        }
    }

    /// @param list addresses, each alone or with the bits that its network shares, such as `10.0.0.5,fd00::/8`
    /// @throws IllegalArgumentException when one is no such address; the message says which
    public static Proxies of(String list) {
        var networks = new ArrayList<Network>();
        for (var one : list.split(",", -1)) {
            networks.add(network(one.strip()));
        }
        return new Proxies(List.copyOf(networks));
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        var address = number(slash < 0 ? text : text.substring(0, slash))
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is no address in numbers such as 10.0.0.5 or 172.18.0.0/16"));
        var bits = slash < 0 ? String.valueOf(address.length * 8) : text.substring(slash + 1);
        // Nobody who believes everybody means it.
        if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) < 1 || Integer.parseInt(bits) > address.length * 8) {
            throw new IllegalArgumentException(
                    "\"" + text + "\": after the stroke stand 1 to " + address.length * 8 + " bits");
        }
        return new Network(address, Integer.parseInt(bits));
    }

    /// Numbers alone: no name is looked up. What follows `%` is the interface an address was met at.
    private static Optional<byte[]> number(String text) {
        if (!text.contains(":") && !text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    InetAddress.ofLiteral(text.replaceFirst("%.*", "")).getAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean believes(String address) {
        return Loopback.is(address)
                || number(address)
                        .filter(number -> networks.stream().anyMatch(network -> network.holds(number)))
                        .isPresent();
    }

    /// Where a request comes from: of all who passed it on, the last who is not believed.
    ///
    /// @param peer who holds the other end of the connection
    /// @param forwarded what `X-Forwarded-For` says: the client first, each proxy adds whom it heard
    String client(String peer, String forwarded) {
        var client = peer;
        var said = forwarded.split(",");
        for (int k = said.length - 1; k >= 0 && believes(client) && !said[k].isBlank(); k--) {
            client = said[k].strip();
        }
        return client;
    }
}
