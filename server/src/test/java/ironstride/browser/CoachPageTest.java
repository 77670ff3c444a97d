package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the coach says on *Today*, and the log.
class CoachPageTest {

    @TempDir
    private Path folder = Path.of("");

    private Optional<Desk> desk = Optional.empty();
    private Visitor visitor = NOBODY;

    @SuppressWarnings("NullAway")
    private static final Visitor NOBODY = null;

    @BeforeEach
    void join() throws IOException {
        desk = Optional.of(Desk.at(folder));
        visitor = desk.orElseThrow().visitor();
        visitor.joinWithPlan("Sam", Profiles.SAM);
    }

    @AfterEach
    void stop() {
        desk.ifPresent(Desk::close);
    }

    private static Stream<JsonNode> sessions(JsonNode plan) {
        return plan.path("weeks")
                .valueStream()
                .flatMap(week -> week.path("sessions").valueStream());
    }

    private JsonNode first(String look) {
        return sessions(visitor.plan())
                .filter(one -> one.path("look").asString().equals(look))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode session(String id) {
        return sessions(visitor.plan())
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(JsonNode session) {
        return OffsetDateTime.parse(session.path("start").asString()).toInstant();
    }

    private Instant goTo(Instant time) {
        desk.orElseThrow().goTo(time);
        visitor.goTo(time);
        return time;
    }

    private Locator proposal() {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("The coach proposes"));
    }

    private void miss(JsonNode session) {
        visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions()
                                .setName("How was it: " + session.path("title").asString()))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Missed"))
                .click();
    }

    private void see(String text) {
        PlaywrightAssertions.assertThat(visitor.page().getByText(text).first()).isVisible();
    }

    @Test
    void aMissedLegDayIsProposedTakenShownInTheWeekAndTakenBack() {
        var legs = first("legs");
        var id = legs.path("id").asString();
        var now = goTo(start(legs).plus(Duration.ofHours(3)));
        visitor.open("today");
        miss(legs);
        PlaywrightAssertions.assertThat(proposal()).containsText("moved");
        PlaywrightAssertions.assertThat(proposal()).containsText("REP-04");
        visitor.button("Take it").click();
        see("Taken.");
        PlaywrightAssertions.assertThat(proposal()).isHidden();
        assertThat(start(session(id))).isAfter(now);
        visitor.open("plan/week/1");
        PlaywrightAssertions.assertThat(visitor.page().locator("[id='session-" + id + "']"))
                .containsText(session(id).path("start").asString().substring(11, 16));
        visitor.page().goBack();
        visitor.button("Undo").first().click();
        see("Taken back.");
        assertThat(session(id).path("start")).isEqualTo(legs.path("start"));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whoIsIllSeesTheDaysEmptyUntilTheyAreWellAgain() {
        goTo(start(first("legs")).minus(Duration.ofHours(2)));
        visitor.open("today");
        visitor.button("I am ill").click();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Fever")))
                .click();
        PlaywrightAssertions.assertThat(proposal()).containsText("left out");
        var before = sessions(visitor.plan()).count();
        visitor.button("Take it").click();
        see("Taken.");
        assertThat(sessions(visitor.plan()).count()).isLessThan(before);
        see("Ill since");
        visitor.button("I am well again").click();
        see("The first days stay easy.");
        PlaywrightAssertions.assertThat(visitor.button("I am ill")).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theNightIsSaidInThreeTapsAndAskedForAgainOnlyToChangeIt() {
        visitor.open("today");
        visitor.button("How was the night?").click();
        visitor.button("Sleep: poor").click();
        visitor.button("Legs: sore").click();
        visitor.button("Save").click();
        see("Kept. Have a good day.");
        visitor.button("The night is noted.").click();
        PlaywrightAssertions.assertThat(visitor.button("Sleep: poor")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void aPainIsSaidAndGoesAgain() {
        visitor.open("today");
        visitor.button("Something hurts").click();
        visitor.field("Where?").fill("Left knee");
        visitor.button("Pain 5 of 10").click();
        visitor.button("Save").click();
        see("Left knee hurts since");
        visitor.button("It is gone").click();
        PlaywrightAssertions.assertThat(visitor.page().getByText("Left knee hurts since"))
                .isHidden();
    }

    @Test
    void aRunByHandMatchesThePlannedOneAndIsTakenOutAndBack() {
        var easy = first("easy");
        goTo(start(easy).plus(Duration.ofHours(1)));
        visitor.open("done");
        visitor.button("Add").click();
        visitor.field("Day").fill(easy.path("start").asString().substring(0, 10));
        visitor.field("Started at").fill(easy.path("start").asString().substring(11, 16));
        visitor.field("Minutes").fill("41");
        visitor.field("Distance (km)").fill(easy.path("km").asString());
        visitor.button("Effort 4 of 10").click();
        visitor.button("Save").click();
        see("Kept. It counts as: " + easy.path("title").asString());
        assertThat(visitor.plan()
                        .at("/outcomes/" + easy.path("id").asString() + "/status")
                        .asString())
                .isEqualTo("done");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("41 min")))
                .click();
        visitor.heading("Planned and done").waitFor();
        visitor.field("Which planned session was it?").selectOption("");
        PlaywrightAssertions.assertThat(visitor.page().getByText(Pattern.compile("^Found by its kind")))
                .isHidden();
        assertThat(visitor.plan().path("outcomes").size()).isZero();
        visitor.button("Delete").click();
        see("Deleted.");
        visitor.button("Undo").first().click();
        see("It is there again.");
        see("41 min");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void theAutomaticModeIsSwitchedInTheSettings() {
        visitor.open("settings");
        var box = visitor.page().getByLabel("Let the coach make harmless changes by itself");
        box.check();
        see("The coach makes harmless changes by itself.");
        var legs = first("legs");
        goTo(start(legs).plus(Duration.ofHours(3)));
        visitor.open("today");
        miss(legs);
        see("The coach changed this by itself");
        visitor.button("Undo").first().click();
        see("Taken back.");
        assertThat(session(legs.path("id").asString()).path("start")).isEqualTo(legs.path("start"));
    }

    @Test
    void axeFindsNothingSeriousInProposalsFormsAndTheLog() {
        var easy = first("easy");
        var legs = first("legs");
        goTo(start(legs).plus(Duration.ofHours(3)));
        visitor.open("today");
        miss(legs);
        proposal().waitFor();
        visitor.open("done");
        visitor.button("Add").click();
        visitor.field("Day").fill(easy.path("start").asString().substring(0, 10));
        visitor.field("Minutes").fill("41");
        visitor.button("Save").click();
        see("Kept.");
        var serious = new ArrayList<String>();
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            visitor.page().setViewportSize(colours == ColorScheme.LIGHT ? 390 : 1440, 844);
            visitor.open("today");
            serious.addAll(axe("today"));
            for (var button : List.of("How was the night?", "I am ill", "Something hurts")) {
                visitor.button(button).click();
                serious.addAll(axe(button));
                visitor.page().keyboard().press("Escape");
            }
            visitor.open("done");
            serious.addAll(axe("done"));
            visitor.button("Add").click();
            serious.addAll(axe("Add"));
            visitor.page().keyboard().press("Escape");
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("41 min")))
                    .click();
            visitor.button("Delete").waitFor();
            serious.addAll(axe("activity"));
        }
        assertThat(serious).isEmpty();
    }

    private List<String> axe(String where) {
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .filter(rule -> rule.getImpact().equals("serious")
                                || rule.getImpact().equals("critical"))
                        .map(rule -> where + ": " + rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }
}
