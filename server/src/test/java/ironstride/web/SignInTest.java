package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ironstride.account.Accounts;
import ironstride.store.AccountStore;
import ironstride.store.Database;
import ironstride.store.Together;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signing in and out.
class SignInTest {

    private static final String PASSWORD = "a long password";
    private static final Optional<byte[]> NOTHING = Optional.empty();

    @TempDir
    private Path folder = Path.of("");

    private final TickingClock clock = new TickingClock();

    private TestServer server() throws IOException {
        return TestServer.on(Database.inFolder(folder), false, clock);
    }

    private static HttpServer.Options options(String host, boolean open, boolean registration) {
        return new HttpServer.Options(
                host, 0, open, registration, Proxies.LOCAL, Optional.empty(), ZoneId.of("Europe/Berlin"));
    }

    private static String credentials(String name, String password) {
        return "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    private static Browser.Reply tryFrom(TestServer server, String address, String name, String password) {
        return server.wire()
                .json("POST", "/api/session", credentials(name, password), "X-Forwarded-For", "6.6.6.6, " + address);
    }

    @Test
    void afterFiveWrongPasswordsANameIsClosedFromEverywhereUntilTheTimeThatIsSaid() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            for (int k = 0; k < 5; k++) {
                assertThat(tryFrom(server, "10.0.0." + k, "Sam", "a wrong password")
                                .status())
                        .isEqualTo(401);
            }
            var refused = tryFrom(server, "10.0.0.9", " sAM ", PASSWORD);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.json().path("detail").asString())
                    .isEqualTo("Too many tries. Wait 15 minutes, then try again.");
            var seconds = Long.parseLong(refused.header("retry-after"));
            assertThat(seconds).isBetween(850L, 901L);
            clock.goOn(Duration.ofSeconds(seconds - 10));
            assertThat(tryFrom(server, "10.0.0.9", "sam", PASSWORD).status()).isEqualTo(429);
            clock.goOn(Duration.ofSeconds(11));
            assertThat(tryFrom(server, "10.0.0.9", "sam", PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void afterThirtyWrongTriesAnAddressIsClosedAndOthersAreNot() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            for (int k = 0; k < 30; k++) {
                assertThat(tryFrom(server, "10.0.0.1", "name " + k, PASSWORD).status())
                        .isEqualTo(401);
            }
            assertThat(tryFrom(server, "10.0.0.1", "sam", PASSWORD).status()).isEqualTo(429);
            assertThat(tryFrom(server, "10.0.0.2", "sam", PASSWORD).status()).isEqualTo(200);
            clock.goOn(Duration.ofMinutes(16));
            assertThat(tryFrom(server, "10.0.0.1", "sam", PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void ofManyTriesAtTheSameMomentFiveAreLookedAt() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            var got = Together.all(
                    20,
                    k -> tryFrom(server, "10.0.0." + k, "sam", "a wrong password")
                            .status());
            assertThat(Collections.frequency(got, 401)).isEqualTo(5);
            assertThat(Collections.frequency(got, 429)).isEqualTo(15);
        }
    }

    @Test
    void whoSignsInStartsToCountAnew() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            for (int round = 0; round < 2; round++) {
                for (int k = 0; k < 4; k++) {
                    assertThat(tryFrom(server, "10.0.0.1", "sam", "a wrong password")
                                    .status())
                            .isEqualTo(401);
                }
                assertThat(tryFrom(server, "10.0.0.1", "sam", PASSWORD).status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aWrongPasswordAndANameThatNobodyHasAreAnsweredAlike() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            var wrong = tryFrom(server, "10.0.0.1", "sam", "a wrong password");
            var nobody = tryFrom(server, "10.0.0.1", "nobody", "a wrong password");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(wrong.text()).isEqualTo(nobody.text());
        }
    }

    @Test
    void aPasswordHasTenCharactersAtLeastAndTwoHundredAtMost() throws IOException {
        try (var server = server()) {
            for (var bad : List.of("", "123456789", "x".repeat(201))) {
                var reply = server.browser().enter("/api/accounts", "sam", bad);
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.json().at("/errors/0/path").asString()).isEqualTo("/password");
            }
            assertThat(server.browser()
                            .get("/api/session")
                            .json()
                            .path("firstAccount")
                            .asBoolean())
                    .isTrue();
            for (var good : List.of("1234567890", "\u00FC\uD83C\uDFC3 \u4E2D".repeat(4), "x".repeat(200))) {
                var name = "sam " + good.length();
                assertThat(server.browser().enter("/api/accounts", name, good).status())
                        .isEqualTo(201);
                assertThat(server.browser().enter("/api/session", name, good).status())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u2003",
                "\u00A0",
                "\u200B",
                "\u0001",
                "a\u0000b",
                "a\nb\u001B[2J",
                "aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaa",
                "\uFDFA\uFDFA\uFDFA\uFDFA"
            })
    void aNameThatCannotBeSeenOrKeptIsRefused(String name) throws IOException {
        try (var server = server()) {
            var reply = server.browser().enter("/api/accounts", name, PASSWORD);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/path").asString()).isEqualTo("/name");
        }
    }

    @Test
    void aNameIsTakenHoweverItIsWritten() throws IOException {
        try (var server = server()) {
            assertThat(server.browser().create("Ren\u00E9").status()).isEqualTo(201);
            for (var same : List.of("REN\u00C9", "Rene\u0301", " ren\u00E9 ")) {
                assertThat(server.browser().create(same).status()).isEqualTo(409);
            }
            assertThat(server.browser().create("Rene").status()).isEqualTo(201);
        }
    }

    @Test
    void signingOutEverywhereEndsEveryDeviceOfThisAthleteAlone() throws IOException {
        try (var server = server()) {
            var phone = server.browser();
            phone.create("sam");
            var desk = server.browser();
            desk.enter("/api/session", "sam", PASSWORD);
            var alex = server.browser();
            alex.create("alex");
            assertThat(desk.send("DELETE", "/api/sessions", Optional.empty()).status())
                    .isEqualTo(204);
            assertThat(phone.get("/api/feed").status()).isEqualTo(401);
            assertThat(desk.get("/api/feed").status()).isEqualTo(401);
            assertThat(alex.get("/api/feed").status()).isEqualTo(200);
        }
    }

    @Test
    void signingOutEndsTheCookieOnTheServerToo() throws IOException {
        try (var server = server()) {
            var sam = server.browser();
            sam.create("sam");
            var cookie = sam.cookie();
            assertThat(server.wire().get("/api/feed", "Cookie", cookie).status())
                    .isEqualTo(200);
            var out = sam.send("DELETE", "/api/session", Optional.empty());
            assertThat(out.header("set-cookie")).contains("ironstride=;").contains("Max-Age=0");
            assertThat(server.wire().get("/api/feed", "Cookie", cookie).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void anotherPasswordSignsTheOtherDevicesOut() throws IOException {
        try (var server = server()) {
            var phone = server.browser();
            phone.create("sam");
            var desk = server.browser();
            desk.enter("/api/session", "sam", PASSWORD);
            var wrong = "{\"password\":\"not the password\",\"newPassword\":\"another long one\"}";
            assertThat(desk.send("PUT", "/api/account/password", Optional.of(wrong))
                            .status())
                    .isEqualTo(403);
            assertThat(phone.get("/api/feed").status()).isEqualTo(200);
            var right = "{\"password\":\"" + PASSWORD + "\",\"newPassword\":\"another long one\"}";
            assertThat(desk.send("PUT", "/api/account/password", Optional.of(right))
                            .status())
                    .isEqualTo(204);
            assertThat(desk.get("/api/feed").status()).isEqualTo(200);
            assertThat(phone.get("/api/feed").status()).isEqualTo(401);
            assertThat(phone.enter("/api/session", "sam", PASSWORD).status()).isEqualTo(401);
            assertThat(phone.enter("/api/session", "sam", "another long one").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void ofManyWhoGuessThePasswordOfAnOpenSessionFiveAreLookedAt() throws IOException {
        try (var server = server()) {
            var sam = server.browser();
            sam.create("sam");
            var last = 0;
            for (int k = 0; k < 6; k++) {
                last = server.wire()
                        .json(
                                "DELETE",
                                "/api/account",
                                "{\"password\":\"guess " + k + "\"}",
                                "Cookie",
                                sam.cookie(),
                                "X-CSRF-Token",
                                sam.csrf())
                        .status();
                assertThat(last).isEqualTo(403);
            }
            assertThat(sam.enter("/api/session", "sam", PASSWORD).status()).isEqualTo(429);
        }
    }

    @Test
    void aSessionEndsNinetyDaysAfterItsLastUse() throws IOException {
        try (var server = server()) {
            var sam = server.browser();
            sam.create("sam");
            for (int k = 0; k < 3; k++) {
                clock.goOn(Duration.ofDays(89));
                assertThat(sam.get("/api/feed").status()).isEqualTo(200);
            }
            clock.goOn(Duration.ofDays(91));
            assertThat(sam.get("/api/feed").status()).isEqualTo(401);
            assertThat(sam.get("/api/session").json().path("signedIn").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void theCookieIsHiddenFromScriptsAndOtherSitesAndBoundToTlsBehindAProxy() throws IOException {
        try (var server = server()) {
            server.browser().create("sam");
            var body = credentials("sam", PASSWORD);
            var plain = server.wire().json("POST", "/api/session", body).header("set-cookie");
            assertThat(plain)
                    .contains("; Path=/; HttpOnly; SameSite=Lax; Max-Age=7776000")
                    .doesNotContain("Secure");
            var proxied = server.wire().json("POST", "/api/session", body, "X-Forwarded-Proto", "https");
            assertThat(proxied.header("set-cookie")).endsWith("; Secure").contains("HttpOnly; SameSite=Lax");
        }
    }

    @Test
    void whatAProxyWouldSayIsNotBelievedFromElsewhere() throws IOException {
        var address = ownAddress();
        assumeThat(address).as("an address of this machine besides loopback").isPresent();
        var database = Database.inFolder(folder);
        try (var server = TestServer.on(database, options("0.0.0.0", false, true), clock)) {
            server.browser().create("sam");
            var wire = new Wire(address.orElseThrow(), server.port());
            var body = credentials("sam", PASSWORD);
            assertThat(wire.json("POST", "/api/session", body, "X-Forwarded-Proto", "https")
                            .header("set-cookie"))
                    .contains("HttpOnly")
                    .doesNotContain("Secure");
            for (int k = 0; k < 30; k++) {
                wire.json("POST", "/api/session", credentials("n" + k, "wrong"), "X-Forwarded-For", "10.0.0." + k);
            }
            assertThat(wire.json("POST", "/api/session", body, "X-Forwarded-For", "10.0.0.99")
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void whatANamedProxyOnAnotherAddressSaysIsBelieved() throws IOException {
        var address = ownAddress();
        assumeThat(address).as("an address of this machine besides loopback").isPresent();
        var options = new HttpServer.Options(
                "0.0.0.0",
                0,
                false,
                true,
                Proxies.of("192.0.2.1, " + address.orElseThrow() + "/24"),
                Optional.empty(),
                ZoneId.of("Europe/Berlin"));
        try (var server = TestServer.on(Database.inFolder(folder), options, clock)) {
            server.browser().create("sam");
            var wire = new Wire(address.orElseThrow(), server.port());
            var body = credentials("sam", PASSWORD);
            assertThat(wire.json("POST", "/api/session", body, "X-Forwarded-Proto", "https")
                            .header("set-cookie"))
                    .endsWith("; Secure");
            for (int k = 0; k < 31; k++) {
                wire.json("POST", "/api/session", credentials("n" + k, "wrong"), "X-Forwarded-For", "10.0.0.1");
            }
            assertThat(wire.json("POST", "/api/session", body, "X-Forwarded-For", "10.0.0.99")
                            .status())
                    .isEqualTo(200);
            assertThat(wire.json("POST", "/api/session", body, "X-Forwarded-For", "10.0.0.1, 192.0.2.1")
                            .status())
                    .isEqualTo(429);
        }
    }

    private static Browser.Reply createFrom(TestServer server, String address, String name) {
        return server.wire().json("POST", "/api/accounts", credentials(name, PASSWORD), "X-Forwarded-For", address);
    }

    @Test
    void afterThirtyNewAccountsAnAddressIsClosedAndOthersAreNot() throws IOException {
        try (var server = server()) {
            for (int k = 0; k < 30; k++) {
                assertThat(createFrom(server, "10.0.0.1", "name " + k).status()).isEqualTo(201);
            }
            var refused = createFrom(server, "10.0.0.1", "name 30");
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("retry-after")).isNotEmpty();
            assertThat(createFrom(server, "10.0.0.2", "name 30").status()).isEqualTo(201);
            clock.goOn(Duration.ofMinutes(16));
            assertThat(createFrom(server, "10.0.0.1", "name 31").status()).isEqualTo(201);
        }
    }

    private static Optional<String> ownAddress() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                .map(one -> one.getHostAddress())
                .findFirst();
    }

    @Test
    void theDatabaseKeepsNoPasswordAndNoCookie() throws IOException, SQLException {
        try (var server = server()) {
            var sam = server.browser();
            sam.create("sam");
            var token = sam.cookie().replace("ironstride=", "");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select password_hash, token_hash from athlete"
                            + " join login_session on login_session.athlete_id = athlete.athlete_id")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).startsWith("$argon2id$").doesNotContain(PASSWORD);
                assertThat(rows.getString(2)).hasSize(64).doesNotContain(token);
            }
        }
    }

    @Test
    void ofTwoWhoCreateTheFirstAccountAtTheSameMomentOneIsTaken() throws IOException {
        var database = Database.inFolder(folder);
        try (var server = TestServer.on(database, options("127.0.0.1", false, false), clock)) {
            var got =
                    Together.all(4, k -> server.browser().create("athlete " + k).status());
            assertThat(Collections.frequency(got, 201)).isOne();
            assertThat(Collections.frequency(got, 403)).isEqualTo(3);
            assertThat(server.browser().create("late").json().path("detail").asString())
                    .contains("--registration");
        }
    }

    @Test
    void allFirstRequestsOfAServerWithoutSignInMeanTheSameAthlete() {
        var number = new AtomicInteger();
        try (var database = Database.inFolder(folder)) {
            var accounts = new Accounts(new AccountStore(database), clock, false);
            var ids = Together.all(8, _ -> {
                number.incrementAndGet();
                return accounts.only().id();
            });
            assertThat(Collections.frequency(ids, ids.getFirst())).isEqualTo(number.get());
        }
    }

    @Test
    void withoutSignInOnlyThisMachineIsAnsweredAndThePagesTokenIsStillAsked() throws IOException {
        try (var server = TestServer.on(Database.inFolder(folder), true, clock)) {
            var wire = server.wire();
            var port = server.port();
            for (var host : List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "127.0.0.1")) {
                assertThat(wire.raw("GET /api/session HTTP/1.1", "Host: " + host, "Connection: close"))
                        .as(host)
                        .startsWith("HTTP/1.1 200");
            }
            for (var host : List.of(
                    "evil.example",
                    "localhost.evil.example",
                    "127.evil.example",
                    "127.0.0.1.evil.example:" + port,
                    "192.168.1.2",
                    "a_b")) {
                assertThat(wire.raw("GET /api/session HTTP/1.1", "Host: " + host, "Connection: close"))
                        .as(host)
                        .startsWith("HTTP/1.1 403");
            }
            assertThat(wire.send("POST", "/api/feed", NOTHING).status()).isEqualTo(403);
            var token = wire.get("/api/session").json().path("csrf").asString();
            assertThat(wire.send("POST", "/api/feed", NOTHING, "X-CSRF-Token", token)
                            .status())
                    .isEqualTo(201);
            assertThat(wire.send("POST", "/api/feed", NOTHING, "X-CSRF-Token", token, "Origin", "https://evil.example")
                            .status())
                    .isEqualTo(403);
        }
    }
}
