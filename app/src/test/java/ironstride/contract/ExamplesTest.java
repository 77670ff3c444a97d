package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example is run as a reader would, and what the README says of commands is true.
class ExamplesTest {

    private static final Pattern SCORE = Pattern.compile("(before|after): +(.*)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thereAreSixOfEach() {
        assertThat(Examples.athletes()).hasSize(6);
        assertThat(Examples.weeks()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#athletes")
    void anAthleteIsCheckedAndPlanned(String file) throws IOException {
        var check = new Console();
        assertThat(check.run("check", file)).as(check.out()).isZero();
        assertThat(check.out()).contains(" is fine: ");
        assertThat(check.err()).isEmpty();
        var plan = new Console();
        var out = folder.resolve("plan");
        assertThat(plan.run("plan", file, "--out", out.toString()))
                .as(plan.err())
                .isZero();
        assertThat(plan.out()).contains("Plan for ", "Week 1", "Proven: ").doesNotContain("HARD", "\u001b");
        assertThat(plan.err()).contains("wrote ");
        for (var name : new String[] {"plan.json", "plan.ics", "plan.md"}) {
            assertThat(out.resolve(name)).isNotEmptyFile();
        }
        var first = Schemas.json(Files.readString(out.resolve("plan.json")))
                .path("weeks")
                .get(0)
                .path("sessions")
                .get(0)
                .path("id")
                .asString();
        var why = new Console();
        assertThat(why.run("why", out.resolve("plan.json").toString(), first)).isZero();
        assertThat(why.out()).containsPattern("[A-Z]{3,4}-\\d\\d");
        var there = new Console();
        assertThat(there.run("why", out.resolve("plan.json").toString(), first, "--at", "Sun 23:00"))
                .isZero();
        assertThat(there.out()).contains("Sun 23:00");
    }

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#weeks")
    void aWeekIsJudgedAndImproved(String file) {
        var judge = new Console();
        assertThat(judge.run("judge", file)).isEqualTo(1);
        assertThat(judge.out()).contains("Block 1", "[").doesNotContain("\u001b");
        var improve = new Console();
        assertThat(improve.run("improve", file)).isZero();
        assertThat(improve.out()).contains("before", "after").containsAnyOf("proven", "no placement of all sessions");
        var scores = SCORE.matcher(improve.out())
                .results()
                .map(match -> match.group(2))
                .toList();
        assertThat(scores).hasSize(2);
        assertThat(improve.out()).contains("move");
    }

    @Test
    void theReadmesTwoCommandsAndFilesExist() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        assertThat(readme).contains("./ironstride plan examples/first-half-marathon.yaml", "./ironstride test");
        assertThat(Path.of("../ironstride")).isExecutable();
        var links = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
        while (links.find()) {
            assertThat(Path.of("..", links.group(1))).as(links.group(1)).exists();
        }
        var help = new Console();
        help.run("--help");
        for (var command :
                new String[] {"plan", "judge", "improve", "why", "check", "rules", "exercises", "paces", "init"}) {
            assertThat(readme).contains(command);
            assertThat(help.out()).contains(command);
        }
        assertThat(help.out().replace('\n', ' '))
                .contains("0 done, 1 findings of judge and check, 2 bad usage or bad input, 3 no plan");
        assertThat(readme).contains("0 done, 1 findings of `judge` and `check`, 2 bad usage or bad input, 3 no plan");
    }
}
