package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgBroadcaster;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import com.garmin.fit.WorkoutMesg;
import com.garmin.fit.WorkoutStepMesg;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.quantity.Pace;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Target;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Garmin's own decoder reads what we write.
class WorkoutFitTest {

    private static final Instant CREATED = Instant.parse("2027-01-04T06:00:00Z");

    private record Decoded(List<WorkoutMesg> workouts, List<WorkoutStepMesg> steps) {}

    private static Decoded decode(byte[] bytes) {
        assertThat(new Decode().checkFileIntegrity(new ByteArrayInputStream(bytes)))
                .isTrue();
        var decode = new Decode();
        var broadcaster = new MesgBroadcaster(decode);
        var decoded = new Decoded(new ArrayList<>(), new ArrayList<>());
        broadcaster.addListener((com.garmin.fit.WorkoutMesgListener) decoded.workouts()::add);
        broadcaster.addListener((com.garmin.fit.WorkoutStepMesgListener) decoded.steps()::add);
        assertThat(decode.read(new ByteArrayInputStream(bytes), broadcaster)).isTrue();
        return decoded;
    }

    private static RunBlock.RunStep step(RunBlock.Purpose purpose, int seconds, Target target) {
        return new RunBlock.RunStep(purpose, new End.AfterTime(seconds), seconds, Intensity.INTERVAL, target, "fast");
    }

    @Test
    void aRunKeepsItsStepsRepeatsAndPaces() {
        var pace = new Target.PaceRange(Pace.ofSecondsPerKilometre(300), Pace.ofSecondsPerKilometre(290));
        var run = new Run(
                RunType.INTERVAL,
                40,
                Optional.empty(),
                List.of(
                        step(RunBlock.Purpose.WARM_UP, 900, new Target.Effort(Rpe.of(3))),
                        new RunBlock.Repeat(
                                5,
                                List.of(
                                        step(RunBlock.Purpose.WORK, 180, pace),
                                        step(RunBlock.Purpose.REST, 90, new Target.Effort(Rpe.of(2)))))),
                15,
                Rpe.of(8));
        var decoded =
                decode(WorkoutFit.write(run, "Intervals für Köln", CREATED).orElseThrow());
        assertThat(decoded.workouts().getFirst().getWktName()).isEqualTo("Intervals für Köln");
        assertThat(decoded.workouts().getFirst().getNumValidSteps()).isEqualTo(4);
        assertThat(decoded.steps()).hasSize(4);
        assertThat(decoded.steps().get(0).getDurationTime()).isEqualTo(900f);
        assertThat(decoded.steps().get(1).getTargetType()).isEqualTo(WktStepTarget.SPEED);
        assertThat(decoded.steps().get(1).getCustomTargetSpeedLow()).isEqualTo(3.333f);
        assertThat(decoded.steps().get(1).getCustomTargetSpeedHigh()).isEqualTo(3.448f);
        assertThat(decoded.steps().get(3).getDurationType()).isEqualTo(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        assertThat(decoded.steps().get(3).getDurationStep()).isEqualTo(1L);
        assertThat(decoded.steps().get(3).getRepeatSteps()).isEqualTo(5L);
    }

    @Test
    void aLiftKeepsExerciseRepetitionsWeightAndRest() {
        var squat = ExerciseCatalogue.get("back-squat");
        var lift = Lift.of(
                StrengthFocus.LOWER,
                40,
                List.of(new PrescribedExercise(
                        squat, 4, 5, 5, new PrescribedLoad.Exactly(Weight.ofKilograms(82.5), 800), Rir.of(2), 150)));
        var decoded = decode(WorkoutFit.write(lift, "Legs", CREATED, ironstride.quantity.Units.METRIC)
                .orElseThrow());
        var set = decoded.steps().getFirst();
        assertThat(set.getDurationReps()).isEqualTo(5L);
        assertThat(set.getExerciseCategory()).isEqualTo(squat.fit().category());
        assertThat(set.getExerciseName()).isEqualTo(squat.fit().name());
        assertThat(set.getExerciseWeight()).isEqualTo(82.5f);
        assertThat(decoded.steps().get(1).getDurationTime()).isEqualTo(150f);
        assertThat(decoded.steps().get(2).getRepeatSteps()).isEqualTo(4L);
    }

    @Test
    void everyExerciseOfTheCatalogueHasACategoryThatWatchesKnow() {
        assertThat(ExerciseCatalogue.all())
                .allSatisfy(exercise ->
                        assertThat(exercise.fit().category()).as(exercise.id()).isBetween(0, 32));
    }

    @Test
    void randomRunsAreReadBackWhole() {
        var random = new SplittableRandom(7);
        for (int k = 0; k < 200; k++) {
            var blocks = new ArrayList<RunBlock>();
            int expected = 0;
            for (int b = 0; b <= random.nextInt(4); b++) {
                int steps = 1 + random.nextInt(3);
                var list = new ArrayList<RunBlock.RunStep>();
                for (int s = 0; s < steps; s++) {
                    list.add(step(
                            RunBlock.Purpose.values()[random.nextInt(5)],
                            1 + random.nextInt(4000),
                            new Target.Effort(Rpe.of(random.nextInt(10)))));
                }
                blocks.add(new RunBlock.Repeat(1 + random.nextInt(9), list));
                expected += steps + 1;
            }
            var run = new Run(RunType.FARTLEK, 30, Optional.empty(), blocks, 10, Rpe.of(6));
            assertThat(decode(WorkoutFit.write(run, "run " + k, CREATED).orElseThrow())
                            .steps())
                    .hasSize(expected);
        }
    }
}
