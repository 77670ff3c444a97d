package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken weeks given to `judge` and `improve`, and broken plans given to `why`.
class BadWeeksAndPlansTest {

    private static final String WEEK = "Tue 06:30 run tempo 50min 9km\nThu 18:00 lift upper 50min\n";

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> weeks() {
        return Stream.of(
                bad("", "line 1", "there is no session"),
                bad("# only a comment\n---\n---\n", "there is no session"),
                bad(WEEK + "Sun 08:00 run lnog 95min\n", "line 3", "lnog", "did you mean \"long\"?"),
                bad(WEEK + "Snu 08:00 run long 95min\n", "line 3", "Snu", "did you mean \"sun\"?"),
                bad(WEEK + "Sun 8 run long 95min\n", "line 3", "06:30"),
                bad(WEEK + "Sun 25:00 run long 95min\n", "line 3", "06:30"),
                bad(WEEK + "Sun 08:61 run long 95min\n", "line 3", "06:30"),
                bad(WEEK + "Sun 08:00 run long\n", "line 3"),
                bad(WEEK + "Sun 08:00 run long 95 miles\n", "line 3"),
                bad(WEEK + "Sun 08:00 run long 0min\n", "line 3"),
                bad(WEEK + "Sun 08:00 lift arms 45min\n", "line 3", "arms"),
                bad(WEEK + "Sun 08:00 lift lower huge 45min\n", "line 3", "huge"),
                bad(WEEK + "Sun 08:00 swim 45min\n", "line 3", "swim"),
                bad(WEEK + "Sun 08:00 lift lower 45min: back-sqat 4x5\n", "line 3", "back-sqat"),
                bad(WEEK + "Sun 08:00 lift lower 45min: back-squat lots\n", "line 3"),
                bad("athlete goal=fast\n" + WEEK, "line 1", "fast", "speed"),
                bad("athlete gaol=speed\n" + WEEK, "line 1", "gaol", "did you mean \"goal\"?"),
                bad("athlete goal\n" + WEEK, "line 1", "key=value"),
                bad("athlete age=old\n" + WEEK, "line 1", "old"),
                bad("athlete longest30=far\n" + WEEK, "line 1", "far"),
                bad("week 2027-01-05\n" + WEEK, "line 1", "no Monday", "2027-01-04"),
                bad("week soon\n" + WEEK, "line 1", "2027-01-04"),
                bad("week 2027-01-11\n" + WEEK + "week 2027-01-04\n" + WEEK, "line 4", "too early"),
                bad("{\"weeks\": []}\n", "line 1"),
                bad("goal: endurance\nweek: { mon: [18:00-19:30] }\n", "line 1"));
    }

    private static Arguments bad(String text, String... words) {
        return Arguments.of(text, words);
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void aWeekThatCannotBeReadIsSaidWithItsLine(String text, String[] words) throws IOException {
        var file = Files.writeString(folder.resolve("my.week"), text);
        for (var command : new String[] {"judge", "improve"}) {
            var console = new Console();
            assertThat(console.run(command, file.toString())).as(console.err()).isEqualTo(2);
            assertThat(console.err()).contains(words).contains("my.week");
            assertThat(console.out()).isEmpty();
            assertNoTrace(console);
        }
        var json = new Console();
        assertThat(json.run("judge", file.toString(), "--format", "json")).isEqualTo(2);
        assertThat(json.out()).isEmpty();
    }

    private static void assertNoTrace(Console console) {
        assertThat(console.out() + console.err()).doesNotContain("Exception", "\tat ", "java.lang", "java.util");
    }

    @Test
    void everyBadLineIsSaidAtOnce() throws IOException {
        var file = Files.writeString(
                folder.resolve("my.week"), "Mon 08:00 run lnog 1h\nTeu 08:00 run easy 1h\nnonsense\n");
        var console = new Console();
        console.run("judge", file.toString());
        assertThat(console.err()).contains("line 1", "line 2", "line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge", "improve"})
    void missingFolderBinaryAndHugeFiles(String command) throws IOException {
        var bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        var huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) 'x');
        for (var file : new Path[] {
            folder.resolve("none"),
            folder,
            Files.write(folder.resolve("binary"), bytes),
            Files.write(folder.resolve("huge"), huge)
        }) {
            var console = new Console();
            assertThat(console.run(command, file.toString()))
                    .as(file.toString())
                    .isEqualTo(2);
            assertThat(console.err()).contains(file.getFileName().toString()).hasSizeLessThan(200_000);
            assertNoTrace(console);
        }
    }

    @Test
    void otherLineEndsAndAMarkAtTheBeginningDoNotMatter() throws IOException {
        var plain = judged(WEEK);
        assertThat(judged(WEEK.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(judged("\ufeff" + WEEK)).isEqualTo(plain);
        assertThat(judged(WEEK.replace(" ", "\t"))).isEqualTo(plain);
    }

    private String judged(String text) throws IOException {
        var console = new Console();
        int code = console.run(
                "judge", Files.writeString(folder.resolve("a.week"), text).toString(), "--format", "json");
        assertThat(code).as(console.err()).isLessThan(2);
        return console.out();
    }

    @Test
    void mutatedWeeksAreJudgedOrRefusedAndNothingElse() throws IOException {
        var random = new SplittableRandom(21);
        var text = Examples.text("../examples/weeks/marathon-peak.week").getBytes(StandardCharsets.UTF_8);
        for (int k = 0; k < 300; k++) {
            var bytes = text.clone();
            for (int m = 0; m <= random.nextInt(4); m++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 127);
            }
            var console = new Console();
            var file = Files.write(folder.resolve("m.week"), bytes);
            assertThat(console.run("judge", file.toString())).isIn(0, 1, 2);
            assertNoTrace(console);
        }
    }

    static Stream<Arguments> plans() {
        var whole = new Console();
        whole.run("plan", "../examples/first-half-marathon.yaml", "--weeks", "1", "--format", "json");
        var json = whole.out();
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("cut off", json.substring(0, json.length() / 2)),
                Arguments.of("cut off early", json.substring(0, 40)),
                Arguments.of("of another program", "{\"plan\": [1, 2, 3]}"),
                Arguments.of("a list", "[]"),
                Arguments.of("a word", "\"plan\""),
                Arguments.of("no JSON", "goal: endurance"),
                Arguments.of("too deep", "[".repeat(100_000)),
                Arguments.of("without its athlete file", json.replaceFirst("\"file\" *:", "\"fiel\":")),
                Arguments.of("with a broken athlete file", json.replace("goal: endurance", "goal: endurence")),
                Arguments.of("with a hostile athlete file", json.replace("name: Sam", "name: !!java.net.URL x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aPlanThatIsNoneIsSaid(String what, String text) throws IOException {
        var file = Files.writeString(folder.resolve("plan.json"), text);
        var console = new Console();
        assertThat(console.run("why", file.toString(), "run-long-1")).as(what).isEqualTo(2);
        assertThat(console.err()).contains("plan.json");
        assertThat(console.out()).isEmpty();
        assertNoTrace(console);
    }

    @Test
    void aSessionOrAnHourThatIsNoneIsSaid() throws IOException {
        var out = folder.resolve("plan");
        new Console().run("plan", "../examples/first-half-marathon.yaml", "--weeks", "1", "--out", out.toString());
        var plan = out.resolve("plan.json").toString();
        assertSaid("no session", "why", plan, "run-lnog-1");
        assertSaid("could be", "why", plan, "1");
        for (var at : new String[] {"Sat", "07:00", "Sat 25:00", "Sat 07:60", "Someday 07:00", "", "Sat 7"}) {
            assertSaid("Sat 07:00", "why", plan, "run-long-1", "--at", at);
        }
        var gone = new Console();
        assertThat(gone.run("why", folder.resolve("none.json").toString(), "x")).isEqualTo(2);
        assertThat(new Console().run("why", plan, "run-long-1")).isZero();
    }

    private static void assertSaid(String words, String... arguments) {
        var console = new Console();
        assertThat(console.run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
        assertThat(console.err()).contains(words);
        assertNoTrace(console);
    }
}
