package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that nobody expects and somebody gives.
class OddInputTest {

    private static final String LEAST =
            "goal: health\nstart: 2027-01-04\nhealth: { screening: clear }\nweek: { mon: [18:00-19:30 gym], wed: [06:00-07:30], sun: [08:00-11:00] }\n";
    private static final String TEMPO = "Tue 06:30 run tempo 50min 9km\nThu 18:00 lift upper 50min: bench-press 3x5\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"check", "plan", "judge", "improve"})
    void aFileWithoutEndIsRefused(String command) {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "only where there is such a file");
        var console = new Console();
        assertThat(console.run(command, "/dev/zero")).isEqualTo(2);
        assertThat(console.err()).contains("/dev/zero has more than 16384 KiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "plan", "judge", "improve"})
    void anEmptyNameIsNoFolder(String command) {
        var console = new Console();
        assertThat(console.run(command, "")).isEqualTo(2);
        assertThat(console.err()).contains("name a file").doesNotContain("is a folder");
    }

    @Test
    void anEmptyFolderNameIsRefused() throws IOException {
        var console = new Console();
        assertThat(console.run("plan", file("me.yaml", LEAST), "--weeks", "1", "--out", ""))
                .isEqualTo(2);
        assertThat(console.err()).contains("--out names no folder");
    }

    @Test
    void aVeryLongWordIsAnsweredAtOnce() throws IOException {
        var word = "x".repeat(900_000);
        var zone = file("zone.yaml", LEAST + "zone: " + word + "\n");
        var week = file("word.week", "Mon 18:00 run " + word + " 50min\n");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(new Console().run("check", zone)).isEqualTo(1);
            assertThat(new Console().run("judge", week)).isEqualTo(2);
        });
    }

    @Test
    void namesHaveNoControlCharacters() throws IOException {
        var console = new Console();
        var file = file("red.yaml", LEAST + "name: \"a\\e[31mred\\nline\"\n");
        assertThat(console.run("check", file)).isEqualTo(1);
        assertThat(console.out())
                .contains("line 5, column 7", "control characters")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone: ~", "units: null", "weeks: ~", "prefer: ~", "week: { mon: ~, sun: [08:00-11:00] }"})
    void aKeyWithoutValueIsAsIfItWereMissing(String line) throws IOException {
        var text = line.startsWith("week: ") ? LEAST.replaceAll("week: .*", line) : LEAST + line + "\n";
        var console = new Console();
        assertThat(console.run("check", file("null.yaml", text)))
                .as(console.out())
                .isZero();
    }

    @Test
    void aFileThatIsNoMappingIsToldOnce() throws IOException {
        var console = new Console();
        assertThat(console.run("check", file("list.yaml", "- a\n- b\n"))).isEqualTo(1);
        assertThat(console.out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue\u00a006:30\u00a0run tempo 50min 9km\nThu 18:00 lift upper 50min: bench-press 3x5\n",
                "Tue 06:30 run tempo 50 min 9 km\nThu 18:00 lift upper 50 min : bench-press 3x5\n",
                "TUE 06:30 RUN TEMPO 50MIN 9KM\nTHU 18:00 LIFT UPPER 50MIN: BENCH-PRESS 3X5\n",
                "  Tue   06:30 run tempo 0h50 9.0km   # a note\n\n Thursday 18:00 lift upper 50min:  bench-press 3 x 5\n"
            })
    void aWeekWrittenOtherwiseIsTheSameWeek(String text) throws IOException {
        assertThat(judged(text)).isEqualTo(judged(TEMPO));
    }

    private String judged(String text) throws IOException {
        var console = new Console();
        console.run("judge", file("a.week", text), "--format", "json");
        assertThat(console.err()).isEmpty();
        return console.out();
    }

    static Stream<Arguments> weeks() {
        return Stream.of(
                bad("Mon 25:00 run easy 30min", "column 5", "\"25:00\" is not a time of day"),
                bad("Mon 6:30pm run easy 30min", "\"6:30pm\" is not a time of day"),
                bad("Mon run easy 30min", "a time such as 06:30 is missing"),
                bad("Mon 18:00 run easy 30min 40min", "column 26", "\"40min\" is one too many"),
                bad("Mon 18:00 run easy 9999min", "\"9999min\" is no length"),
                bad("Mon 18:00 run easy 30min -3km", "\"-3km\" is no length"),
                bad("Mon 18:00 run easy peasy 30min", "one type, not \"easy peasy\""),
                bad("Mon 18:00 run easy 30min: back-squat 3x5", "only a lift"),
                bad("Mon 18:00 lift lower 30min: back-squat 3x5, leg-press 3x5@900%", "column 45", "percent"),
                bad("athlete goal=speed goal=muscle\nMon 18:00 run easy 30min", "goal", "said twice"),
                bad("athlete age=999\nMon 18:00 run easy 30min", "999"));
    }

    private static Arguments bad(String text, String... words) {
        return Arguments.of(text + "\n", words);
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void whatIsWrongIsNamed(String text, String[] words) throws IOException {
        var console = new Console();
        assertThat(console.run("judge", file("bad.week", text))).isEqualTo(2);
        assertThat(console.err()).contains(words);
    }

    @Test
    void weeksThatAreNoUtf8AreRefused() throws IOException {
        var file = folder.resolve("latin.week");
        Files.write(file, "Mon 18:00 class \u00dcbung 60min\n".getBytes(StandardCharsets.ISO_8859_1));
        var console = new Console();
        assertThat(console.run("judge", file.toString())).isEqualTo(2);
        assertThat(console.err()).contains("no UTF-8 text");
    }

    @Test
    void lookingForWhatIsNotThereIsBadInput() {
        var console = new Console();
        assertThat(console.run("exercises", "zzz")).isEqualTo(2);
        assertThat(console.err()).contains("no exercise has all of: zzz", "try fewer words");
    }

    @Test
    void aTimeThatLacksItsHoursIsExplained() {
        var console = new Console();
        assertThat(console.run("paces", "half", "1:45")).isEqualTo(2);
        assertThat(console.err()).contains("1:45:00");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
