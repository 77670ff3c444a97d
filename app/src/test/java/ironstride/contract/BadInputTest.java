package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with an athlete file ends in a clear message that names the place, and in no folder.
class BadInputTest {

    private static final String WEEK = "week: { mon: [18:00-19:30], wed: [18:00-19:30], sun: [08:00-11:00] }\n";
    private static final String LEAST = "goal: endurance\n" + WEEK;
    private static final String CLEAR = LEAST + "health: { screening: clear }\nstart: 2027-01-04\n";

    @TempDir
    private Path folder = Path.of("");

    /// Text of the file, where the message points to, and words it must have.
    static Stream<Arguments> texts() {
        return Stream.of(
                bad("", "line 1", "empty"),
                bad("   \n# nothing\n", "line 1", "empty"),
                bad("goal: [\n", "line", "no YAML"),
                bad("goal: \"endurance\n" + WEEK, "line", "no YAML"),
                bad("goal: endurance\n\tweek: {}\n", "line 2", "no YAML"),
                bad(LEAST + "goal: health\n", "line 3, column 1", "goal", "keep one"),
                bad("gaol: endurance\n" + LEAST, "line 1, column 1", "did you mean \"goal\"?"),
                bad(LEAST + "runing: { level: beginner }\n", "line 3", "did you mean \"running\"?"),
                bad(LEAST + "running: { levle: beginner }\n", "line 3", "did you mean \"level\"?"),
                bad("goal: endurence\n" + WEEK, "line 1, column 7", "did you mean \"endurance\"?"),
                bad(CLEAR + "race: { distance: 10 km, date: 2026-12-31 }\n", "line 5", "before the plan starts"),
                bad("goal: health\nweek: {}\n", "line 2", "no free hours"),
                bad("goal: health\nweek: { mon: [], tue: [] }\n", "line 2", "no free hours"),
                bad(
                        LEAST + "fixed: [{ day: mon, at: 23:30, minutes: 60, what: easy run }]\n",
                        "line 3",
                        "after midnight"),
                bad(
                        LEAST + "fixed: [{ day: mon, at: 25:00, minutes: 60, what: easy run }]\n",
                        "line 3",
                        "25:00",
                        "time of day"),
                bad(LEAST + "body: { weight: 6200 kg }\n", "line 3", "6200 kg", "25 to 300"),
                bad(LEAST + "body: { weight: -62 kg }\n", "line 3", "-62 kg", "such as 62 kg"),
                bad(LEAST + "running: { weekly: -5 km }\n", "line 3", "-5 km", "such as 32 km"),
                bad(CLEAR + "race: { distance: 0 km, date: 2027-03-28 }\n", "line 5", "0 km"),
                bad(LEAST + "born: 2031-01-01\n", "line 3", "2031-01-01"),
                bad(LEAST + "born: 1891-01-01\n", "line 3", "1891-01-01"),
                bad(LEAST + "born: 1991-02-30\n", "line 3", "1991-02-30"),
                bad("goal: health\nweek: { mon: [19:30-18:00] }\n", "line 2", "ends before it begins"),
                bad("goal: health\nweek: { mon: [18:00-18:00] }\n", "line 2", "ends before it begins"),
                bad("goal: health\nweek: { mon: [18:00-19:30, 19:00-20:00] }\n", "line 2", "overlaps", "join them"),
                bad("goal: health\nweek: { mon: [18:00-19:30 gmy] }\n", "line 2", "did you mean \"gym\"?"),
                bad(CLEAR + "race: { distance: 10 km, date: 2028-01-10 }\n", "line 5", "52 weeks"),
                bad(CLEAR + "race: { distance: marathon, date: 2030-01-06 }\n", "line 5", "52 weeks"),
                bad(
                        CLEAR + "race: { distance: 10 km, date: 2027-03-28 }\nblackout: 2027-03-28\n",
                        "line 6",
                        "blackout"),
                bad(LEAST + "start: 2027-01-05\n", "line 3", "no Monday", "2027-01-11"),
                bad(LEAST + "start: 2047-01-07\n", "line 3", "years away"),
                bad(LEAST + "rules: { INT-01: off }\n", "line 3", "cannot be switched off"),
                bad(LEAST + "rules: { INT-99: off }\n", "line 3", "no rule"),
                bad(LEAST + "zone: Europe/Belrin\n", "line 3", "did you mean \"Europe/Berlin\"?"),
                bad(LEAST + "limits: { avoid: [back-sqat] }\n", "line 3", "back-squat"),
                bad("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "line 1", "anchors"),
                bad("goal: !!java.net.URL [\"http://example.org\"]\n", "line 1", "tags"),
                bad("goal: !!javax.script.ScriptEngineManager []\n" + WEEK, "line 1", "tags"),
                bad("--- \ngoal: health\n---\ngoal: speed\n", "line 3", "second document"),
                bad("goal: " + "[".repeat(5000), "line 1", "nest"),
                bad("goal: " + "{a: ".repeat(5000), "line 1", "nest"),
                bad("- goal\n- week\n", "line 1", "key: value"),
                bad("just words", "line 1", "key: value"),
                bad("? [a, b]\n: c\n", "line 1", "key"));
    }

    private static Arguments bad(String text, String... words) {
        return Arguments.of(text, words);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isSaidWithItsPlace(String text, String[] words) throws IOException {
        var file = Files.writeString(folder.resolve("me.yaml"), text);
        assertRefused(file, words);
        var check = new Console();
        assertThat(check.run("check", file.toString())).isEqualTo(1);
        assertThat(check.out()).contains(words).contains(file.toString());
        assertNoTrace(check);
    }

    private void assertRefused(Path file, String... words) throws IOException {
        var out = folder.resolve("out");
        var plan = new Console();
        assertThat(plan.run("plan", file.toString(), "--out", out.toString()))
                .as(plan.err())
                .isEqualTo(2);
        assertThat(plan.err()).contains(words).contains(file.getFileName().toString());
        assertThat(plan.out()).isEmpty();
        assertNoTrace(plan);
        assertNothingWritten(out);
    }

    private void assertNothingWritten(Path out) throws IOException {
        assertThat(out).doesNotExist();
        try (var beside = Files.list(folder)) {
            assertThat(beside).noneMatch(path -> path.getFileName().toString().startsWith(".ironstride"));
        }
    }

    private static void assertNoTrace(Console console) {
        assertThat(console.out() + console.err())
                .doesNotContain("Exception", "\tat ", "java.util", "java.lang", "ironstride.codec", "null");
    }

    @Test
    void everyProblemOfAFileIsSaidAtOnce() throws IOException {
        var file = Files.writeString(
                folder.resolve("many.yaml"),
                "gaol: health\ngoal: speeed\nborn: soon\nweek: { mon: [19:00-18:00], tue: [later] }\nbody: { weight: 6200 kg }\n");
        var check = new Console();
        assertThat(check.run("check", file.toString())).isEqualTo(1);
        assertThat(check.out().lines()).hasSize(6).allMatch(line -> line.matches(".*, line \\d+, column \\d+: .*"));
    }

    @Test
    void missingFilesAndFolders() throws IOException {
        assertRefused(folder.resolve("none.yaml"), "there is no file");
        assertRefused(Files.createDirectory(folder.resolve("a-folder")), "is a folder");
        var check = new Console();
        assertThat(check.run("check", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(check.err()).contains("there is no file");
    }

    @Test
    void whatIsNoText() throws IOException {
        var bytes = new byte[4096];
        new java.util.Random(5).nextBytes(bytes);
        assertRefused(Files.write(folder.resolve("binary.yaml"), bytes), "line 1", "UTF-8");
        assertRefused(
                Files.write(
                        folder.resolve("latin.yaml"),
                        (LEAST + "name: J\u00f6rg\n").getBytes(StandardCharsets.ISO_8859_1)),
                "UTF-8");
        assertRefused(Files.write(folder.resolve("wide.yaml"), LEAST.getBytes(StandardCharsets.UTF_16)), "UTF-8");
        assertRefused(Files.write(folder.resolve("nul.yaml"), new byte[100]), "line 1");
    }

    @Test
    void fiftyMegabytes() throws IOException {
        var bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) '#');
        assertRefused(Files.write(folder.resolve("huge.yaml"), bytes), "51200 KiB", "at most 1024");
    }

    @Test
    void aBillionLaughs() throws IOException {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol]\n");
        for (int k = 1; k < 40; k++) {
            text.append("a%d: &a%d [%s]\n".formatted(k, k, ("*a" + (k - 1) + ", ").repeat(9) + "x"));
        }
        assertRefused(Files.writeString(folder.resolve("bomb.yaml"), text), "line 1", "anchors");
    }

    @Test
    void aMarkAtTheBeginningAndOtherLineEndsDoNotMatter() throws IOException {
        var plain = planned(Files.writeString(folder.resolve("plain.yaml"), CLEAR));
        assertThat(planned(Files.writeString(folder.resolve("crlf.yaml"), CLEAR.replace("\n", "\r\n"))))
                .isEqualTo(plain);
        assertThat(planned(Files.writeString(folder.resolve("bom.yaml"), "\ufeff" + CLEAR)))
                .isEqualTo(plain);
        assertThat(planned(Files.writeString(folder.resolve("crlf-bom.yaml"), "\ufeff" + CLEAR.replace("\n", "\r\n"))))
                .isEqualTo(plain);
    }

    private static String planned(Path file) {
        var console = new Console();
        assertThat(console.run("plan", file.toString(), "--weeks", "2", "--format", "notation"))
                .as(file.getFileName() + ": " + console.err())
                .isZero();
        return console.out();
    }

    @Test
    void everyLanguageOfTheMachineGivesTheSame() throws IOException {
        var words = Files.writeString(
                folder.resolve("words.yaml"),
                CLEAR.replace("endurance", "ENDURANCE") + "running: { level: INTERMEDIATE, weekly: 32 KM }\n");
        var usual = Locale.getDefault();
        var plain = planned(words) + wholePlan();
        for (var tag : new String[] {"tr-TR", "ar-EG", "de-DE", "fa-IR"}) {
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(planned(words) + wholePlan()).as(tag).isEqualTo(plain);
            } finally {
                Locale.setDefault(usual);
            }
        }
    }

    private String wholePlan() throws IOException {
        var out = folder.resolve("plan");
        var console = new Console();
        assertThat(console.run("plan", "../examples/muscle-three-days.yaml", "--weeks", "2", "--out", out.toString()))
                .as(console.err())
                .isZero();
        var text = console.out()
                + Files.readString(out.resolve("plan.json"))
                + Files.readString(out.resolve("plan.md"))
                + Files.readString(out.resolve("plan.ics"));
        var rules = new Console();
        rules.run("judge", "../examples/weeks/push-pull-legs.week");
        rules.run("improve", "../examples/weeks/marathon-peak.week");
        rules.run("rules", "int-01");
        rules.run("exercises", "hip", "hinge");
        rules.run("paces", "10km", "52:00");
        return text + rules.out() + rules.err();
    }

    @Test
    void aYearOfBlackoutsGivesEmptyWeeksAndNoTrouble() throws IOException {
        var file = Files.writeString(folder.resolve("away.yaml"), CLEAR + "blackout: 2026-01-01..2029-12-31\n");
        var console = new Console();
        int code = console.run("plan", file.toString(), "--format", "json");
        assertThat(code).isIn(0, 2, 3);
        assertNoTrace(console);
        if (code == 0) {
            Schemas.json(console.out())
                    .path("weeks")
                    .forEach(week -> assertThat(week.path("sessions")).isEmpty());
        } else {
            assertThat(console.err()).containsIgnoringCase("blackout");
        }
    }

    @Test
    void weeksBeyondAYearOrBelowOne() throws IOException {
        var file = Files.writeString(folder.resolve("me.yaml"), CLEAR);
        for (var weeks : new String[] {"53", "0", "-1", "99999999999", "many", "1.5"}) {
            var console = new Console();
            assertThat(console.run("plan", file.toString(), "--weeks", weeks))
                    .as(weeks)
                    .isEqualTo(2);
            assertThat(console.err()).contains("weeks", weeks);
            assertNoTrace(console);
        }
        assertThat(new Console().run("plan", file.toString(), "--weeks", "52", "--format", "json"))
                .isZero();
    }
}
