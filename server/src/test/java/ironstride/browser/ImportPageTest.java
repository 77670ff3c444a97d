package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files dropped on the page, and what the exercises in them are.
class ImportPageTest {

    private static final String HEVY = """
            title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
            Legs,"26 Mar 2024, 17:26","26 Mar 2024, 18:31",,Landmine wobble squat,,,0,normal,100,5,,,
            Legs,"28 Mar 2024, 17:26","28 Mar 2024, 18:31",,Kniebeuge,,,0,normal,105,5,,,
            """;
    private static final String RUN = """
            <gpx><trk><name>Evening</name><type>running</type><trkseg>
            <trkpt lat='50' lon='10'><time>2026-10-01T17:00:00Z</time></trkpt>
            <trkpt lat='50.003' lon='10'><time>2026-10-01T17:02:00Z</time></trkpt>
            <trkpt lat='50.006' lon='10'><time>2026-10-01T17:04:00Z</time></trkpt>
            </trkseg></trk></gpx>
            """;

    @TempDir
    private Path folder = Path.of("");

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Visitor visitor, FilePayload... files) {
        visitor.page().locator("input[type=file]").setInputFiles(files);
    }

    private static String axe(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().getFirst().getTarget())
                        .toList()
                        .toString();
    }

    @Test
    void whatWasNotUnderstoodStandsFirstAndUnknownNamesAreExplained() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.phone(ColorScheme.LIGHT)) {
            visitor.joinWithPlan("Robin", Profiles.SAM);
            visitor.open("import");
            choose(visitor, file("run.gpx", RUN), file("workouts.csv", HEVY), file("watch.fit", "no watch wrote this"));
            var page = visitor.page();
            var outcomes = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What became of them"));
            PlaywrightAssertions.assertThat(outcomes.getByRole(AriaRole.LISTITEM))
                    .hasCount(3);
            PlaywrightAssertions.assertThat(
                            outcomes.getByRole(AriaRole.LISTITEM).first())
                    .containsText("watch.fit");
            PlaywrightAssertions.assertThat(
                            outcomes.getByRole(AriaRole.LISTITEM).first())
                    .containsText("can be brought in");
            visitor.button("Taken 2").click();
            PlaywrightAssertions.assertThat(outcomes.getByRole(AriaRole.LISTITEM))
                    .hasCount(2);
            visitor.heading("What are these exercises? (2)").waitFor();
            assertThat(axe(page)).isEqualTo("[]");
            explain(visitor);
            choose(visitor, file("run.gpx", RUN));
            visitor.button("Already there 1").click();
            PlaywrightAssertions.assertThat(outcomes.getByRole(AriaRole.LISTITEM))
                    .hasCount(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /// One name from the catalogue, one kept; by keyboard.
    private static void explain(Visitor visitor) {
        var page = visitor.page();
        var squat = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What is Kniebeuge?"));
        squat.getByText("Another …").focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.SEARCHBOX).fill("back squat");
        page.getByRole(AriaRole.DIALOG).getByText("Back squat").first().click();
        visitor.heading("What are these exercises? (1)").waitFor();
        visitor.button("Keep as my own").click();
        visitor.heading("Exercise names").waitFor();
        page.getByText("2 names explained").click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.LISTITEM).getByText("Kniebeuge means Back squat."))
                .isVisible();
    }

    @Test
    void aFileThatIsDroppedAnywhereOnThePageIsTakenAlsoBeforeThereIsAPlan() throws IOException {
        try (var desk = Desk.at(folder);
                var visitor = desk.desk(ColorScheme.DARK)) {
            visitor.join("Robin");
            visitor.page().getByText("Bring in what you have trained so far").click();
            visitor.heading("Bring files in").waitFor();
            visitor.page().evaluate("""
                    (text) => {
                      const data = new DataTransfer();
                      data.items.add(new File([text], 'run.gpx'));
                      document.body.dispatchEvent(
                        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                    }""", RUN);
            PlaywrightAssertions.assertThat(visitor.page().getByText("1 taken").first())
                    .isVisible();
            assertThat(axe(visitor.page())).isEqualTo("[]");
            var offered = visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the tables (CSV)"));
            visitor.open("account");
            var download = visitor.page().waitForDownload(offered::click);
            assertThat(List.of(download.suggestedFilename())).containsExactly("ironstride-journal.zip");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
