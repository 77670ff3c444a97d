package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that asked for no sign-in begins to ask for one.
class ClaimTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFirstAccountIsTheAthletesWhoWasHereBeforeAnybodyHadToSignIn() throws IOException {
        try (var server = TestServer.in(folder, true)) {
            var browser = server.browser();
            browser.useToken(browser.get("/api/session").json().path("csrf").asString());
            assertThat(browser.makePlan(Profiles.SAM).status()).isEqualTo(200);
        }
        try (var server = TestServer.in(folder, false)) {
            var browser = server.browser();
            assertThat(browser.get("/api/session").json().path("firstAccount").asBoolean())
                    .isTrue();
            assertThat(browser.get("/api/plan").status()).isEqualTo(401);
            assertThat(browser.create("sam").status()).isEqualTo(201);
            assertThat(browser.get("/api/plan").json().path("name").asString()).isEqualTo("Sam");
            assertThat(browser.get("/api/session").json().path("firstAccount").asBoolean())
                    .isFalse();
            assertThat(server.browser().create("robin").json().path("hasPlan").asBoolean())
                    .isFalse();
        }
    }
}
