package ironstride.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import ironstride.web.Profiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing serious on any page, in light and dark, on phone and desk.
class AccessibleTest {

    private static final List<String> BY_ANYBODY = List.of("welcome", "judge", "try", "try/season", "rules");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void axeFindsNothingSeriousOnAnyPage() throws IOException {
        var serious = new ArrayList<String>();
        try (var desk = Desk.at(folder)) {
            int number = 0;
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (boolean phone : new boolean[] {true, false}) {
                    var where = colours + (phone ? " phone" : " desk");
                    try (var visitor = phone ? desk.phone(colours) : desk.desk(colours)) {
                        BY_ANYBODY.forEach(address -> serious.addAll(look(visitor, address, where)));
                        visitor.joinWithPlan("athlete " + ++number, Profiles.SAM);
                        var sessions = visitor.plan().at("/weeks/1/sessions");
                        var run = sessions.path(0).path("id").asString();
                        var lift = "";
                        for (var session : sessions) {
                            lift = session.path("kind").asString().equals("lift")
                                    ? session.path("id").asString()
                                    : lift;
                        }
                        visitor.page().reload();
                        for (var address : List.of(
                                "today",
                                "plan/week/2",
                                "plan/season",
                                "plan/session/" + run,
                                "plan/session/" + lift,
                                "log/" + lift,
                                "done",
                                "settings",
                                "setup",
                                "account",
                                "import",
                                "rules")) {
                            serious.addAll(look(visitor, address, where));
                        }
                    }
                }
            }
        }
        assertThat(serious).isEmpty();
    }

    private static List<String> look(Visitor visitor, String address, String where) {
        visitor.open(address);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        var found = new AxeBuilder(visitor.page()).analyze();
        return found.getViolations().stream()
                .filter(rule ->
                        rule.getImpact().equals("serious") || rule.getImpact().equals("critical"))
                .map(rule -> where + " " + address + ": " + rule.getId() + " at "
                        + rule.getNodes().getFirst().getTarget())
                .toList();
    }
}
