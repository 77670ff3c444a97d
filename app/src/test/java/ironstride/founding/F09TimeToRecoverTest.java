package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.coach.Plan;
import ironstride.exercise.MuscleGroup;
import ironstride.plan.PlacedSession;
import ironstride.workout.Lift;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F9: the body needs time to recover.
class F09TimeToRecoverTest {

    @ParameterizedTest
    @EnumSource(Goal.class)
    void noMuscleGroupIsTrainedAgainWithinADayAndWithRoomNotWithinTwo(Goal goal) {
        int compared = 0;
        for (var plan : Plans.random(goal)) {
            compared += assertHoursApart(plan, 24);
        }
        compared += assertHoursApart(Plans.of(Plans.athlete(goal), 12), 46);
        assertThat(compared).as("pairs of lifts with a group in common").isPositive();
    }

    private static int assertHoursApart(Plan plan, int hours) {
        int compared = 0;
        List<PlacedSession> lifts = Plans.sessions(plan).stream()
                .filter(session -> session.workout() instanceof Lift)
                .toList();
        for (int k = 1; k < lifts.size(); k++) {
            for (int j = 0; j < k; j++) {
                if (!common(lifts.get(j), lifts.get(k)).isEmpty()) {
                    double apart = (lifts.get(k).start().epochMinute()
                                    - lifts.get(j).start().epochMinute())
                            / 60.0;
                    assertThat(apart)
                            .as("%s: %s, %s", plan.athlete().name(), lifts.get(j), lifts.get(k))
                            .isGreaterThanOrEqualTo(hours);
                    compared++;
                }
            }
        }
        return compared;
    }

    private static EnumSet<MuscleGroup> common(PlacedSession one, PlacedSession other) {
        var groups = EnumSet.noneOf(MuscleGroup.class);
        groups.addAll(((Lift) one.workout()).groups());
        groups.retainAll(((Lift) other.workout()).groups());
        return groups;
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyWeekHasARestDay(Goal goal) {
        for (var plan : Plans.random(goal)) {
            for (var week : plan.schedule().weeks().weeks()) {
                long days = week.sessions().stream()
                        .map(session -> session.start().epochDay())
                        .distinct()
                        .count();
                boolean said = plan.verdict().findings().stream()
                        .anyMatch(finding -> finding.rule().equals("DST-03") && finding.week() == week.number());
                assertThat(days <= 6 || said)
                        .as("%s, week %d", plan.athlete().name(), week.number())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyFourthWeekHasFewerSets(Goal goal) {
        var weeks = Plans.of(Plans.athlete(goal), 8).schedule().weeks().weeks();
        assertThat(weeks.get(3).deload()).isTrue();
        assertThat(weeks.get(7).deload()).isTrue();
        assertThat(sets(weeks.get(3))).isLessThanOrEqualTo(sets(weeks.get(2)) * 7 / 10);
    }

    private static int sets(ironstride.plan.TrainingWeek week) {
        return Plans.lifts(week).stream()
                .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                .mapToInt(one -> one.sets())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyFourthWeekHasLessRunning(Goal goal) {
        var weeks = Plans.of(Plans.athlete(goal), 8).schedule().weeks().weeks();
        assertThat(runMinutes(weeks.get(3))).isLessThan(runMinutes(weeks.get(2)));
    }

    private static int runMinutes(ironstride.plan.TrainingWeek week) {
        return Plans.runs(week).stream()
                .mapToInt(session -> session.workout().minutes())
                .sum();
    }
}
