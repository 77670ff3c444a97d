package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.rules.Check;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Example;
import ironstride.rules.Finding;
import ironstride.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The weeks that stand in the rules themselves.
class ExamplesTest {

    /// Rules about what was done, or about changing a plan; a calendar alone neither keeps nor breaks them. What they
    /// make of a plan stands in AdapterTest.
    private static final Set<String> NEED_A_LOG = Set.of(
            "LOAD-08", "SAFE-02", "SAFE-03", "REP-01", "REP-02", "REP-03", "REP-04", "REP-05", "REP-06", "REP-07",
            "REP-08", "REP-09", "REP-10", "EXP-01");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern START = Pattern.compile("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d\\d:\\d\\d");
    private static final Pattern GAP = Pattern.compile("\\d+ (h|min)\\b");

    @Test
    void everyRuleShowsAWeekThatKeepsItAndOneThatBreaksIt() {
        Rulebook.ALL.forEach(rule -> assertThat(rule.examples())
                .as(rule.card().id())
                .anyMatch(example -> !example.breaks())
                .matches(all -> all.stream().anyMatch(Example::breaks)
                        != NEED_A_LOG.contains(rule.card().id())));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsPromise() {
        return ofEveryExample((rule, example) -> {
            var findings = judge(example);
            var charging = example.chargedBy().orElse(rule.card().id());
            assertThat(findings.stream().anyMatch(finding -> finding.rule().equals(charging)))
                    .as("%s in %s", charging, findings)
                    .isEqualTo(example.breaks());
        });
    }

    @TestFactory
    Stream<DynamicTest> anExampleBreaksNoOtherRuleUnlessItSaysSo() {
        return ofEveryExample((rule, example) -> assertThat(judge(example).stream()
                        .filter(finding -> example.breaks() || finding.charge().level() == ConstraintLevel.HARD)
                        .map(Finding::rule)
                        .filter(id -> !id.equals(
                                example.chargedBy().orElse(rule.card().id())))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(example.alsoBreaks()));
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsPlainAndNamesWhatItJudgedBy() {
        return ofEveryExample((_, example) -> judge(example).forEach(ExamplesTest::checkSentence));
    }

    private static void checkSentence(Finding finding) {
        var why = finding.why();
        assertThat(why)
                .as(why)
                .endsWith(".")
                .matches("[A-Z].*")
                .doesNotContain("  ", "null", "Optional", "..", "_", "class class", "lift lift", "run run")
                .doesNotContainPattern("[A-Z]{3,}")
                .doesNotContainPattern(
                        "\\b1 (days|runs|lifts|sets|sessions|repetitions|exercises|landings|hard sets|weeks)\\b");
        if (finding.sessions().size() == 1 || isOfPair(finding)) {
            finding.sessions()
                    .forEach(session -> assertThat(why)
                            .contains(
                                    session.start().toString(),
                                    session.workout().label()));
        }
        var facts = START.matcher(why).replaceAll("");
        if (finding.sessions().isEmpty()) {
            assertThat(NUMBER.matcher(facts).results().count())
                    .as("what was found and the limit: %s", why)
                    .isGreaterThanOrEqualTo(2);
        }
        if (isOfPair(finding) && Rulebook.get(finding.rule()).card().statement().matches(".*\\d h\\b.*")) {
            assertThat(facts).as(why).containsPattern(GAP);
        }
    }

    private static boolean isOfPair(Finding finding) {
        return finding.sessions().size() == 2
                && Rulebook.get(finding.rule()).checks().stream().anyMatch(Check.OfPair.class::isInstance);
    }

    static List<Finding> judge(Example example) {
        var block = Weeks.read(example.notation()).getFirst();
        return Weeks.judge(
                        example.athlete().apply(block.athlete()),
                        example.calendar().apply(block.calendar()))
                .findings();
    }

    private static Stream<DynamicTest> ofEveryExample(ExampleTest test) {
        return Rulebook.ALL.stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.card().id() + (example.breaks() ? " breaks: " : " holds: ") + example.name(),
                                () -> test.check(rule, example))));
    }

    private interface ExampleTest {
        void check(Rule rule, Example example);
    }
}
