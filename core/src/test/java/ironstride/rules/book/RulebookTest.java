package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.plan.Start;
import ironstride.rules.Rule;
import ironstride.rules.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulebookTest {

    /// Exactly these rules appear in the published vectors.
    private static final Set<String> CORE = Set.of(
            "ORD-01", "ORD-02", "ORD-03", "ORD-04", "ORD-05", "INT-01", "INT-02", "INT-03", "INT-04", "DST-01",
            "DST-03", "DST-07", "STR-01", "STR-02", "STR-03", "LOAD-02");

    @Test
    void everyIdIsUsedOnce() {
        assertThat(Rulebook.ALL).extracting(rule -> rule.card().id()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsInTheBookOnce() throws IOException {
        var inBook =
                Rulebook.ALL.stream().map(rule -> rule.getClass().getName()).toList();
        assertThat(inBook).doesNotHaveDuplicates();
        assertThat(ruleClasses()).containsExactlyInAnyOrderElementsOf(inBook);
    }

    private static List<String> ruleClasses() throws IOException {
        var root = Path.of("target/classes");
        try (var files = Files.walk(root.resolve("ironstride/rules"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name ->
                            name.endsWith(".class") && !name.contains("$") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(RulebookTest::isRule)
                    .toList();
        }
    }

    private static boolean isRule(String name) {
        try {
            var type = Class.forName(name);
            return Rule.class.isAssignableFrom(type)
                    && !type.isInterface()
                    && !java.lang.reflect.Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void everySourceIsCited() {
        Rulebook.ALL.forEach(rule -> assertThat(rule.card().sources())
                .as(rule.card().id())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Sources.find(key)).as(key).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> everyVectorHasExactlyItsFindings() throws IOException {
        var text = new String(
                Objects.requireNonNull(RulebookTest.class.getResourceAsStream("rule-vectors.week"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        return Arrays.stream(text.split("---\\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    var lines = part.lines().toList();
                    var expected = lines.stream()
                            .filter(line -> line.startsWith("# expect "))
                            .map(line -> line.substring("# expect ".length()))
                            .sorted()
                            .toList();
                    return DynamicTest.dynamicTest(
                            lines.getFirst().substring(2),
                            () -> assertThat(Weeks.judge(part).findings().stream()
                                            .filter(finding -> CORE.contains(finding.rule()))
                                            .map(finding -> finding.rule() + " "
                                                    + finding.charge().level())
                                            .sorted()
                                            .toList())
                                    .isEqualTo(expected));
                });
    }

    @Test
    void theRulebookPageIsFresh() throws IOException {
        var page = Path.of("../docs/rulebook.md");
        if (Boolean.getBoolean("ironstride.write")) {
            Files.writeString(page, RulebookDocument.write());
        }
        assertThat(Files.readString(page))
                .as(
                        "stale; make it again: ./mvnw -pl core test -Dtest=RulebookTest -Dsurefire.args=-Dironstride.write=true")
                .isEqualTo(RulebookDocument.write());
    }

    @Test
    void gapsAreMeasuredInElapsedTimeAcrossADaylightSavingChange() {
        var zone = ZoneId.of("Europe/Berlin");
        var evening = Start.at(LocalDate.of(2027, 3, 27), 18 * 60, zone);
        var morning = Start.at(LocalDate.of(2027, 3, 28), 8 * 60, zone);
        assertThat(morning.epochMinute() - evening.epochMinute()).isEqualTo(13 * 60);
        var autumn = Start.at(LocalDate.of(2027, 10, 31), 8 * 60, zone);
        assertThat(autumn.epochMinute()
                        - Start.at(LocalDate.of(2027, 10, 30), 18 * 60, zone).epochMinute())
                .isEqualTo(15 * 60);
    }
}
