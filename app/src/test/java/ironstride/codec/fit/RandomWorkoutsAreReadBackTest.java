package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.ExerciseTitleMesg;
import com.garmin.fit.Intensity;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutStepMesg;
import ironstride.exercise.Exercise;
import ironstride.exercise.FitExercise;
import ironstride.exercise.Loading;
import ironstride.quantity.Units;
import ironstride.workout.End;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Seeded workouts come back from the vendor's own decoder and from ours.
class RandomWorkoutsAreReadBackTest {

    private static final Instant CREATED = Instant.parse("2027-01-04T06:00:00Z");

    @Test
    void randomRunsAreReadBackWhole() {
        var random = new SplittableRandom(7);
        for (int k = 0; k < 250; k++) {
            var run = RandomWorkouts.run(random);
            var decoded = Garmin.read(WorkoutFit.write(run, "run " + k, CREATED).orElseThrow());
            assertThat(decoded.workout().getNumValidSteps())
                    .isEqualTo(decoded.steps().size());
            var steps = new ArrayDeque<>(decoded.steps());
            int first = 0;
            for (var block : run.blocks()) {
                first += checked(block, first, steps);
            }
            assertThat(steps).isEmpty();
        }
    }

    private static int checked(RunBlock block, int first, Queue<WorkoutStepMesg> steps) {
        return switch (block) {
            case RunBlock.RunStep step -> {
                check(step, steps.remove(), first);
                yield 1;
            }
            case RunBlock.Repeat(int times, var inner) -> {
                int index = first;
                for (var step : inner) {
                    check(step, steps.remove(), index++);
                }
                yield inner.size() + (times > 1 ? checkedRepeat(steps.remove(), first, times) : 0);
            }
        };
    }

    private static int checkedRepeat(WorkoutStepMesg repeat, int first, int times) {
        assertThat(repeat.getDurationType()).isEqualTo(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        assertThat(repeat.getDurationStep()).isEqualTo((long) first);
        assertThat(repeat.getRepeatSteps()).isEqualTo((long) times);
        return 1;
    }

    private static void check(RunBlock.RunStep step, WorkoutStepMesg read, int index) {
        assertThat(read.getMessageIndex()).isEqualTo(index);
        assertThat(read.getIntensity())
                .isEqualTo(
                        switch (step.purpose()) {
                            case WARM_UP -> Intensity.WARMUP;
                            case WORK -> Intensity.ACTIVE;
                            case REST, WALK -> Intensity.RECOVERY;
                            case COOL_DOWN -> Intensity.COOLDOWN;
                        });
        if (!step.note().isEmpty()) {
            assertThat(read.getWktStepName()).isEqualTo(step.note());
        }
        switch (step.end()) {
            case End.AfterTime(int seconds) ->
                assertThat(read.getDurationTime()).isEqualTo((float) seconds);
            case End.AfterDistance(var distance) ->
                assertThat(read.getDurationDistance()).isEqualTo((float) distance.metres());
            case End.OnLapButton _ -> assertThat(read.getDurationType()).isEqualTo(WktStepDuration.OPEN);
        }
        switch (step.target()) {
            case Target.PaceRange(var slowest, var fastest) -> {
                assertThat(read.getTargetType()).isEqualTo(WktStepTarget.SPEED);
                assertThat(read.getTargetValue()).isEqualTo(0L);
                assertThat(read.getCustomTargetValueLow()).isEqualTo(Math.round(1e9 / slowest.millisPerKilometre()));
                assertThat(read.getCustomTargetValueHigh()).isEqualTo(Math.round(1e9 / fastest.millisPerKilometre()));
            }
            case Target.HeartRateRange(var lowest, var highest) -> {
                assertThat(read.getTargetType()).isEqualTo(WktStepTarget.HEART_RATE);
                assertThat(read.getCustomTargetValueLow()).isEqualTo(lowest.beatsPerMinute() + 100L);
                assertThat(read.getCustomTargetValueHigh()).isEqualTo(highest.beatsPerMinute() + 100L);
            }
            case Target.Effort(var rpe) -> {
                assertThat(read.getTargetType()).isEqualTo(WktStepTarget.OPEN);
                assertThat(read.getNotes()).isEqualTo(rpe.toString());
            }
        }
    }

    @Test
    void randomLiftsAreReadBackWhole() {
        var random = new SplittableRandom(8);
        for (int k = 0; k < 250; k++) {
            var lift = RandomWorkouts.lift(random);
            var decoded = Garmin.read(
                    WorkoutFit.write(lift, "lift " + k, CREATED, Units.METRIC).orElseThrow());
            assertThat(decoded.workout().getNumValidSteps())
                    .isEqualTo(decoded.steps().size());
            var steps = new ArrayDeque<>(decoded.steps());
            int first = 0;
            for (var exercise : lift.exercises()) {
                check(exercise, steps.remove(), first);
                int size = 1;
                if (exercise.restSeconds() > 0) {
                    var rest = steps.remove();
                    assertThat(rest.getDurationTime()).isEqualTo((float) exercise.restSeconds());
                    assertThat(rest.getIntensity()).isEqualTo(Intensity.REST);
                    size++;
                }
                first += size + (exercise.sets() > 1 ? checkedRepeat(steps.remove(), first, exercise.sets()) : 0);
            }
            assertThat(steps).isEmpty();
            checkTitles(lift, decoded.titles());
        }
    }

    private static void check(PrescribedExercise exercise, WorkoutStepMesg read, int index) {
        assertThat(read.getMessageIndex()).isEqualTo(index);
        assertThat(read.getIntensity()).isEqualTo(Intensity.ACTIVE);
        assertThat(read.getTargetType()).isEqualTo(WktStepTarget.OPEN);
        assertThat(read.getWktStepName()).isEqualTo(exercise.exercise().name());
        assertThat(read.getExerciseCategory())
                .isEqualTo(exercise.exercise().fit().category());
        assertThat(read.getExerciseName()).isEqualTo(exercise.exercise().fit().name());
        if (exercise.exercise().loading() instanceof Loading.Timed) {
            assertThat(read.getDurationTime()).isEqualTo((float) exercise.maxReps());
        } else {
            assertThat(read.getDurationReps()).isEqualTo((long) exercise.maxReps());
        }
        if (exercise.load() instanceof PrescribedLoad.Exactly(var weight, int _)) {
            assertThat(read.getExerciseWeight()).isEqualTo((float) weight.kilograms());
        } else {
            assertThat(read.getExerciseWeight()).isNull();
        }
    }

    private static void checkTitles(Lift lift, List<ExerciseTitleMesg> titles) {
        var pairs = titles.stream()
                .map(title -> new FitExercise(title.getExerciseCategory(), title.getExerciseName()))
                .toList();
        assertThat(pairs)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(lift.exercises().stream()
                        .map(one -> one.exercise().fit())
                        .distinct()
                        .toList());
        var names = lift.exercises().stream()
                .map(PrescribedExercise::exercise)
                .map(Exercise::name)
                .toList();
        assertThat(titles).allSatisfy(title -> assertThat(names).contains(title.getWktStepName(0)));
    }

    @Test
    void ourOwnDecoderReadsTheSame() {
        var random = new SplittableRandom(9);
        for (int k = 0; k < 200; k++) {
            var bytes = WorkoutFit.write(RandomWorkouts.lift(random), "lift " + k, CREATED, Units.METRIC)
                    .orElseThrow();
            assertThat(FitDecoder.read(bytes)).isInstanceOfSatisfying(FitReading.Readable.class, readable -> {
                assertThat(readable.warnings()).isEmpty();
                assertThat(readable.files()).hasSize(1);
                assertThat(readable.files().getFirst().encode()).isEqualTo(bytes);
            });
        }
    }
}
