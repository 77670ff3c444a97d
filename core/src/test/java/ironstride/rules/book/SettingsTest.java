package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Goal;
import ironstride.athlete.RuleSetting;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Finding;
import ironstride.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Rules switched off and weighed anew.
class SettingsTest {

    private static final RuleSetting OFF = new RuleSetting.Off();
    private static final RuleSetting TWICE = new RuleSetting.Times(2);

    @Test
    void onlyTheSafetyRulesAndTheRuleOfLegsBeforeTheLongRunStayOnForGood() {
        assertThat(Rulebook.ALL).allSatisfy(rule -> {
            var card = rule.card();
            assertThat(card.locked())
                    .as(card.id())
                    .isEqualTo(card.family() == Family.SAFETY || card.id().equals("INT-01"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aRuleSwitchedOffIsNotAppliedAndIsSaidUnlessItIsLocked() {
        return ofEveryBreakingExample((rule, example) -> {
            var id = rule.card().id();
            var set = judged(example, Map.of(id, OFF));
            if (rule.card().locked()) {
                assertThat(set).isEqualTo(judged(example, Map.of()));
            } else {
                assertThat(set).noneMatch(finding -> finding.rule().equals(id));
            }
        });
    }

    @Test
    void whatIsOffIsListedAndLockedRulesAreNot() {
        assertThat(Rulebook.ALL).allSatisfy(rule -> {
            var id = rule.card().id();
            var book = Rulebook.of(athlete(Goal.HEALTH, Map.of(id, OFF)));
            assertThat(book.switchedOff()).isEqualTo(rule.card().locked() ? List.of() : List.of(id));
            assertThat(book.active().size())
                    .isEqualTo(Rulebook.ALL.size() - book.switchedOff().size());
        });
    }

    @TestFactory
    Stream<DynamicTest> aWeightMultipliesPointsAndNothingElse() {
        return ofEveryBreakingExample((rule, example) -> {
            var id = rule.card().id();
            int factor = rule.card().locked() ? 1 : 2;
            var before = judged(example, Map.of());
            var after = judged(example, Map.of(id, TWICE));
            assertThat(after).hasSameSizeAs(before);
            assertThat(points(after, id))
                    .isBetween(
                            points(before, id) * factor - before.size(), points(before, id) * factor + before.size());
            assertThat(hard(after)).isEqualTo(hard(before));
        });
    }

    @Test
    void goalsTuneTheRulesTheyAreSaidTo() {
        assertThat(tuned(Goal.SPEED)).isEqualTo(Map.of("INT-03", 1.5, "DST-04", 0.8));
        assertThat(tuned(Goal.ENDURANCE)).isEqualTo(Map.of("INT-02", 1.25, "LOAD-02", 1.25));
        assertThat(tuned(Goal.MUSCLE)).isEqualTo(Map.of("STR-01", 1.5, "STR-05", 1.5, "STR-07", 1.5, "DST-06", 0.25));
        assertThat(tuned(Goal.WEIGHT_LOSS)).isEqualTo(Map.of("STR-01", 1.25, "DST-06", 0.5));
        assertThat(tuned(Goal.HEALTH)).isEmpty();
    }

    @Test
    void anAthletesWeightComesOnTopOfTheGoals() {
        var book = Rulebook.of(athlete(Goal.SPEED, Map.of("INT-03", TWICE)));
        assertThat(book.active())
                .filteredOn(active -> active.rule().card().id().equals("INT-03"))
                .singleElement()
                .matches(active -> active.factor() == 3.0);
    }

    private static Map<String, Double> tuned(Goal goal) {
        var tuned = new TreeMap<String, Double>();
        for (var active : Rulebook.of(athlete(goal, Map.of())).active()) {
            if (active.factor() != 1) {
                tuned.put(active.rule().card().id(), active.factor());
            }
        }
        return tuned;
    }

    private static long points(List<Finding> findings, String id) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(id))
                .filter(finding -> finding.charge().level() != ConstraintLevel.HARD)
                .mapToLong(finding -> finding.charge().centipoints())
                .sum();
    }

    private static long hard(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .count();
    }

    private static List<Finding> judged(Example example, Map<String, RuleSetting> settings) {
        return ExamplesTest.judge(example.given(
                "",
                athlete -> example.athlete()
                        .apply(athlete)
                        .change()
                        .rules(settings)
                        .build()));
    }

    private static Athlete athlete(Goal goal, Map<String, RuleSetting> settings) {
        return new AthleteBuilder(LocalDate.of(2027, 1, 4))
                .goal(goal)
                .rules(settings)
                .build();
    }

    private static Stream<DynamicTest> ofEveryBreakingExample(ExampleTest test) {
        return Rulebook.ALL.stream()
                .flatMap(rule -> rule.examples().stream()
                        .filter(Example::breaks)
                        .map(example -> DynamicTest.dynamicTest(
                                rule.card().id() + ": " + example.name(), () -> test.check(rule, example))));
    }

    private interface ExampleTest {
        void check(Rule rule, Example example);
    }
}
