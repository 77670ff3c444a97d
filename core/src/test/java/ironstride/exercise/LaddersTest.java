package ironstride.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaddersTest {

    /// Difficulty that always rises also means that no ladder comes back to where it was.
    @Test
    void everyStepUpIsHarderInTheSamePatternWithNothingMoreToBuy() {
        int steps = 0;
        for (var exercise : ExerciseCatalogue.all()) {
            var harder = ExerciseCatalogue.harder(exercise);
            if (harder.isPresent()) {
                steps++;
                assertThat(harder.get().difficulty()).as(exercise.id()).isGreaterThan(exercise.difficulty());
                assertThat(harder.get().pattern()).as(exercise.id()).isEqualTo(exercise.pattern());
                assertThat(exercise.equipment())
                        .as(exercise.id())
                        .containsAll(harder.get().equipment());
            }
        }
        assertThat(steps).isGreaterThan(60);
    }

    @Test
    void everyStepDownIsEasierInTheSamePattern() {
        for (var exercise : ExerciseCatalogue.all()) {
            ExerciseCatalogue.easier(exercise).ifPresent(easier -> {
                assertThat(easier.difficulty()).as(exercise.id()).isLessThan(exercise.difficulty());
                assertThat(easier.pattern()).as(exercise.id()).isEqualTo(exercise.pattern());
            });
        }
    }

    @Test
    void pushUpsGoFromTheWallToOneArm() {
        assertThat(climb("wall-push-up"))
                .containsExactly("wall-push-up", "incline-push-up", "push-up", "decline-push-up", "one-arm-push-up");
    }

    @Test
    void theLowerLadderJoinsTheOneItLeadsTo() {
        assertThat(climb("knee-push-up")).startsWith("knee-push-up", "push-up", "decline-push-up");
        assertThat(ExerciseCatalogue.easier(ExerciseCatalogue.get("push-up")))
                .map(Exercise::id)
                .contains("incline-push-up");
        assertThat(ExerciseCatalogue.easier(ExerciseCatalogue.get("diamond-push-up")))
                .map(Exercise::id)
                .contains("push-up");
    }

    @Test
    void theTopAndTheBottomAndAMachineHaveNoFurtherStep() {
        assertThat(ExerciseCatalogue.harder(ExerciseCatalogue.get("pistol-squat")))
                .isEmpty();
        assertThat(ExerciseCatalogue.easier(ExerciseCatalogue.get("wall-push-up")))
                .isEmpty();
        assertThat(ExerciseCatalogue.harder(ExerciseCatalogue.get("leg-press"))).isEmpty();
    }

    @Test
    void aBeginnerWithNothingCanGrowInEveryPattern() {
        for (var pattern : MovementPattern.values()) {
            assertThat(ExerciseCatalogue.of(pattern))
                    .as(pattern.name())
                    .anyMatch(exercise -> exercise.equipment().isEmpty()
                            && exercise.difficulty() <= 2
                            && ExerciseCatalogue.harder(exercise).isPresent());
        }
    }

    private static List<String> climb(String from) {
        var rungs = new ArrayList<String>();
        var rung = Optional.of(ExerciseCatalogue.get(from));
        while (rung.isPresent()) {
            rungs.add(rung.get().id());
            rung = ExerciseCatalogue.harder(rung.get());
        }
        return rungs;
    }
}
