package ironstride.rules.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeepPriorityTest {

    private static final Workout LONG = run(RunType.LONG);
    private static final Workout QUALITY = run(RunType.TEMPO);
    private static final Workout EASY = run(RunType.EASY);
    private static final Workout LEGS = Lift.outline(StrengthFocus.LOWER, LegLoad.MODERATE, 50);
    private static final Workout UPPER = Lift.outline(StrengthFocus.UPPER, LegLoad.NONE, 50);

    @ParameterizedTest
    @EnumSource(value = Goal.class, mode = EnumSource.Mode.EXCLUDE, names = "MUSCLE")
    void theLongRunStaysLongestAndEasyRunsGoFirst(Goal goal) {
        assertThat(lastToGo(goal)).containsExactly(LONG, QUALITY, LEGS, UPPER, EASY);
    }

    @Test
    void legsStayLongestForMuscle() {
        assertThat(lastToGo(Goal.MUSCLE)).containsExactly(LEGS, UPPER, EASY, QUALITY, LONG);
    }

    private static List<Workout> lastToGo(Goal goal) {
        return List.of(EASY, UPPER, LONG, LEGS, QUALITY).stream()
                .sorted(Comparator.comparing((Workout workout) -> -KeepPriority.rank(workout, goal)))
                .toList();
    }

    private static Workout run(RunType type) {
        return Run.outline(type, 60, Optional.empty());
    }
}
