package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people see: columns that stand, names that stay whole, and which week is meant.
class OutputToReadTest {

    private static final String CLASS_GOER = """
            name: "Zoe | *x*"
            goal: health
            start: 2027-01-04
            running: { level: intermediate, weekly: 20 km }
            strength: { level: intermediate, lifts-per-week: 2 }
            week: { mon: [18:00-19:30 gym], wed: [06:00-07:30], fri: [06:00-07:30, 18:00-19:30 gym], sun: [08:00-11:00] }
            fixed: [{ day: tue, at: 18:00, minutes: 60, what: class, name: "A class | whose name is longer than any column", leg-load: light }]
            health: { screening: clear }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLongClassNameShiftsNoColumn() throws IOException {
        var console = new Console();
        assertThat(console.run("plan", file("me.yaml", CLASS_GOER), "--weeks", "1"))
                .isZero();
        assertThat(console.out().lines().filter(line -> line.matches(".*\\d\\d:\\d\\d .* min .*")))
                .hasSizeGreaterThan(3)
                .extracting(line -> line.indexOf(" min "))
                .containsOnly(2 + 10 + 1 + 5 + 2 + 40 + 1 + 4);
    }

    @Test
    void aClassIsCountedAsAClass() throws IOException {
        var console = new Console();
        console.run("plan", file("me.yaml", CLASS_GOER), "--weeks", "1");
        assertThat(console.out()).contains("2 lifts, 1 class");
    }

    @Test
    void namesDoNotBreakTheTableToPrint() throws IOException {
        var out = folder.resolve("out");
        new Console().run("plan", file("me.yaml", CLASS_GOER), "--weeks", "1", "--out", out.toString());
        var text = Files.readString(out.resolve("plan.md"));
        assertThat(text).contains("# Plan for Zoe \\| \\*x\\*");
        assertThat(text.lines().filter(line -> line.startsWith("| ")))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.split("(?<!\\\\)\\|", -1).length == 8);
    }

    @Test
    void findingsHaveTheKeysOfTheContractAndNoOther() throws IOException {
        var console = new Console();
        console.run("judge", file("a.week", "Mon 18:00 run long 90min\n"), "--format", "json");
        var findings = Schemas.json(console.out()).path("findings");
        assertThat(findings).isNotEmpty();
        findings.forEach(finding -> assertThat(finding.propertyNames())
                .containsExactly("rule", "level", "points", "sessions", "why", "source"));
    }

    private static final String TWO_WEEKS = """
            week 2027-01-04
            Mon 18:00 lift lower heavy 50min
            Tue 06:00 run tempo 50min 9km
            week 2027-01-11
            Mon 18:00 lift lower heavy 50min
            Tue 06:00 run tempo 50min 9km
            """;

    @Test
    void findingsOfSeveralWeeksSayWhichWeek() throws IOException {
        var file = file("two.week", TWO_WEEKS);
        var text = new Console();
        text.run("judge", file);
        assertThat(text.out()).contains("INT-03  week 2027-01-04: Tue", "INT-03  week 2027-01-11: Tue");
        var json = new Console();
        json.run("judge", file, "--format", "json");
        assertThat(Schemas.json(json.out()).path("findings"))
                .allMatch(finding -> finding.path("why").asString().startsWith("week 2027-01-"));
    }

    @Test
    void verdictsOfSeveralFilesNameTheFile() throws IOException {
        var console = new Console();
        console.run("judge", file("one.week", TWO_WEEKS), file("two.week", TWO_WEEKS));
        assertThat(console.out()).contains("one.week, block 1: ", "two.week, block 1: ");
    }

    @Test
    void aBadFileAmongGoodOnesLeavesNoHalfAnAnswer() throws IOException {
        var console = new Console();
        assertThat(console.run("judge", file("one.week", TWO_WEEKS), file("two.week", "nonsense\n")))
                .isEqualTo(2);
        assertThat(console.out()).isEmpty();
    }

    @Test
    void beforeAndAfterStandInTwoColumnsWeekByWeek() throws IOException {
        var console = new Console();
        console.run(
                "improve",
                file(
                        "two.week",
                        TWO_WEEKS.replace("run tempo", "run tempo")
                                + "Wed 18:00 class Something with a very long name indeed heavy 60min\n"));
        var lines = console.out().lines().toList();
        assertThat(lines).contains("  week 2027-01-04", "  week 2027-01-11");
        int column = lines.stream()
                .filter(line -> line.startsWith("  before"))
                .findFirst()
                .orElseThrow()
                .indexOf("after");
        assertThat(lines.stream().filter(line -> line.matches("  (Mon|Tue|Wed) .*")))
                .hasSize(5)
                .allMatch(line -> line.substring(0, column).endsWith("   ") && line.charAt(column) != ' ');
    }

    @Test
    void whereNothingFitsNothingIsCalledProven() throws IOException {
        var console = new Console();
        console.run("improve", file("full.week", """
                        athlete goal=weight-loss run=beginner strength=beginner
                        Mon 06:30 run easy 30min 4km
                        Mon 18:00 lift full-body moderate 45min
                        Tue 06:30 run interval 30min 4km
                        Wed 18:00 lift full-body moderate 45min
                        Thu 06:30 run easy 30min 4km
                        Fri 18:00 lift full-body moderate 45min
                        Sat 09:00 run long 60min 8km
                        """));
        assertThat(console.out())
                .contains("no placement of all sessions keeps every hard rule", "too many: ")
                .doesNotContain("proven");
    }

    @Test
    void questionsThatEndEarlyWriteNothing() {
        var file = folder.resolve("new.yaml");
        var console = new Console();
        assertThat(console.answering("Sam\nspeed\n", "init", file.toString())).isEqualTo(2);
        assertThat(console.err()).contains("nothing was written");
        assertThat(file).doesNotExist();
    }

    @Test
    void anAnswerThatCannotBeIsAskedForAgain() throws IOException {
        var file = folder.resolve("new.yaml");
        var answers = List.of(
                "Joe: the #1 \"x\"",
                "fast",
                "speed",
                "half",
                "soon",
                "2027-05-02",
                "pro",
                "beginner",
                "many",
                "20 km",
                "",
                "",
                "-",
                "noon",
                "06:00-07:00 outdoors",
                "",
                "",
                "",
                "",
                "",
                "maybe",
                "no");
        var console = new Console();
        assertThat(console.answering(String.join("\n", answers) + "\n", "init", file.toString()))
                .as(console.err())
                .isZero();
        assertThat(console.out())
                .contains("\"fast\" is not one of", "\"soon\" is not a date", "\"noon\" is not a window", "yes or no");
        assertThat(file)
                .content()
                .contains("name: \"Joe: the #1 \\\"x\\\"\"", "goal: speed", "mon: []", "weekly: 20 km");
        assertThat(new Console().run("check", file.toString())).isZero();
    }

    @Test
    void aSessionThatCouldBeSeveralIsNotGuessed() throws IOException {
        var out = folder.resolve("out");
        new Console().run("plan", file("me.yaml", CLASS_GOER), "--weeks", "2", "--out", out.toString());
        var console = new Console();
        assertThat(console.run("why", out.resolve("plan.json").toString(), "fixed-1"))
                .isEqualTo(2);
        assertThat(console.err())
                .contains("\"fixed-1\" could be 2027-01-04-fixed-1, 2027-01-11-fixed-1; write one whole");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
