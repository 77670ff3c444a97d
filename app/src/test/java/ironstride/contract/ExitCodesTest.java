package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 0 done, 1 findings of `judge` and `check`, 2 bad usage or bad input, 3 no plan is possible.
class ExitCodesTest {

    private static final String HALF = "../examples/first-half-marathon.yaml";
    private static final String WEEK = "../examples/weeks/two-evenings.week";

    @TempDir
    private Path folder = Path.of("");

    private static int code(String... arguments) {
        return new Console().run(arguments);
    }

    @Test
    void noughtWhenDone() {
        assertThat(code("plan", HALF, "--weeks", "1")).isZero();
        assertThat(code("check", HALF)).isZero();
        assertThat(code("improve", WEEK)).isZero();
        assertThat(code("rules")).isZero();
        assertThat(code("rules", "INT-01")).isZero();
        assertThat(code("exercises", "squat")).isZero();
        assertThat(code("paces", "10km", "52:00")).isZero();
        assertThat(code("--version")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "judge", "improve", "why", "check", "rules", "exercises", "paces", "init"})
    void everyCommandHelps(String command) {
        var console = new Console();
        assertThat(console.run(command, "--help")).isZero();
        assertThat(console.out()).contains("Usage: ironstride " + command);
    }

    @Test
    void oneForFindings() throws IOException {
        assertThat(code("judge", WEEK)).isEqualTo(1);
        var broken = Files.writeString(folder.resolve("me.yaml"), "goal: nothing\n");
        assertThat(code("check", broken.toString())).isEqualTo(1);
    }

    @Test
    void twoForBadUsageOrInput() throws IOException {
        assertThat(code("plan")).isEqualTo(2);
        assertThat(code("plan", HALF, "--format", "xml")).isEqualTo(2);
        assertThat(code("plan", HALF, "--nonsense")).isEqualTo(2);
        assertThat(code("plan", HALF, "other.yaml")).isEqualTo(2);
        assertThat(code("judge")).isEqualTo(2);
        assertThat(code("judge", WEEK, "no-such.week")).isEqualTo(2);
        assertThat(code("improve")).isEqualTo(2);
        assertThat(code("why")).isEqualTo(2);
        assertThat(code("check", "no-such.yaml")).isEqualTo(2);
        assertThat(code("rules", "INT-99")).isEqualTo(2);
        assertThat(code("paces", "10km", "soon")).isEqualTo(2);
        assertThat(code("paces", "0km", "52:00")).isEqualTo(2);
        assertThat(code("paces", "10km", "0:00")).isEqualTo(2);
        assertThat(code("nonsense")).isEqualTo(2);
        var broken = Files.writeString(folder.resolve("me.yaml"), "goal: nothing\n");
        assertThat(code("plan", broken.toString())).isEqualTo(2);
    }

    @Test
    void threeWhenNoPlanIsPossible() throws IOException {
        var text = "week: { mon: [18:00-19:30], sun: [08:00-11:00] }\nstart: 2027-01-04\n";
        for (var reason : new String[] {
            "goal: health\nhealth: { screening: symptoms }\n",
            "goal: speed\nborn: 2011-01-01\nhealth: { screening: clear }\n",
            "goal: endurance\nrunning: { level: beginner }\nrace: { distance: marathon, date: 2027-02-14 }\n"
        }) {
            var file = Files.writeString(folder.resolve("me.yaml"), text + reason);
            var console = new Console();
            var out = folder.resolve("out");
            assertThat(console.run("plan", file.toString(), "--format", "json", "--out", out.toString()))
                    .as(reason)
                    .isEqualTo(3);
            assertThat(console.out()).isEmpty();
            assertThat(console.err()).contains("instead:");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void judgeKnowsNoNotation() {
        assertThat(code("judge", WEEK, "--format", "notation")).isEqualTo(2);
    }
}
