package ironstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.ExerciseCategory;
import com.garmin.fit.File;
import com.garmin.fit.FitBaseUnit;
import com.garmin.fit.Intensity;
import com.garmin.fit.Manufacturer;
import com.garmin.fit.Sport;
import com.garmin.fit.SubSport;
import com.garmin.fit.WktStepDuration;
import com.garmin.fit.WktStepTarget;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.FitExercise;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Pace;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.workout.End;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The vendor's own decoder reads what we write.
class WorkoutFitTest {

    private static final Instant CREATED = Instant.parse("2027-01-04T06:00:00Z");

    private static Garmin decode(Run run, String name) {
        return Garmin.read(WorkoutFit.write(run, name, CREATED).orElseThrow());
    }

    private static Garmin decode(Lift lift, Units units) {
        return Garmin.read(WorkoutFit.write(lift, "Legs", CREATED, units).orElseThrow());
    }

    private static RunBlock.RunStep step(RunBlock.Purpose purpose, int seconds, Target target) {
        return new RunBlock.RunStep(
                purpose, new End.AfterTime(seconds), seconds, ironstride.workout.Intensity.INTERVAL, target, "fast");
    }

    private static Run run(RunBlock... blocks) {
        return new Run(RunType.INTERVAL, 40, Optional.empty(), List.of(blocks), 15, Rpe.of(8));
    }

    private static Lift lift(PrescribedExercise... exercises) {
        return Lift.of(StrengthFocus.LOWER, 40, List.of(exercises));
    }

    private static PrescribedExercise squats(PrescribedLoad load) {
        return new PrescribedExercise(ExerciseCatalogue.get("back-squat"), 4, 5, 5, load, Rir.of(2), 150);
    }

    private static PrescribedLoad kilograms(double kilograms) {
        return new PrescribedLoad.Exactly(Weight.ofKilograms(kilograms), 800);
    }

    @Test
    void aRunKeepsItsStepsRepeatsAndPaces() {
        var pace = new Target.PaceRange(Pace.ofSecondsPerKilometre(300), Pace.ofSecondsPerKilometre(290));
        var decoded = decode(
                run(
                        step(RunBlock.Purpose.WARM_UP, 900, new Target.Effort(Rpe.of(3))),
                        new RunBlock.Repeat(
                                5,
                                List.of(
                                        step(RunBlock.Purpose.WORK, 180, pace),
                                        step(RunBlock.Purpose.REST, 90, new Target.Effort(Rpe.of(2)))))),
                "Intervals für Köln");
        assertThat(decoded.workout().getWktName()).isEqualTo("Intervals für Köln");
        assertThat(decoded.workout().getSport()).isEqualTo(Sport.RUNNING);
        assertThat(decoded.workout().getNumValidSteps()).isEqualTo(4);
        assertThat(decoded.steps()).hasSize(4);
        assertThat(decoded.steps().get(0).getDurationTime()).isEqualTo(900f);
        assertThat(decoded.steps().get(0).getIntensity()).isEqualTo(Intensity.WARMUP);
        assertThat(decoded.steps().get(0).getNotes()).isEqualTo("RPE 3");
        assertThat(decoded.steps().get(1).getTargetType()).isEqualTo(WktStepTarget.SPEED);
        assertThat(decoded.steps().get(1).getCustomTargetSpeedLow()).isEqualTo(3.333f);
        assertThat(decoded.steps().get(1).getCustomTargetSpeedHigh()).isEqualTo(3.448f);
        assertThat(decoded.steps().get(3).getDurationType()).isEqualTo(WktStepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        assertThat(decoded.steps().get(3).getDurationStep()).isEqualTo(1L);
        assertThat(decoded.steps().get(3).getRepeatSteps()).isEqualTo(5L);
    }

    @Test
    void aHeartRateIsWrittenAboveItsOffset() {
        var target = new Target.HeartRateRange(new HeartRate(141), new HeartRate(155));
        var step = decode(run(step(RunBlock.Purpose.WORK, 1200, target)), "Tempo")
                .steps()
                .getFirst();
        assertThat(step.getTargetType()).isEqualTo(WktStepTarget.HEART_RATE);
        assertThat(step.getCustomTargetHeartRateLow()).isEqualTo(241L);
        assertThat(step.getCustomTargetHeartRateHigh()).isEqualTo(255L);
    }

    @Test
    void theFileSaysWhatItIsAndWhenItWasMade() {
        var id = decode(run(step(RunBlock.Purpose.WORK, 60, new Target.Effort(Rpe.of(3)))), "a")
                .fileId();
        assertThat(id.getType()).isEqualTo(File.WORKOUT);
        assertThat(id.getManufacturer()).isEqualTo(Manufacturer.DEVELOPMENT);
        assertThat(id.getTimeCreated().getDate().toInstant()).isEqualTo(CREATED);
        assertThat(id.getSerialNumber()).isPositive();
    }

    @Test
    void workoutsOfOtherNamesHaveOtherSerialNumbers() {
        var run = run(step(RunBlock.Purpose.WORK, 60, new Target.Effort(Rpe.of(3))));
        assertThat(decode(run, "2027-01-04 easy run").fileId().getSerialNumber())
                .isNotEqualTo(decode(run, "2027-01-05 easy run").fileId().getSerialNumber());
    }

    @Test
    void theSameWorkoutGivesTheSameBytes() {
        var run = RandomWorkouts.run(new SplittableRandom(3));
        assertThat(WorkoutFit.write(run, "a", CREATED).orElseThrow())
                .isEqualTo(WorkoutFit.write(run, "a", CREATED).orElseThrow());
    }

    @Test
    void aLiftKeepsExerciseRepetitionsWeightAndRest() {
        var squat = ExerciseCatalogue.get("back-squat");
        var decoded = decode(lift(squats(kilograms(82.5))), Units.METRIC);
        assertThat(decoded.workout().getSport()).isEqualTo(Sport.TRAINING);
        assertThat(decoded.workout().getSubSport()).isEqualTo(SubSport.STRENGTH_TRAINING);
        var set = decoded.steps().getFirst();
        assertThat(set.getDurationReps()).isEqualTo(5L);
        assertThat(set.getExerciseCategory()).isEqualTo(squat.fit().category());
        assertThat(set.getExerciseName()).isEqualTo(squat.fit().name());
        assertThat(set.getExerciseWeight()).isEqualTo(82.5f);
        assertThat(set.getWeightDisplayUnit()).isEqualTo(FitBaseUnit.KILOGRAM);
        assertThat(set.getNotes()).isEqualTo("5, RIR 2");
        assertThat(decoded.steps().get(1).getDurationTime()).isEqualTo(150f);
        assertThat(decoded.steps().get(1).getIntensity()).isEqualTo(Intensity.REST);
        assertThat(decoded.steps().get(2).getRepeatSteps()).isEqualTo(4L);
    }

    @Test
    void aWeightInPoundsIsKilogramsShownAsPounds() {
        var load = new PrescribedLoad.Exactly(Weight.ofPounds(185), 800);
        var set = decode(lift(squats(load)), Units.IMPERIAL).steps().getFirst();
        assertThat(set.getWeightDisplayUnit()).isEqualTo(FitBaseUnit.POUND);
        assertThat(set.getExerciseWeight()).as("83,915 g").isEqualTo(83.92f);
    }

    @Test
    void aWeightBeyondTheFieldOrNotKnownIsLeftOut() {
        assertThat(decode(lift(squats(kilograms(655.34))), Units.METRIC)
                        .steps()
                        .getFirst()
                        .getExerciseWeight())
                .isEqualTo(655.34f);
        assertThat(decode(lift(squats(kilograms(655.35))), Units.METRIC)
                        .steps()
                        .getFirst()
                        .getExerciseWeight())
                .isNull();
        var share = decode(lift(squats(new PrescribedLoad.Percent(800))), Units.METRIC)
                .steps()
                .getFirst();
        assertThat(share.getExerciseWeight()).isNull();
        assertThat(share.getNotes()).isEqualTo("5, RIR 2, 80 % of 1RM");
    }

    @Test
    void aNameIsCutBetweenCharacters() {
        var name = decode(run(step(RunBlock.Purpose.WORK, 60, new Target.Effort(Rpe.of(3)))), "x" + "ü".repeat(40))
                .workout()
                .getWktName();
        assertThat(name).isEqualTo("x" + "ü".repeat(23));
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(47);
    }

    @Test
    void whatIsOnlyAnOutlineHasNoFile() {
        var run = Run.outline(RunType.EASY, 40, Optional.empty());
        var lift = Lift.outline(StrengthFocus.LOWER, LegLoad.HEAVY, 50);
        assertThat(WorkoutFit.write(run, "a", CREATED)).isEmpty();
        assertThat(WorkoutFit.write(lift, "a", CREATED, Units.METRIC)).isEmpty();
    }

    @Test
    void everyExerciseOfTheCatalogueHasACategoryAndANameThatWatchesKnow() {
        assertThat(ExerciseCatalogue.all())
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(vendorName(exercise.fit()))
                        .as("%s: %s", exercise.id(), exercise.fit())
                        .isNotEmpty());
    }

    @Test
    void theNumbersOfSomeExercisesAreThoseOfTheProfile() {
        assertThat(vendorName(ExerciseCatalogue.get("back-squat").fit())).isEqualTo("BARBELL_BACK_SQUAT");
        assertThat(vendorName(ExerciseCatalogue.get("bench-press").fit())).isEqualTo("BARBELL_BENCH_PRESS");
        assertThat(vendorName(ExerciseCatalogue.get("pull-up").fit())).isEqualTo("PULL_UP");
        assertThat(vendorName(ExerciseCatalogue.get("side-plank").fit())).isEqualTo("SIDE_PLANK");
    }

    /// The vendor has one class of names for each category, such as `BenchPressExerciseName`.
    private static String vendorName(FitExercise fit) {
        var category = Arrays.stream(
                        ExerciseCategory.getStringFromValue(fit.category()).split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        try {
            return Class.forName("com.garmin.fit." + category + "ExerciseName")
                    .getMethod("getStringFromValue", Integer.class)
                    .invoke(null, fit.name())
                    .toString();
        } catch (ReflectiveOperationException absent) {
            throw new AssertionError(fit + " is of no category with names", absent);
        }
    }
}
