package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `plan --out` leaves behind.
class PlanFolderTest {

    private static final String HALF = "../examples/first-half-marathon.yaml";

    @TempDir
    private Path folder = Path.of("");

    private int plan(Path out, String file, String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("plan", file, "--out", out.toString()));
        arguments.addAll(java.util.List.of(more));
        return new Console().run(arguments.toArray(String[]::new));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#athletes")
    void twoFoldersAreTheSameByteForByte(String file) throws IOException {
        assertThat(plan(folder.resolve("one"), file, "--weeks", "3")).isZero();
        assertThat(plan(folder.resolve("other"), file, "--weeks", "3")).isZero();
        var one = contents(folder.resolve("one"));
        assertThat(one).isEqualTo(contents(folder.resolve("other")));
        assertThat(one).containsKeys("plan.json", "plan.ics", "plan.md");
        assertThat(one.keySet()).anyMatch(name -> name.matches("workouts/.*\\.fit"));
    }

    @Test
    void makingItAgainInPlaceChangesNothing() throws IOException {
        var out = folder.resolve("plan");
        assertThat(plan(out, HALF)).isZero();
        var before = contents(out);
        assertThat(plan(out, HALF)).isZero();
        assertThat(contents(out)).isEqualTo(before);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(out);
        }
    }

    @Test
    void theFolderHoldsWhatStandardOutputSays() throws IOException {
        var out = folder.resolve("deep/down/plan");
        var console = new Console();
        assertThat(console.run("plan", HALF, "--format", "json", "--out", out.toString()))
                .isZero();
        assertThat(console.out()).isEqualTo(Files.readString(out.resolve("plan.json")));
    }

    @Test
    void eventsKeepTheirNamesWhenThePlanChangesAndCountTheirMoves() throws IOException {
        var out = folder.resolve("plan");
        plan(out, HALF, "--weeks", "2");
        var before = sequences(out);
        var changed = Files.writeString(
                folder.resolve("changed.yaml"),
                Examples.text(HALF).replace("tue: [06:00-07:15 outdoors, 18:00-19:30 gym]", "tue: []"));
        assertThat(plan(out, changed.toString(), "--weeks", "2")).isZero();
        var after = sequences(out);
        assertThat(after.keySet().stream().filter(before::containsKey)).hasSizeGreaterThan(8);
        assertThat(before.values()).containsOnly(0);
        assertThat(after.values()).contains(1);
    }

    private static Map<String, Integer> sequences(Path out) throws IOException {
        var calendar = Biweekly.parse(Files.readString(out.resolve("plan.ics"))).first();
        return calendar.getEvents().stream()
                .filter(event -> event.getStatus() == null || !event.getStatus().isCancelled())
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue(),
                        event -> event.getSequence() == null
                                ? 0
                                : event.getSequence().getValue()));
    }

    @Test
    void everyRunAndLiftHasAWorkoutFileAndNoOtherIsLeftOver() throws IOException {
        var out = folder.resolve("plan");
        plan(out, HALF, "--weeks", "4");
        plan(out, HALF, "--weeks", "2");
        var plan = Schemas.json(Files.readString(out.resolve("plan.json")));
        var asked = new java.util.TreeSet<String>();
        plan.path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(session -> asked.add(session.path("id").asString() + ".fit")));
        try (var files = Files.list(out.resolve("workouts"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(asked);
        }
    }
}
