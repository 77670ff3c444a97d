package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is believed about where a request comes from.
class ProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, 10.0.0.5, true",
        "10.0.0.5, 10.0.0.6, false",
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "10.0.0.5, ::ffff:10.0.0.5, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe80::1%eth0, false",
        "fe80::/10, fe80::1%eth0, true",
        "fd00::/8, 10.0.0.5, false",
        "10.0.0.5, 127.0.0.1, true",
        "10.0.0.5, proxy.example, false",
        "10.0.0.5, '', false"
    })
    void anAddressIsBelievedWhenItBeginsAsWasSaid(String named, String address, boolean believed) {
        assertThat(Proxies.of(named).believes(address)).isEqualTo(believed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "proxy.example", "10.0.0", "10.0.0.5/33", "0.0.0.0/0", "10.0.0.5/x", "10.0.0.5,,", "1/"})
    void whatIsNoAddressIsSaid(String named) {
        assertThatThrownBy(() -> Proxies.of(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.9, '6.6.6.6', 192.0.2.9",
        "10.0.0.5, '6.6.6.6', 6.6.6.6",
        "10.0.0.5, '6.6.6.6, 7.7.7.7', 7.7.7.7",
        "127.0.0.1, '6.6.6.6, 7.7.7.7, 10.0.0.5', 7.7.7.7",
        "10.0.0.5, '', 10.0.0.5",
        "10.0.0.5, ',', 10.0.0.5",
        "10.0.0.5, '10.0.0.5', 10.0.0.5"
    })
    void theClientIsTheLastWhoIsNotBelieved(String peer, String forwarded, String client) {
        assertThat(Proxies.of("10.0.0.5").client(peer, forwarded)).isEqualTo(client);
    }

    @Test
    void withoutAWordOnlyThisMachineIsBelieved() {
        assertThat(Proxies.LOCAL.client("10.0.0.5", "6.6.6.6")).isEqualTo("10.0.0.5");
        assertThat(Proxies.LOCAL.client("127.0.0.1", "6.6.6.6")).isEqualTo("6.6.6.6");
    }
}
