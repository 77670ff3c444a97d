package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanPageTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<Desk> desk = Optional.empty();

    private Visitor visitor = NOBODY;

    @SuppressWarnings("NullAway")
    private static final Visitor NOBODY = null;

    @BeforeAll
    static void start() throws IOException {
        desk = Optional.of(Desk.at(folder));
    }

    @AfterAll
    static void stop() {
        desk.ifPresent(Desk::close);
    }

    @BeforeEach
    void join(TestInfo test) {
        visitor = desk.orElseThrow().visitor();
        visitor.joinWithPlan(test.getTestMethod().orElseThrow().getName(), Profiles.SAM);
    }

    private JsonNode lift() {
        for (var session : visitor.plan().at("/weeks/1/sessions")) {
            if (session.path("look").asString().equals("legs")) {
                return session;
            }
        }
        throw new IllegalStateException("week 2 has no leg lift");
    }

    private JsonNode now(String id) {
        for (var session : visitor.plan().at("/weeks/1/sessions")) {
            if (session.path("id").asString().equals(id)) {
                return session;
            }
        }
        throw new IllegalStateException("week 2 has no " + id);
    }

    private Locator face(String id) {
        return visitor.page().locator("[id='session-" + id + "']");
    }

    private Locator layer() {
        return visitor.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("^Move")));
    }

    @Test
    void aSessionIsPulledToAnotherDayAndTheRulesSpeakWhileItHangs() {
        var lift = lift();
        var id = lift.path("id").asString();
        visitor.open("plan/week/2");
        var box = face(id).boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + 10);
        mouse.down();
        mouse.move(box.x + box.width / 2 + 10, box.y + 12);
        var day = visitor.page().getByText(Pattern.compile("^Wed")).first().boundingBox();
        var words = layer();
        PlaywrightAssertions.assertThat(words).containsText("where it is now");
        mouse.move(day.x + day.width / 2, box.y + 12);
        PlaywrightAssertions.assertThat(words).containsText(Pattern.compile("Wed"));
        PlaywrightAssertions.assertThat(words).containsText(Pattern.compile("fits|breaks"));
        mouse.up();
        PlaywrightAssertions.assertThat(visitor.page().getByText(Pattern.compile("moved to Wed")))
                .isVisible();
        assertThat(now(id).path("start").asString()).startsWith("2027-01-13T18:");
        assertThat(now(id).path("hold").asString()).isEqualTo("locked");
        visitor.button("Undo").first().click();
        PlaywrightAssertions.assertThat(visitor.page().getByText("Taken back.")).isVisible();
        assertThat(now(id).path("start")).isEqualTo(lift.path("start"));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aSessionIsMovedWithTheKeyboardAlone() {
        var id = lift().path("id").asString();
        var before = now(id).path("start").asString();
        visitor.open("plan/week/2");
        face(id).focus();
        visitor.page().keyboard().press("m");
        var layer = layer();
        PlaywrightAssertions.assertThat(layer).containsText("where it is now");
        PlaywrightAssertions.assertThat(layer).isFocused();
        visitor.page().keyboard().press("ArrowRight");
        PlaywrightAssertions.assertThat(layer.locator("[aria-live]")).containsText(Pattern.compile("Wed"));
        visitor.page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(visitor.page().getByText(Pattern.compile("moved to Wed")))
                .isVisible();
        assertThat(now(id).path("start").asString()).isNotEqualTo(before).startsWith("2027-01-13");
    }

    @Test
    void escapeLeavesTheSessionWhereItWas() {
        var id = lift().path("id").asString();
        var before = visitor.plan();
        visitor.open("plan/week/2");
        face(id).focus();
        visitor.page().keyboard().press("m");
        var layer = layer();
        PlaywrightAssertions.assertThat(layer).containsText("where it is now");
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(layer).isHidden();
        assertThat(visitor.plan()).isEqualTo(before);
    }

    @Test
    void keysPressedWhileTheRulesAreStillAskedCountOnceTheyHaveAnswered() {
        var id = lift().path("id").asString();
        visitor.open("plan/week/2");
        var held = new ArrayList<Route>();
        visitor.page().route("**/options", held::add);
        face(id).focus();
        for (var key : List.of("m", "ArrowRight", "Enter")) {
            visitor.page().keyboard().press(key);
        }
        PlaywrightAssertions.assertThat(layer()).containsText("Asking the rules");
        visitor.page().waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        PlaywrightAssertions.assertThat(visitor.page().getByText(Pattern.compile("moved to Wed")))
                .isVisible();
        assertThat(now(id).path("start").asString()).startsWith("2027-01-13");
    }

    @Test
    void escapeWhilePullingDoesNotOpenTheSessionWhenTheButtonIsLetGo() {
        var id = lift().path("id").asString();
        visitor.open("plan/week/2");
        var box = face(id).boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(box.x + box.width / 2, box.y + 10);
        mouse.down();
        mouse.move(box.x + box.width / 2 + 10, box.y + 12);
        PlaywrightAssertions.assertThat(layer()).containsText("where it is now");
        visitor.page().keyboard().press("Escape");
        mouse.up();
        PlaywrightAssertions.assertThat(layer()).isHidden();
        face(id).focus();
        assertThat(visitor.page().url()).endsWith("plan/week/2");
    }

    @Test
    void aRaceCannotBePulledAndThePageSaysWhy() {
        var weeks = visitor.plan().path("weeks");
        visitor.open("plan/week/" + weeks.size());
        face("race-2027-03-28").focus();
        visitor.page().keyboard().press("m");
        var why = "A race keeps its day and hour; change the race in your settings.";
        PlaywrightAssertions.assertThat(visitor.page().getByText(why)).isVisible();
        PlaywrightAssertions.assertThat(layer()).isHidden();
        visitor.open("plan/session/race-2027-03-28");
        PlaywrightAssertions.assertThat(visitor.page().getByRole(AriaRole.MAIN).getByText(why))
                .isVisible();
        PlaywrightAssertions.assertThat(visitor.button("Move")).hasCount(0);
    }

    @Test
    void aLockedSessionIsUnlockedWhereItIsPulled() {
        var id = lift().path("id").asString();
        visitor.open("plan/week/2");
        face(id).focus();
        visitor.page().keyboard().press("l");
        visitor.page().waitForCondition(() -> now(id).path("hold").asString().equals("locked"));
        face(id).focus();
        visitor.page().keyboard().press("m");
        visitor.button("Unlock").click();
        visitor.page().waitForCondition(() -> now(id).path("hold").asString().equals("free"));
    }

    @Test
    void aWeekIsPrintedOnOneSheetWithoutWhatIsOnlyPressed() {
        try (var phone = desk.orElseThrow().phone(ColorScheme.DARK)) {
            phone.joinWithPlan("somebody who prints", Profiles.SAM);
            for (var one : List.of(visitor, phone)) {
                var page = one.page();
                one.open("plan/week/2");
                page.locator("a[id^='session-']").first().waitFor();
                var sheet = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                                .matcher(new String(sheet, StandardCharsets.ISO_8859_1))
                                .results())
                        .hasSize(1);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                PlaywrightAssertions.assertThat(
                                page.getByRole(AriaRole.NAVIGATION).first())
                        .isHidden();
                PlaywrightAssertions.assertThat(one.button("Undo the last change"))
                        .isHidden();
                PlaywrightAssertions.assertThat(one.heading("What the rules say of this week"))
                        .isHidden();
                PlaywrightAssertions.assertThat(one.heading("Week 2 of")).isVisible();
                PlaywrightAssertions.assertThat(
                                page.locator("a[id^='session-']").first())
                        .isVisible();
                PlaywrightAssertions.assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            }
        }
    }

    @Test
    void theLastSeenPlanIsThereWithoutTheServer() {
        visitor.open("plan/week/2");
        var id = lift().path("id").asString();
        visitor.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        visitor.page().reload();
        face(id).waitFor();
        visitor.context().setOffline(true);
        visitor.page().reload();
        PlaywrightAssertions.assertThat(face(id)).isVisible();
        PlaywrightAssertions.assertThat(visitor.page().getByText(Pattern.compile("No connection")))
                .isVisible();
        visitor.context().setOffline(false);
    }

    @Test
    void aSessionShowsItsWorkoutItsReasonsAndTakesAnOutcome() {
        var id = lift().path("id").asString();
        visitor.open("plan/session/" + id);
        PlaywrightAssertions.assertThat(visitor.heading("Why it stands here")).isVisible();
        PlaywrightAssertions.assertThat(visitor.page().getByText("Back squat").first())
                .isVisible();
        PlaywrightAssertions.assertThat(
                        visitor.page().locator("a[href^='#/rules/']").first())
                .isVisible();
        visitor.button("Done").click();
        visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Effort 7 of 10"))
                .or(visitor.button("Effort 7 of 10"))
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        visitor.page()
                .waitForCondition(() ->
                        visitor.plan().path("outcomes").path(id).path("effort").asInt(0) == 7);
        assertThat(visitor.plan().path("outcomes").path(id).path("status").asString())
                .isEqualTo("done");
    }

    @Test
    void freeHoursWithAnHourBetweenThemAreDrawn() {
        try (var other = desk.orElseThrow().visitor()) {
            other.joinWithPlan(
                    "somebody with a gap", Profiles.SAM.replace("\"07:00-11:00\"", "\"06:00-08:00\", \"09:00-12:00\""));
            other.open("plan/week/2");
            PlaywrightAssertions.assertThat(
                            other.page().locator("a[id^='session-']").first())
                    .isVisible();
            PlaywrightAssertions.assertThat(other.page().getByText("09:00", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(1);
        }
    }

    @Test
    void twoAthletesInTwoBrowsersSeeNothingOfEachOther() {
        var id = lift().path("id").asString();
        try (var other = desk.orElseThrow().visitor()) {
            other.joinWithPlan(
                    "somebody else", Profiles.SAM.replace("\"Sam\"", "\"Alex\"").replace("4,", "3,"));
            visitor.open("plan/week/2");
            other.open("plan/week/2");
            face(id).focus();
            visitor.page().keyboard().press("l");
            visitor.page()
                    .waitForCondition(() -> now(id).path("hold").asString().equals("locked"));
            assertThat(other.plan().path("version").asInt()).isEqualTo(1);
            assertThat(other.plan().path("name").asString()).isEqualTo("Alex");
            assertThat(other.context().request().get("/api/plan/sessions/own-1").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theCalendarFeedIsMadeFollowsAMoveAndIsRevoked() {
        visitor.open("account");
        visitor.button("Create an address").click();
        var address = visitor.page().locator("input[readonly]").inputValue();
        var path = address.replaceFirst("^https?://[^/]+", "");
        var id = lift().path("id").asString();
        var before = visitor.context().request().get(path).text();
        assertThat(before).contains("UID:" + id);
        visitor.open("plan/week/2");
        face(id).focus();
        visitor.page().keyboard().press("m");
        PlaywrightAssertions.assertThat(layer()).containsText("where it is now");
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForCondition(() -> now(id).path("hold").asString().equals("locked"));
        assertThat(visitor.context().request().get(path).text())
                .contains("UID:" + id)
                .contains("SEQUENCE:1");
        visitor.open("account");
        visitor.button("Revoke the address")
                .or(visitor.page().getByText(Pattern.compile("^Revoke")))
                .first()
                .click();
        visitor.page()
                .waitForCondition(() -> visitor.context().request().get(path).status() == 404);
    }
}
