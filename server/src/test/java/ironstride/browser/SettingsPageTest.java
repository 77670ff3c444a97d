package ironstride.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SettingsPageTest {

    @TempDir
    private Path folder = Path.of("");

    private static Locator step(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static void preview(Visitor visitor) {
        visitor.button("What would change").click();
    }

    private static JsonNode profile(Visitor visitor) {
        return Visitor.json(visitor.context().request().get("/api/profile"));
    }

    @Test
    void everyStepWithSomethingWrongOpensAndTheFirstFieldHasTheFocus() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.visitor()) {
            visitor.joinWithPlan("Sam", Profiles.SAM);
            visitor.open("settings");
            step(visitor, "What do you want").click();
            visitor.field("Birthday").fill("2040-01-01");
            step(visitor, "What do you want").click();
            step(visitor, "Your running").click();
            visitor.page()
                    .getByText("Heart rate", new Page.GetByTextOptions().setExact(true))
                    .click();
            visitor.field("Highest measured (bpm)").fill("20");
            step(visitor, "Your running").click();
            assertThat(visitor.field("Birthday")).isHidden();
            preview(visitor);
            var born = visitor.field("Birthday");
            assertThat(born).isFocused();
            assertThat(born).hasAttribute("aria-invalid", "true");
            assertThat(visitor.field("Highest measured (bpm)")).isVisible();
            assertThat(visitor.field("Highest measured (bpm)")).hasAttribute("aria-invalid", "true");
            assertThat(step(visitor, "What do you want")).hasAttribute("aria-expanded", "true");
            assertThat(step(visitor, "Your running")).hasAttribute("aria-expanded", "true");
            assertThat(step(visitor, "Your lifting")).hasAttribute("aria-expanded", "false");
        }
    }

    @Test
    void everyNewAnswerIsTakenAndReadAgain() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.visitor()) {
            visitor.joinWithPlan("Sam", Profiles.SAM);
            visitor.open("settings");
            step(visitor, "What do you want").click();
            visitor.field("Body weight (kg)").fill("71.5");
            visitor.field("Height (cm)").fill("178");
            step(visitor, "Is there a race").click();
            visitor.button("Add another race").click();
            var other =
                    visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Another race, 1"));
            other.getByLabel("Date").fill("2027-02-28");
            other.getByLabel("Its name").fill("Park Ten");
            step(visitor, "Your running").click();
            visitor.page()
                    .getByText("Heart rate", new Page.GetByTextOptions().setExact(true))
                    .click();
            visitor.field("Highest measured (bpm)").fill("188");
            visitor.field("At rest (bpm)").fill("52");
            step(visitor, "When are you free").click();
            visitor.button("Add a day").click();
            preview(visitor);
            visitor.button("Take it").click();
            assertThat(visitor.page().getByText("Taken. The plan is made again."))
                    .isVisible();
            var kept = profile(visitor);
            assertThat(kept.at("/body/weight").asString()).isEqualTo("71.5 kg");
            assertThat(kept.at("/body/height").asString()).isEqualTo("178 cm");
            assertThat(kept.at("/races/0/name").asString()).isEqualTo("Park Ten");
            assertThat(kept.at("/running/heart-rate/max").asInt()).isEqualTo(188);
            assertThat(kept.at("/weeks").size()).isEqualTo(1);
            assertThat(visitor.plan().path("weeks").toString()).contains("race-2027-02-28");
            visitor.page().reload();
            step(visitor, "What do you want").click();
            assertThat(visitor.field("Body weight (kg)")).hasValue("71.5");
            step(visitor, "Is there a race").click();
            assertThat(other.getByLabel("Its name")).hasValue("Park Ten");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
