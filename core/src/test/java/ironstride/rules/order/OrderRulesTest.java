package ironstride.rules.order;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Rule;
import ironstride.rules.book.Weeks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderRulesTest {

    private static final String LIFT_FIRST = """
            Mon 07:00 lift lower moderate 45min
            Mon 18:00 run easy 40min
            """;
    private static final String RUN_FIRST = """
            Mon 07:00 run easy 40min
            Mon 18:00 lift lower moderate 45min
            """;

    @ParameterizedTest
    @CsvSource({
        "muscle, '', 'ORD-01 MEDIUM 60'",
        "weight-loss, '', 'ORD-03 SOFT 30'",
        "speed, 'ORD-04 MEDIUM 60', ''",
        "endurance, 'ORD-04 MEDIUM 60', ''",
        "health, 'ORD-05 SOFT 10', ''"
    })
    void everyGoalObjectsToOneOrderOnly(String goal, String liftFirst, String runFirst) {
        assertThat(order("athlete goal=" + goal + "\n" + LIFT_FIRST)).isEqualTo(liftFirst);
        assertThat(order("athlete goal=" + goal + "\n" + RUN_FIRST)).isEqualTo(runFirst);
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void whoeverAskedForTheLiftFirstIsNotAlsoAskedForTheRunFirst(Goal goal) {
        assertThat(optedIn(goal, LIFT_FIRST)).isEmpty();
        assertThat(optedIn(goal, RUN_FIRST)).contains("ORD-07 SOFT 40").doesNotContain("ORD-03 SOFT 30");
    }

    @Test
    void askingForTheLiftFirstLeavesTheMuscleRuleInPlace() {
        assertThat(optedIn(Goal.MUSCLE, RUN_FIRST)).containsExactlyInAnyOrder("ORD-01 MEDIUM 60", "ORD-07 SOFT 40");
    }

    @Test
    void aClassThatWorksTheLegsIsALiftAndOneThatDoesNotIsNone() {
        assertThat(order("athlete goal=endurance\nMon 07:00 class circuit 45min\nMon 18:00 run easy 40min"))
                .isEqualTo("ORD-04 MEDIUM 60");
        assertThat(order("athlete goal=endurance\nMon 07:00 class yoga 45min\nMon 18:00 run easy 40min"))
                .isEmpty();
    }

    @Test
    void theSecondGoalDoesNotDecide() {
        var block = Weeks.read("athlete goal=muscle\n" + LIFT_FIRST).getFirst();
        var athlete = block.athlete().change().secondGoal(Goal.ENDURANCE).build();
        assertThat(Weeks.charges("ORD-04", athlete, block.calendar())).isEmpty();
    }

    @Test
    void everyRunAfterALiftOfTheDayIsCharged() {
        assertThat(Weeks.charges("ORD-04", """
                        athlete goal=endurance run=advanced
                        Sun 06:00 lift upper 40min
                        Sun 08:00 run long 90min
                        Sun 17:00 run recovery 30min
                        """)).containsExactly("SOFT 15", "SOFT 15");
    }

    @Test
    void midnightLiesBetweenTwoDaysHoweverFewTheHours() {
        assertThat(order("athlete goal=endurance\nMon 22:30 lift lower moderate 45min\nTue 05:30 run easy 40min"))
                .isEmpty();
    }

    private static String order(String text) {
        var block = Weeks.read(text).getFirst();
        return String.join(", ", charges(block.athlete(), block.calendar()));
    }

    private static List<String> optedIn(Goal goal, String text) {
        var block = Weeks.read("athlete goal=" + goal.word() + "\n" + text).getFirst();
        var health = new Health(Health.Screening.CLEARED, Set.of(Health.Condition.INSULIN), false, true);
        return charges(block.athlete().change().health(health).build(), block.calendar());
    }

    /// What the order rules charge; the rule of muscle's free evening is left out, for it is not about who comes first.
    private static List<String> charges(Athlete athlete, TrainingCalendar calendar) {
        return OrderRules.ALL.stream()
                .map(Rule::card)
                .filter(card -> !card.id().equals("ORD-02"))
                .flatMap(card ->
                        Weeks.charges(card.id(), athlete, calendar).stream().map(charge -> card.id() + " " + charge))
                .toList();
    }
}
