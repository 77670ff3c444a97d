package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ways in: set-up to plan, and what anybody may do without an account.
class EntranceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNewAthleteGoesFromTheFirstPageToAPlanByKeyboardAndMouse() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.visitor()) {
            visitor.join("Robin");
            visitor.heading("What do you want?").waitFor();
            visitor.field("Your first name").fill("Robin");
            next(visitor, "Is there a race?");
            next(visitor, "Your running");
            next(visitor, "Your lifting");
            next(visitor, "When are you free?");
            var page = visitor.page();
            for (var day : new String[] {"Monday", "Tuesday", "Thursday", "Saturday"}) {
                var from =
                        page.getByLabel(Pattern.compile("^" + day + " 17:00,")).boundingBox();
                var to = page.getByLabel(Pattern.compile("^" + day + " 18:30,")).boundingBox();
                page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
                page.mouse().down();
                page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(6));
                page.mouse().up();
            }
            next(visitor, "Where do you train?");
            next(visitor, "What is fixed already?");
            next(visitor, "Your health");
            visitor.field("None of these is true of me").check();
            next(visitor, "All good?");
            visitor.button("Make my plan").click();
            PlaywrightAssertions.assertThat(page.getByText(Pattern.compile("Week 1 of|Your plan starts"))
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(visitor.plan().path("weeks").size()).isGreaterThan(3);
            assertThat(visitor.plan().path("name").asString()).isEqualTo("Robin");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void next(Visitor visitor, String heading) {
        visitor.button("Next").click();
        visitor.heading(heading).waitFor();
    }

    @Test
    void anybodyJudgesTheirWeekAndPullsTheExampleAbout() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.visitor()) {
            visitor.open("judge");
            visitor.button("Paste").click();
            visitor.page().locator("textarea").fill("""
                    Mon 18:00 lift back-legs-glutes heavy 55min
                    Tue 06:30 run tempo 50min 9km
                    Thu 18:00 lift upper 50min
                    Sun 08:00 run long 95min 15km
                    """);
            visitor.button("Judge it").click();
            PlaywrightAssertions.assertThat(
                            visitor.page().getByText(Pattern.compile("24 h would let the legs recover")))
                    .isVisible();
            visitor.open("try");
            var session = visitor.page().locator("a[id^='session-']").nth(1);
            session.focus();
            visitor.page().keyboard().press("l");
            PlaywrightAssertions.assertThat(visitor.page()
                            .getByText(Pattern.compile("is locked"))
                            .first())
                    .isVisible();
            visitor.page().reload();
            session.waitFor();
            PlaywrightAssertions.assertThat(
                            visitor.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Locked")))
                    .hasCount(0);
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
