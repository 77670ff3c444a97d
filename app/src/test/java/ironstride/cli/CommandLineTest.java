package ironstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String HALF = "../examples/first-half-marathon.yaml";

    @TempDir
    private Path folder = Path.of("");

    private final Console console = new Console();

    @Test
    void everyExampleGivesAPlanWithoutHardFindings() throws IOException {
        try (var files = Files.list(Path.of("../examples"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                var one = new Console();
                assertThat(one.run("plan", file.toString(), "--format", "json"))
                        .as(file + one.err())
                        .isZero();
                var plan = tools.jackson.databind.json.JsonMapper.shared().readTree(one.out());
                assertThat(plan.path("score").path("hard").asInt())
                        .as(file.toString())
                        .isZero();
                assertThat(plan.path("weeks").size()).isPositive();
                plan.path("weeks")
                        .forEach(week -> week.path("sessions")
                                .forEach(session -> assertThat(
                                                session.path("why").size())
                                        .as(session.path("id").asString())
                                        .isPositive()));
            }
        }
    }

    @Test
    void everyExampleWeekIsJudgedAndImproved() throws IOException {
        try (var files = Files.list(Path.of("../examples/weeks"))) {
            for (var file : files.sorted().toList()) {
                assertThat(new Console().run("judge", file.toString()))
                        .as(file.toString())
                        .isEqualTo(ExitCode.FINDINGS);
                assertThat(new Console().run("improve", file.toString()))
                        .as(file.toString())
                        .isZero();
            }
        }
    }

    @Test
    void theSameFileGivesTheSamePlanByteForByte() {
        var other = new Console();
        console.run("plan", HALF, "--format", "json");
        other.run("plan", HALF, "--format", "json");
        assertThat(console.out()).isEqualTo(other.out()).isNotEmpty();
    }

    @Test
    void aPlanIsWrittenWholeAndItsNotationReadsBack() throws IOException {
        var out = folder.resolve("plan");
        assertThat(console.run("plan", HALF, "--weeks", "2", "--out", out.toString()))
                .isZero();
        assertThat(out.resolve("plan.json")).exists();
        assertThat(out.resolve("plan.ics")).content().contains("BEGIN:VEVENT");
        assertThat(out.resolve("plan.md")).content().contains("Week 1");
        try (var workouts = Files.list(out.resolve("workouts"))) {
            assertThat(workouts.count()).isGreaterThan(5);
        }
        var notation = new Console();
        notation.run("plan", HALF, "--weeks", "2", "--format", "notation");
        Files.writeString(folder.resolve("plan.week"), notation.out());
        assertThat(new Console().run("judge", folder.resolve("plan.week").toString()))
                .isLessThan(2);
    }

    @Test
    void whyNotThereIsAnsweredFromTheWrittenPlan() {
        var out = folder.resolve("plan");
        console.run("plan", HALF, "--weeks", "2", "--out", out.toString());
        var why = new Console();
        assertThat(why.run("why", out.resolve("plan.json").toString(), "2027-01-04-run-long-1", "--at", "Sat 07:00"))
                .as(why.err())
                .isZero();
        assertThat(why.out()).contains("AVL-01");
    }

    @Test
    void judgeGivesOneJsonObjectABlock() throws IOException {
        var file = folder.resolve("weeks");
        Files.writeString(
                file,
                "athlete goal=endurance\nWed 18:00 lift upper 50min\nSun 07:00 lift lower moderate 45min\nSun 10:00 run long 100min\n---\nMon 18:00 lift lower moderate 50min\nThu 18:00 lift upper 50min\n");
        assertThat(console.run("judge", file.toString(), "--format", "json")).isEqualTo(ExitCode.FINDINGS);
        var lines = console.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith("{\"block\":1,\"score\":{\"hard\":1,")
                .contains("\"rule\":\"INT-01\",\"level\":\"HARD\"");
        assertThat(lines.getLast()).contains("\"findings\":[]");
    }

    @Test
    void badInputEndsInOneMessageThatNamesThePlaceAndWritesNothing() throws IOException {
        assertThat(console.run("plan", "no-such-file.yaml")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(console.err()).contains("no-such-file.yaml").doesNotContain("Exception");
        var broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "goal: endurence\nbody: { weight: 6200 kg }\nweek: { mon: [19:00-18:00] }\n");
        var check = new Console();
        assertThat(check.run("check", broken.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out())
                .contains(
                        "line 1, column 7",
                        "did you mean \"endurance\"?",
                        "line 2",
                        "6200 kg",
                        "line 3",
                        "ends before it begins");
        var plan = new Console();
        assertThat(plan.run(
                        "plan",
                        broken.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(new Console().run("no-such-command")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aMarathonTooSoonIsRefusedWithAnAlternative() throws IOException {
        var file = folder.resolve("soon.yaml");
        Files.writeString(
                file,
                "goal: endurance\nstart: 2027-01-04\nrace: { distance: marathon, date: 2027-02-14 }\nrunning: { level: beginner, weekly: 12 km }\nweek: { mon: [18:00-19:30], wed: [18:00-19:30], sun: [08:00-11:00] }\nhealth: { screening: clear }\n");
        assertThat(console.run("plan", file.toString())).isEqualTo(ExitCode.NO_PLAN);
        assertThat(console.err()).contains("18 weeks", "10 km");
    }

    @Test
    void symptomsStopEveryPlan() throws IOException {
        var file = folder.resolve("symptoms.yaml");
        Files.writeString(file, "goal: health\nweek: { mon: [18:00-19:30] }\nhealth: { screening: symptoms }\n");
        assertThat(console.run("plan", file.toString())).isEqualTo(ExitCode.NO_PLAN);
        assertThat(console.err()).contains("SAFE-01", "see a doctor");
    }

    @Test
    void theQuestionsGiveAFileThatPlans() {
        var file = folder.resolve("me.yaml").toString();
        assertThat(console.answering("\n".repeat(20), "init", file))
                .as(console.err())
                .isZero();
        assertThat(new Console().run("plan", file, "--weeks", "2")).isZero();
        assertThat(new Console().run("init", file)).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void lookUpsAnswer() {
        console.run("paces", "10km", "52:00");
        assertThat(console.out()).contains("38.2", "threshold");
        var rules = new Console();
        assertThat(rules.run("rules", "INT-03")).isZero();
        assertThat(rules.out()).contains("Fresh legs for quality runs", "doi:10.1139/apnm-2012-0362");
        var exercises = new Console();
        exercises.run("exercises", "hamstrings", "bands");
        assertThat(exercises.out()).contains("band-leg-curl");
        assertThat(new Console().run("--help")).isZero();
    }
}
