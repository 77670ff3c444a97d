package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The gym logger where the network is bad: whatever happens, in the end every set is there once.
class LogOfflineTest {

    private static final String CHANGES = "**/api/lifts/*/changes";

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
        name = "lifter " + NUMBER.incrementAndGet();
        var visitor = desk.orElseThrow().phone(ColorScheme.LIGHT);
        visitor.joinWithPlan(name, Profiles.SAM);
        phone = Optional.of(Gym.on(visitor));
    }

    private Gym gym() {
        return phone.orElseThrow();
    }

    private Instant began() {
        return OffsetDateTime.parse(Gym.legs(gym().visitor()).path("start").asString())
                .toInstant();
    }

    @Test
    void aWholeSessionIsLoggedWithoutANetworkAndThePageIsKilledInBetween() {
        var began = began();
        int all = gym().rows().count();
        assertThat(all).isGreaterThan(6);
        gym().visitor().context().setOffline(true);
        for (int k = 0; k < all / 2; k++) {
            gym().setDone();
        }
        gym().says(all / 2 + " sets wait for the network");
        gym().weight("77");
        gym().page().close();
        var again = gym().anotherPage(began.plusSeconds(1800));
        PlaywrightAssertions.assertThat(again.done()).hasCount(all / 2);
        for (int k = all / 2; k < all; k++) {
            again.setDone();
        }
        again.says(all + " sets wait for the network");
        again.visitor().button("Finish").last().click();
        again.visitor().button("Effort 7 of 10").click();
        again.visitor().field("Note").fill("The cellar has no network.");
        again.page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Finish", new Locator.GetByTextOptions().setExact(true))
                .click();
        again.page().waitForURL("**/#/today");
        again.visitor().context().setOffline(false);
        again.open();
        again.expectOnServer(all);
        assertThat(again.onServer("note").getFirst().path("text").asString()).startsWith("The cellar");
        var outcome = again.visitor().plan().path("outcomes").path(again.lift());
        assertThat(outcome.path("status").asString()).isEqualTo("done");
        assertThat(outcome.path("effort").asInt()).isEqualTo(7);
    }

    @Test
    void anAnswerThatIsLostOrComesTwiceOrNeverChangesNothing() {
        var trouble = new AtomicInteger();
        gym().page().route(CHANGES, route -> {
            switch (trouble.getAndIncrement()) {
                case 0 -> {
                    route.fetch();
                    route.abort();
                }
                case 1 -> route.abort();
                case 2 ->
                    route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("down"));
                case 3 -> {
                    route.fetch();
                    route.fulfill(new Route.FulfillOptions().setResponse(route.fetch()));
                }
                case 4 -> {
                    route.fetch();
                    route.fulfill(new Route.FulfillOptions().setStatus(200).setBody("cut off in the mid"));
                }
                default -> route.resume();
            }
        });
        gym().setDone();
        gym().says("1 set waits for the network");
        assertThat(gym().onServer("set")).as("made, though nobody heard of it").hasSize(1);
        gym().setDone();
        for (int k = 1; k <= 3; k++) {
            int seen = k;
            gym().networkIsBack();
            gym().page().waitForCondition(() -> trouble.get() > seen);
        }
        gym().says("Saved");
        gym().setDone();
        gym().page().waitForCondition(() -> trouble.get() > 4);
        gym().networkIsBack();
        gym().expectOnServer(3);
    }

    @Test
    void aServerThatTakesAChangeAndNeverAnswersIsAskedAgain() {
        var tries = new AtomicInteger();
        gym().page().route(CHANGES, route -> {
            if (tries.incrementAndGet() == 1) {
                // Made, and the answer is held back for ever.
                route.fetch();
            } else {
                route.resume();
            }
        });
        gym().setDone();
        PlaywrightAssertions.assertThat(gym().page().locator("header [role=status]"))
                .hasText("Saved", new LocatorAssertions.HasTextOptions().setTimeout(40_000));
        assertThat(tries.get()).isEqualTo(2);
        gym().expectOnServer(1);
    }

    @Test
    void withoutANewsOfTheNetworkThePageTriesAgainByItself() {
        var tries = new AtomicInteger();
        gym().page().route(CHANGES, route -> {
            if (tries.incrementAndGet() < 3) {
                route.abort();
            } else {
                route.resume();
            }
        });
        gym().setDone();
        gym().expectOnServer(1);
        assertThat(tries.get()).isEqualTo(3);
    }

    @Test
    void twoTabsShowTheSameLiftAndOneOfThemSendsAtATime() {
        var other = gym().anotherPage(began());
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var ids = new ArrayList<String>();
        gym().visitor().context().route(CHANGES, route -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            ids.add(route.request().postData());
            var answer = route.fetch();
            now.decrementAndGet();
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        });
        gym().visitor().context().setOffline(true);
        for (int k = 0; k < 3; k++) {
            int done = 2 * k;
            gym().setDone();
            PlaywrightAssertions.assertThat(other.done()).hasCount(done + 1);
            other.setDone();
            PlaywrightAssertions.assertThat(gym().done()).hasCount(done + 2);
        }
        gym().visitor().context().setOffline(false);
        gym().networkIsBack();
        other.networkIsBack();
        gym().expectOnServer(6);
        other.says("Saved");
        assertThat(most.get()).isOne();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatIsSetBackOrForwardChangesNeitherTheOrderNorTheRest() {
        var began = began();
        gym().visitor().context().setOffline(true);
        gym().weight("40");
        gym().setDone();
        gym().itIs(began.minus(Duration.ofDays(400)));
        PlaywrightAssertions.assertThat(gym().page().getByRole(AriaRole.TIMER)).hasText("Rest 1:15");
        gym().weight("42.5");
        gym().setDone();
        gym().itIs(began.plus(Duration.ofDays(3)));
        PlaywrightAssertions.assertThat(gym().page().getByRole(AriaRole.TIMER)).hasText("Rest is over");
        gym().weight("45");
        gym().setDone();
        gym().visitor().context().setOffline(false);
        gym().networkIsBack();
        gym().expectOnServer(3);
        assertThat(gym().onServer("set").stream().map(set -> set.path("kg").asDouble()))
                .containsExactly(40.0, 42.5, 45.0);
    }

    private Gym secondDevice() {
        var visitor = desk.orElseThrow().phone(ColorScheme.DARK);
        visitor.signIn(name);
        return Gym.on(visitor);
    }

    @Test
    void twoDevicesMergeSetBySetAndAreAskedWhereTheyDisagree() {
        var other = secondDevice();
        gym().visitor().context().setOffline(true);
        gym().weight("40");
        gym().setDone();
        other.weight("50");
        other.setDone();
        other.setDone();
        other.expectOnServer(2);
        gym().visitor().context().setOffline(false);
        gym().networkIsBack();
        var question = gym().page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Another device")));
        PlaywrightAssertions.assertThat(question).hasCount(1);
        PlaywrightAssertions.assertThat(question)
                .containsText(Pattern.compile("Here.*40 kg × .*Other device.*50 kg × "));
        PlaywrightAssertions.assertThat(gym().done()).hasCount(2);
        assertThat(kilograms(gym()))
                .as("nothing is changed before it is chosen")
                .containsExactly(50.0, 50.0);
        gym().take("Here");
        PlaywrightAssertions.assertThat(question).hasCount(0);
        gym().says("Saved");
        gym().page().waitForCondition(() -> kilograms(gym()).contains(40.0));
        assertThat(kilograms(gym())).containsExactly(40.0, 50.0);
        other.page().reload();
        PlaywrightAssertions.assertThat(other.rows().first()).containsText("40 × ");
        assertThat(gym().onServer("head")).hasSize(1);
    }

    @Test
    void theOtherDevicesVersionCanBeTakenToo() {
        var other = secondDevice();
        gym().visitor().context().setOffline(true);
        gym().weight("40");
        gym().setDone();
        other.weight("50");
        other.setDone();
        other.expectOnServer(1);
        gym().visitor().context().setOffline(false);
        gym().networkIsBack();
        gym().take("Other device");
        PlaywrightAssertions.assertThat(gym().rows().first()).containsText("50 × ");
        gym().expectOnServer(1);
        assertThat(kilograms(gym())).containsExactly(50.0);
    }

    private static List<Double> kilograms(Gym gym) {
        return gym.onServer("set").stream()
                .map((JsonNode set) -> set.path("kg").asDouble())
                .toList();
    }
}
