package ironstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `plan --out` leaves in its folder, the first time and later.
class PlanFolderTest {

    private static final String ATHLETE = """
            goal: endurance
            running: { level: intermediate, weekly: 25 km, longest-30-days: 10 km, runs-per-week: 3 }
            week:
              mon: [06:00-07:15 outdoors, 18:00-19:30 gym]
              tue: [06:00-07:15 outdoors, 18:00-19:30 gym]
              thu: [06:00-07:15 outdoors, 18:00-19:30 gym]
              sun: [07:00-11:00 outdoors]
            health: { screening: clear }
            """;

    private static final String MONDAY = "2026-12-28T12:00:00Z";
    private static final String WEDNESDAY = "2026-12-30T12:00:00Z";

    @TempDir
    private Path folder = Path.of("");

    private Path out() {
        return folder.resolve("plan");
    }

    private void plan(String athlete, String day, String... more) throws IOException {
        var file = folder.resolve("athlete.yaml");
        Files.writeString(file, athlete);
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("plan", file.toString(), "--weeks", "2", "--out", out().toString()));
        arguments.addAll(java.util.List.of(more));
        var console = new Console();
        assertThat(console.on(day, "", arguments.toArray(String[]::new)))
                .as(console.err())
                .isZero();
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(out())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(out().relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @Test
    void theSamePlanMadeOnALaterDayChangesNoFile() throws IOException {
        plan(ATHLETE, MONDAY);
        var first = contents();
        plan(ATHLETE, WEDNESDAY);
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void aMovedSessionHasAHigherSequenceAndANewStampAndTheOthersStay() throws IOException {
        plan(ATHLETE, MONDAY);
        var before = Files.readString(out().resolve("plan.ics"));
        var id = session("run-long-1");
        plan(ATHLETE + "locked: { " + id + ": sun 08:30 }\n", WEDNESDAY);
        var after = Files.readString(out().resolve("plan.ics"));
        assertThat(event(before, id)).contains("SEQUENCE:0", "DTSTAMP:20261228", "T070000");
        assertThat(event(after, id)).contains("SEQUENCE:1", "DTSTAMP:20261230", "T083000");
        var other = session("lift-upper-1");
        assertThat(event(after, other)).isEqualTo(event(before, other));
    }

    @Test
    void workoutsOfSessionsThatAreGoneGoAndOtherFilesStay() throws IOException {
        plan(ATHLETE, MONDAY);
        var own = out().resolve("workouts/my own.fit");
        Files.writeString(own, "mine");
        var fewer = ATHLETE.replace("runs-per-week: 3", "runs-per-week: 2");
        plan(fewer, MONDAY);
        assertThat(own).exists();
        assertThat(contents().keySet())
                .filteredOn(name -> name.contains("run-"))
                .hasSize(4);
    }

    @Test
    void whyMakesTheSamePlanAgainOnALaterDay() throws IOException {
        plan(ATHLETE, MONDAY);
        var console = new Console();
        assertThat(console.on(
                        "2027-03-01T12:00:00Z",
                        "",
                        "why",
                        out().resolve("plan.json").toString(),
                        "run-long-1"))
                .as(console.err())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(console.err()).contains("could be 2027-01-04-run-long-1");
        var one = new Console();
        assertThat(one.on(
                        "2027-03-01T12:00:00Z",
                        "",
                        "why",
                        out().resolve("plan.json").toString(),
                        "2027-01-04-run-long-1"))
                .as(one.err())
                .isZero();
        assertThat(one.out()).contains("long run");
    }

    @Test
    void aPlanThatSaysOtherHoursThanItsAthleteFileGivesIsNotExplained() throws IOException {
        plan(ATHLETE, MONDAY);
        var file = out().resolve("plan.json");
        Files.writeString(file, Files.readString(file).replace("T07:00", "T07:05"));
        var console = new Console();
        assertThat(console.run("why", file.toString(), "2027-01-04-run-long-1")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(console.err()).contains("make it again");
    }

    @Test
    void theCalendarRemindsWhenAsked() throws IOException {
        plan(ATHLETE, MONDAY, "--alarm", "45");
        assertThat(Files.readString(out().resolve("plan.ics")))
                .contains("BEGIN:VALARM", "TRIGGER;RELATED=START:-PT45M");
    }

    private String session(String end) {
        return "2027-01-04-" + end;
    }

    private static String event(String calendar, String id) {
        int from = calendar.indexOf("UID:" + id);
        return calendar.substring(from, calendar.indexOf("END:VEVENT", from));
    }
}
