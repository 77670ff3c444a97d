package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.exercise.MuscleGroup;
import ironstride.workout.Lift;
import ironstride.workout.StrengthFocus;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F10: upper body one day; back, legs and glutes another.
class F10OneMuscleGroupAtATimeTest {

    @ParameterizedTest
    @EnumSource(Goal.class)
    void eachLiftHasOneFocusAndBothComeOnDifferentDays(Goal goal) {
        for (var week : Plans.fullWeeks(Plans.of(Plans.athlete(goal), 12))) {
            var lifts = Plans.lifts(week);
            assertThat(lifts)
                    .extracting(session -> ((Lift) session.workout()).focus())
                    .contains(StrengthFocus.UPPER, StrengthFocus.BACK_LEGS_GLUTES);
            assertThat(lifts.stream().map(session -> session.start().epochDay()).distinct())
                    .hasSameSizeAs(lifts);
            lifts.forEach(session -> assertOneFocus((Lift) session.workout()));
        }
    }

    private static void assertOneFocus(Lift lift) {
        Set<MuscleGroup> groups = lift.exercises().stream()
                .flatMap(one -> one.exercise().primaryGroups().stream())
                .collect(Collectors.toSet());
        if (lift.focus() == StrengthFocus.UPPER) {
            assertThat(groups)
                    .contains(MuscleGroup.CHEST, MuscleGroup.SHOULDERS)
                    .doesNotContain(MuscleGroup.QUADS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTES);
        } else {
            assertThat(groups)
                    .contains(MuscleGroup.BACK, MuscleGroup.QUADS)
                    .doesNotContain(MuscleGroup.CHEST, MuscleGroup.SHOULDERS, MuscleGroup.ARMS);
        }
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyGroupGetsItsTurnEveryWeek(Goal goal) {
        for (var week : Plans.fullWeeks(Plans.of(Plans.athlete(goal), 8))) {
            Set<MuscleGroup> groups = Plans.lifts(week).stream()
                    .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                    .flatMap(one -> one.exercise().primaryGroups().stream())
                    .collect(Collectors.toSet());
            assertThat(groups)
                    .as("week %d", week.number())
                    .contains(
                            MuscleGroup.QUADS,
                            MuscleGroup.HAMSTRINGS,
                            MuscleGroup.GLUTES,
                            MuscleGroup.CALVES,
                            MuscleGroup.BACK,
                            MuscleGroup.CHEST,
                            MuscleGroup.SHOULDERS,
                            MuscleGroup.CORE);
        }
    }
}
