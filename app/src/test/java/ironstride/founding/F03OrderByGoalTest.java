package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.coach.WeekCoach;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.WeekNotation;
import ironstride.rules.Finding;
import ironstride.rules.Sources;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// F3: before or after a run? That depends on the goal, and the plan says so.
class F03OrderByGoalTest {

    private static final String RUN_FIRST = "Mon 07:00 run easy 40min\nMon 18:00 lift lower moderate 50min\n";
    private static final String LIFT_FIRST = "Mon 07:00 lift lower moderate 50min\nMon 18:00 run easy 25min\n";

    @ParameterizedTest
    @CsvSource({
        "MUSCLE, ORD-01, true",
        "WEIGHT_LOSS, ORD-03, true",
        "SPEED, ORD-04, false",
        "ENDURANCE, ORD-04, false",
        "HEALTH, ORD-05, false"
    })
    void theGoalDecidesAndTheRuleIsNamedInWordsWithItsSource(Goal goal, String rule, boolean liftFirst) {
        var wrong = findings(goal, liftFirst ? RUN_FIRST : LIFT_FIRST);
        var right = findings(goal, liftFirst ? LIFT_FIRST : RUN_FIRST);
        assertThat(right).extracting(Finding::rule).noneMatch(id -> id.startsWith("ORD-0") && !id.equals("ORD-06"));
        assertThat(wrong)
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.why())
                            .containsAnyOf("first", "before", "after")
                            .hasSizeGreaterThan(30);
                    assertThat(finding.sources()).contains("article");
                    assertThat(finding.sources())
                            .allMatch(key -> Sources.find(key).isPresent());
                });
    }

    @ParameterizedTest
    @CsvSource({"MUSCLE, true", "WEIGHT_LOSS, true", "SPEED, false", "ENDURANCE, false", "HEALTH, false"})
    void plansKeepTheOrderWhereADayHoldsBoth(Goal goal, boolean liftFirst) {
        var plan = Plans.of(Crowded.athlete(goal), 6);
        var pairs = Plans.liftAndEasyRun(plan);
        assertThat(pairs).as("days with both").hasSizeGreaterThan(3);
        assertThat(pairs).allMatch(pair -> pair.liftFirst() == liftFirst);
    }

    private static List<Finding> findings(Goal goal, String week) {
        var text = "athlete goal=" + goal.word() + "\n" + week + "Thu 18:00 lift upper 50min\n";
        if (!(WeekNotation.parse(text, ExerciseCatalogue::find) instanceof Notated.Blocks(var blocks))) {
            throw new AssertionError(text);
        }
        var block = blocks.getFirst();
        return WeekCoach.judge(block.athlete(), block.calendar()).findings();
    }
}
