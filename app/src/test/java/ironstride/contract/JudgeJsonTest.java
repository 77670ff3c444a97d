package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import ironstride.rules.Sources;
import ironstride.rules.book.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// `judge --format json` as others read it.
class JudgeJsonTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#weeks")
    void examplesGiveOneObjectALineAndNothingElse(String file) {
        var console = new Console();
        int code = console.run("judge", file, "--format", "json");
        var lines = console.out().lines().toList();
        assertThat(lines).hasSize(1);
        var verdict = Schemas.json(lines.getFirst());
        assertVerdict(verdict, 1);
        assertThat(code).isEqualTo(verdict.path("findings").isEmpty() ? 0 : 1);
        assertThat(console.err()).isEmpty();
    }

    @Test
    void theLineOfTheContract() throws IOException {
        var file = Files.writeString(
                folder.resolve("weeks"),
                "athlete goal=speed\nMon 18:00 lift back-legs-glutes 55min\nTue 06:30 run tempo 50min 9km\nThu 18:00 lift upper 50min\n");
        var console = new Console();
        assertThat(console.run("judge", file.toString(), "--format", "json")).isEqualTo(1);
        assertThat(console.out()).startsWith("{\"block\":1,\"score\":{\"hard\":0,\"medium\":");
        JsonNode found = Schemas.json(console.out()).path("findings");
        assertThat(found.valueStream()
                        .filter(one -> one.path("rule").asString().equals("INT-03"))
                        .toList())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("level").asString()).isEqualTo("MEDIUM");
                    assertThat(one.path("points").asInt()).isEqualTo(75);
                    assertThat(one.path("sessions").valueStream().map(JsonNode::asString))
                            .containsExactly("Mon 18:00 lift back-legs-glutes", "Tue 06:30 run tempo");
                    assertThat(one.path("source").valueStream().map(JsonNode::asString))
                            .contains("A6");
                });
    }

    @Test
    void blocksOfSeveralFilesAreCountedOn() {
        var console = new Console();
        var files = Examples.weeks().toList();
        var arguments = new java.util.ArrayList<String>();
        arguments.add("judge");
        arguments.addAll(files);
        arguments.add("--format");
        arguments.add("json");
        console.run(arguments.toArray(String[]::new));
        var lines = console.out().lines().toList();
        assertThat(lines).hasSameSizeAs(files);
        for (int k = 0; k < lines.size(); k++) {
            assertVerdict(Schemas.json(lines.get(k)), k + 1);
        }
    }

    @Test
    void aCleanWeekHasNoFindingsAndExitCodeNought() throws IOException {
        var file = Files.writeString(
                folder.resolve("clean"), "Mon 18:00 lift lower moderate 50min\nThu 18:00 lift upper 50min\n");
        var console = new Console();
        assertThat(console.run("judge", file.toString(), "--format", "json")).isZero();
        assertThat(console.out().strip())
                .isEqualTo("{\"block\":1,\"score\":{\"hard\":0,\"medium\":0,\"soft\":0},\"findings\":[]}");
    }

    private static void assertVerdict(JsonNode verdict, int block) {
        assertThat(verdict.propertyNames()).containsExactly("block", "score", "findings");
        assertThat(verdict.path("block").asInt()).isEqualTo(block);
        assertThat(verdict.path("score").propertyNames()).containsExactly("hard", "medium", "soft");
        for (var finding : verdict.path("findings")) {
            assertThat(finding.propertyNames().stream()
                            .filter(key -> !key.equals("week"))
                            .collect(Collectors.toList()))
                    .containsExactly("rule", "level", "points", "sessions", "why", "source");
            assertThat(Rulebook.find(finding.path("rule").asString())).isPresent();
            assertThat(finding.path("why").asString()).endsWith(".");
            assertThat(finding.path("source").isEmpty()).isFalse();
            finding.path("source")
                    .forEach(key -> assertThat(Sources.find(key.asString())).isPresent());
        }
    }
}
