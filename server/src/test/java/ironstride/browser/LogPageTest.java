package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A lift logged with one thumb.
class LogPageTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Optional<Desk> desk = Optional.empty();

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Optional<Gym> phone = Optional.empty();
    private String name = "";

    @BeforeAll
    static void start() throws IOException {
        desk = Optional.of(Desk.at(folder));
    }

    @AfterAll
    static void stop() {
        desk.ifPresent(Desk::close);
    }

    @BeforeEach
    void join() {
        var visitor = desk.orElseThrow().phone(ColorScheme.LIGHT);
        name = "lifter " + NUMBER.incrementAndGet();
        visitor.joinWithPlan(name, Profiles.SAM);
        phone = Optional.of(Gym.on(visitor));
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertThat(gym().visitor().complaints()).isEmpty();
        gym().visitor().close();
    }

    private Gym gym() {
        return phone.orElseThrow();
    }

    private Page page() {
        return gym().page();
    }

    private Instant began() {
        return OffsetDateTime.parse(Gym.legs(gym().visitor()).path("start").asString())
                .toInstant();
    }

    private Locator button(String name) {
        return gym().visitor().button(name);
    }

    private Locator timer() {
        return page().getByRole(AriaRole.TIMER);
    }

    private Locator dock() {
        return page().locator(".dock");
    }

    private JsonNode set(int at) {
        return gym().onServer("set").get(at);
    }

    @Test
    void theRowsArePlannedAndFilledInAndOneTapLogsASet() {
        var planned = gym().rows().count();
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText(Pattern.compile("40 × 12"));
        PlaywrightAssertions.assertThat(dock()).containsText(Pattern.compile("Set 1 of \\d.*Planned 12–15"));
        gym().rows().first().getByRole(AriaRole.BUTTON).last().click();
        PlaywrightAssertions.assertThat(gym().done()).hasCount(1);
        button("2 left").click();
        button("Heavier").click();
        gym().setDone();
        gym().expectOnServer(2);
        PlaywrightAssertions.assertThat(gym().rows()).hasCount(planned);
        assertThat(set(0).path("kg").asDouble()).isEqualTo(40);
        assertThat(set(0).has("rir")).as("nobody said how many were left").isFalse();
        assertThat(set(1).path("kg").asDouble()).isEqualTo(42.5);
        assertThat(set(1).path("rir").asInt()).isEqualTo(2);
        PlaywrightAssertions.assertThat(gym().rows().nth(2)).containsText("42.5 ×");
    }

    @Test
    void aDoneSetIsChangedOrTakenBackAndTheUndoBringsItBack() {
        gym().setDone();
        gym().rows().first().getByRole(AriaRole.BUTTON).first().click();
        gym().weight("37,5");
        button("RIR").or(button("Rate by RPE")).first().click();
        button("RPE 9").click();
        button("Keep the change").click();
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("37.5 × 12");
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("RIR 1");
        gym().rows().first().getByRole(AriaRole.BUTTON).last().click();
        PlaywrightAssertions.assertThat(gym().done()).hasCount(0);
        button("Undo").click();
        PlaywrightAssertions.assertThat(gym().done()).hasCount(1);
        gym().expectOnServer(1);
        assertThat(set(0).path("kg").asDouble()).isEqualTo(37.5);
        assertThat(set(0).path("rir").asInt()).isOne();
    }

    @Test
    void whatThePlacesPlatesCannotLoadIsSaidAndThePlatesAreNeverChosenGreedily() {
        gym().weight("41");
        PlaywrightAssertions.assertThat(dock()).containsText("Cannot be loaded here; take 40 kg");
        gym().weight("15");
        PlaywrightAssertions.assertThat(dock()).containsText("The empty bar weighs 20 kg");
        button("Plates here").click();
        var sheet = page().getByRole(AriaRole.DIALOG);
        for (var none : new String[] {"15", "10", "5", "2.5", "1.25"}) {
            sheet.getByLabel("Pairs of " + none + " kg", new Locator.GetByLabelOptions().setExact(true))
                    .fill("0");
        }
        sheet.getByLabel("Pairs of 25 kg").fill("1");
        sheet.getByLabel("Pairs of 20 kg").fill("2");
        sheet.getByLabel("Dumbbells, each weight there are two of (kg)").fill("4, 9.5 12");
        button("Keep").click();
        PlaywrightAssertions.assertThat(sheet).isHidden();
        gym().weight("100");
        PlaywrightAssertions.assertThat(dock()).containsText("Each side 20, 20");
        button("Heavier").click();
        PlaywrightAssertions.assertThat(dock().locator("input").first()).hasValue("110");
        var dumbbells = gym().exercise("Dumbbell Romanian deadlift");
        dumbbells.locator("li button").first().click();
        for (var next : new String[] {"4", "9.5", "12", "12"}) {
            button("Heavier").click();
            PlaywrightAssertions.assertThat(dock().locator("input").first()).hasValue(next);
        }
    }

    @Test
    void theRestIsToldByTheClockAlsoAfterThePageWasClosedAndIsMadeLongerAndShorter() {
        gym().setDone();
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 1:15");
        gym().itIs(began().plusSeconds(30));
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 0:45");
        button("15 seconds more").click();
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 1:00");
        page().reload();
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 1:00");
        button("15 seconds less").click();
        gym().itIs(began().plusSeconds(60));
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 0:15");
        gym().itIs(began().plusSeconds(76));
        PlaywrightAssertions.assertThat(timer()).hasText("Rest is over");
        button("Skip").click();
        PlaywrightAssertions.assertThat(timer()).hasCount(0);
    }

    @Test
    void aSupersetIsDoneInTurnWithAShortRestWithinAndTheLongOneAfterARound() {
        gym().menu("Dumbbell Romanian deadlift");
        button("In turn with the one above (superset)").click();
        PlaywrightAssertions.assertThat(page().getByText("Superset", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        PlaywrightAssertions.assertThat(dock()).containsText("Back squat");
        gym().setDone();
        PlaywrightAssertions.assertThat(timer()).hasText("Rest 0:15");
        PlaywrightAssertions.assertThat(dock()).containsText("Dumbbell Romanian deadlift");
        gym().setDone();
        PlaywrightAssertions.assertThat(timer()).hasText(Pattern.compile("Rest [1-9]:\\d\\d"));
        PlaywrightAssertions.assertThat(dock()).containsText("Back squat");
        gym().says("Saved");
        assertThat(gym().onServer("exercise").stream()
                        .filter(exercise -> exercise.path("superset").asInt() == 1))
                .hasSize(2);
    }

    @Test
    void aDropSetFollowsWithoutRest() {
        for (int k = 0; k < 3; k++) {
            gym().setDone();
        }
        gym().exercise("Back squat").getByText("Add a set").click();
        PlaywrightAssertions.assertThat(dock()).containsText("Set 4 of 4");
        page().getByLabel("Kind of set").selectOption("drop");
        gym().weight("30");
        gym().setDone();
        gym().expectOnServer(4);
        assertThat(gym().onServer("set")).anySatisfy(set -> {
            assertThat(set.path("type").asString()).isEqualTo("drop");
            assertThat(set.path("kg").asInt()).isEqualTo(30);
        });
    }

    @Test
    void withoutANetworkTheRackIsTakenAnOwnExerciseIsAddedAndOneIsShownInPounds() {
        gym().visitor().context().setOffline(true);
        gym().menu("Back squat");
        button("Do another instead").click();
        var other = page().getByRole(AriaRole.DIALOG).locator("li button").first();
        var name = other.textContent();
        other.click();
        PlaywrightAssertions.assertThat(gym().exercise(name)).isVisible();
        PlaywrightAssertions.assertThat(gym().exercise("Back squat")).hasCount(0);
        button("Undo").click();
        PlaywrightAssertions.assertThat(gym().exercise("Back squat")).isVisible();
        gym().menu("Back squat");
        button("Show in lb").click();
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("88.2 ×");
        gym().setDone();
        button("Add an exercise").click();
        page().getByLabel("Search").fill("Stone lift");
        button("Add “Stone lift” as your own").click();
        PlaywrightAssertions.assertThat(dock()).containsText("Stone lift");
        gym().weight("61");
        dock().locator("input").last().fill("3");
        gym().setDone();
        gym().visitor().context().setOffline(false);
        gym().networkIsBack();
        gym().expectOnServer(2);
        assertThat(gym().onServer("set"))
                .extracting(set -> set.path("kg").asDouble())
                .containsExactlyInAnyOrder(40.0, 61.0);
        assertThat(gym().onServer("exercise"))
                .extracting(one -> one.path("exercise").asString())
                .contains("own:Stone lift", "back-squat");
        gym().visitor().complaints().removeIf(text -> text.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void whatWasDoneBeforeTheRackWasTakenStaysWhatItWas() {
        gym().setDone();
        gym().menu("Back squat");
        button("Do another instead").click();
        page().getByLabel("Search").fill("goblet");
        page().getByRole(AriaRole.DIALOG)
                .getByText("Goblet squat", new Locator.GetByTextOptions().setExact(true))
                .click();
        PlaywrightAssertions.assertThat(gym().exercise("Back squat").locator("li"))
                .hasCount(1);
        PlaywrightAssertions.assertThat(gym().exercise("Goblet squat").locator("li"))
                .hasCount(2);
        PlaywrightAssertions.assertThat(dock()).containsText("Goblet squat");
        PlaywrightAssertions.assertThat(dock().locator("input").last()).hasValue("12");
        gym().weight("16");
        gym().setDone();
        gym().expectOnServer(2);
        var goblet = gym().exercise("Goblet squat");
        PlaywrightAssertions.assertThat(goblet.locator("li.done")).containsText("16 × 12");
        assertThat(gym().onServer("exercise"))
                .extracting(one -> one.path("exercise").asString())
                .containsExactlyInAnyOrder("back-squat", "goblet-squat");
    }

    @Test
    void aWarmUpThatIsAddedStandsBeforeThePlannedSets() {
        gym().exercise("Back squat").getByText("Add a set").click();
        PlaywrightAssertions.assertThat(dock()).containsText("Set 4 of 4");
        page().getByLabel("Kind of set").selectOption("warm-up");
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("W");
        gym().weight("20");
        gym().setDone();
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("20 × ");
        gym().expectOnServer(1);
        assertThat(set(0).path("type").asString()).isEqualTo("warm-up");
        PlaywrightAssertions.assertThat(dock()).containsText("Set 2 of 4");
        PlaywrightAssertions.assertThat(dock().locator("input").first()).hasValue("40");
    }

    @Test
    void anExerciseThatIsRemovedComesBackWithItsSets() {
        gym().setDone();
        gym().menu("Back squat");
        button("Remove the exercise").click();
        PlaywrightAssertions.assertThat(gym().exercise("Back squat")).hasCount(0);
        button("Undo").click();
        PlaywrightAssertions.assertThat(gym().done()).hasCount(1);
        gym().rows().nth(2).locator("button").first().click();
        button("Remove the set").click();
        PlaywrightAssertions.assertThat(gym().exercise("Back squat").locator("li"))
                .hasCount(2);
        gym().expectOnServer(1);
    }

    @Test
    void whatWasDoneLastTimeStandsBesideTheSetsOfTheNext() {
        gym().weight("42.5");
        gym().setDone();
        gym().says("Saved");
        button("Finish").click();
        button("Effort 8 of 10").click();
        page().getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Finish"))
                .click();
        page().waitForURL("**/#/today");
        PlaywrightAssertions.assertThat(page().getByText("What you logged")).isVisible();
        PlaywrightAssertions.assertThat(button("Effort 8 of 10")).hasAttribute("aria-pressed", "true");
        var next = gym().visitor()
                .plan()
                .at("/weeks/2/sessions")
                .valueStream()
                .filter(session -> session.path("look").asString().equals("legs"))
                .findFirst()
                .orElseThrow();
        var gym = Gym.at(
                gym().visitor(),
                next.path("id").asString(),
                OffsetDateTime.parse(next.path("start").asString()).toInstant());
        PlaywrightAssertions.assertThat(gym.exercise("Back squat").locator("li").first())
                .containsText("42.5 × 12");
        PlaywrightAssertions.assertThat(gym.page().locator(".dock")).containsText("Last time 42.5 kg × 12");
    }

    private List<String> serious(String where) {
        return new AxeBuilder(page())
                .analyze().getViolations().stream()
                        .filter(rule -> rule.getImpact().equals("serious")
                                || rule.getImpact().equals("critical"))
                        .map(rule -> where + ": " + rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    @Test
    void axeFindsNothingSeriousWhileALiftIsLoggedInLightAndDark() {
        var found = new ArrayList<String>();
        gym().setDone();
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            found.addAll(serious(colours + " rest"));
            gym().menu("Back squat");
            found.addAll(serious(colours + " menu"));
            button("Do another instead").click();
            found.addAll(serious(colours + " swap"));
            page().keyboard().press("Escape");
            button("Plates here").click();
            found.addAll(serious(colours + " plates"));
            page().keyboard().press("Escape");
            button("Finish").first().click();
            found.addAll(serious(colours + " finish"));
            page().keyboard().press("Escape");
        }
        gym().itIs(began().plusSeconds(90));
        PlaywrightAssertions.assertThat(timer()).hasText("Rest is over");
        found.addAll(serious("rest is over"));
        assertThat(found).isEmpty();
    }

    @Test
    void aLiftThatWasNotPlannedIsLoggedAndKeptAsTheAthletesOwn() {
        gym().visitor().open("today");
        button("Log a lift that was not planned").click();
        PlaywrightAssertions.assertThat(page().getByText("Add the first exercise."))
                .isVisible();
        button("Add an exercise").click();
        page().getByLabel("Search").fill("bench press");
        page().getByRole(AriaRole.DIALOG).locator("li button").first().click();
        PlaywrightAssertions.assertThat(dock()).containsText(Pattern.compile("bench press", Pattern.CASE_INSENSITIVE));
        dock().locator("input").last().fill("8");
        gym().setDone();
        gym().says("Saved");
        var lift = page().url().replaceFirst(".*/", "");
        gym().visitor().open("today");
        page().getByText("Go on logging: Lift").click();
        PlaywrightAssertions.assertThat(gym().done()).hasCount(1);
        assertThat(Gym.parts(gym().visitor(), lift)).hasSize(3);
        button("Finish").first().click();
        page().getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Finish"))
                .click();
        page().waitForURL("**/#/today");
        page().waitForCondition(() -> Gym.parts(gym().visitor(), lift).stream()
                .anyMatch(part -> part.path("part").asString().equals("finish")));
        assertThat(Visitor.json(gym().visitor().context().request().get("/api/lifts/kit"))
                        .path("last")
                        .size())
                .isOne();
    }

    @Test
    void whoSignsOutTakesTheirLiftsWithThemAndWhatWasNotSentGoesOutWhenTheyComeBack() {
        gym().setDone();
        gym().says("Saved");
        page().route("**/changes", route -> route.abort());
        gym().setDone();
        gym().says("1 set waits for the network");
        var csrf = Visitor.json(gym().visitor().context().request().get("/api/session"))
                .path("csrf")
                .asString();
        gym().visitor()
                .context()
                .request()
                .delete("/api/session", RequestOptions.create().setHeader("X-CSRF-Token", csrf));
        page().reload();
        PlaywrightAssertions.assertThat(gym().visitor().field("Password")).isVisible();
        page().unroute("**/changes");
        gym().visitor().signIn(name);
        page().reload();
        gym().open();
        gym().expectOnServer(2);
        gym().visitor().complaints().clear();
    }
}
