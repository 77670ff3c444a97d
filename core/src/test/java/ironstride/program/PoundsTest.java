package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.exercise.Loading;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.LoadStep;
import ironstride.strength.PlateLoading;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where people count in pounds, bars, plates and steps are pounds too.
class PoundsTest {

    private static Athlete lifter(Level level, Units units) {
        return Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 30, 12)
                .units(units)
                .strength(Programs.lifter(
                        level,
                        Map.of(
                                "back-squat", "100 x 5",
                                "bench-press", "60 x 5",
                                "overhead-press", "40 x 5",
                                "dumbbell-row", "24 x 8")))
                .build();
    }

    private static List<PrescribedExercise> loaded(List<WeekToPlace> weeks) {
        return weeks.stream()
                .flatMap(week -> Programs.exercises(week).stream())
                .filter(one -> one.load() instanceof PrescribedLoad.Exactly)
                .toList();
    }

    private static Weight weight(PrescribedExercise one) {
        return ((PrescribedLoad.Exactly) one.load()).weight();
    }

    @Test
    void everyLoadIsRoundPoundsThatPlatesCanMake() {
        for (var level : Level.values()) {
            var loaded = loaded(Programs.weeks(lifter(level, Units.IMPERIAL), 12));
            assertThat(loaded).hasSizeGreaterThan(10).allSatisfy(one -> {
                long pounds = Math.round(weight(one).pounds());
                assertThat(weight(one)).isEqualTo(Weight.ofPounds(pounds));
                assertThat(pounds % 5)
                        .as("%s %d lb", one.exercise().id(), pounds)
                        .isZero();
                assertThat(weight(one).in(Units.IMPERIAL)).isEqualTo(pounds + " lb");
            });
            assertThat(loaded)
                    .filteredOn(one -> one.exercise().id().equals("back-squat"))
                    .allSatisfy(one -> {
                        var plates = PlateLoading.load(
                                weight(one), Weight.ofPounds(45), PlateLoading.gymPairs(Units.IMPERIAL));
                        assertThat(Math.round(plates.total().pounds()))
                                .isEqualTo(Math.round(weight(one).pounds()));
                    });
        }
    }

    @Test
    void loadsInPoundsRiseByATenthOrTheSmallestStepAtMost() {
        for (var level : Level.values()) {
            var before = new HashMap<String, Weight>();
            for (var one : loaded(Programs.weeks(lifter(level, Units.IMPERIAL), 12))) {
                var key = one.exercise().id() + one.minReps();
                var last = before.put(key, weight(one));
                var step = ((Loading.External) one.exercise().loading()).increment(Units.IMPERIAL);
                assertThat(last == null || !LoadStep.isTooLarge(last, weight(one), step))
                        .as("%s from %s to %s", key, last, weight(one))
                        .isTrue();
            }
        }
    }

    @Test
    void thePlanIsTheSameButForTheLoads() {
        var metric = Programs.weeks(lifter(Level.INTERMEDIATE, Units.METRIC), 12);
        var imperial = Programs.weeks(lifter(Level.INTERMEDIATE, Units.IMPERIAL), 12);
        assertThat(withoutWeights(imperial)).isEqualTo(withoutWeights(metric)).contains("percentTenths");
    }

    private static String withoutWeights(List<WeekToPlace> weeks) {
        return weeks.toString().replaceAll("weight=[0-9.]+ kg", "");
    }

    @Test
    void platesOfPoundsAreFoundAlthoughTheyAreNoWholeGrams() {
        var pairs = PlateLoading.gymPairs(Units.IMPERIAL);
        var bar = Weight.ofPounds(45);
        for (int pounds = 45; pounds <= 600; pounds += 5) {
            var loaded = PlateLoading.load(Weight.ofPounds(pounds), bar, pairs);
            assertThat(Math.round(loaded.total().pounds())).isEqualTo(pounds);
        }
        assertThat(PlateLoading.load(Weight.ofPounds(227), bar, pairs).perSide())
                .containsExactly(Weight.ofPounds(45), Weight.ofPounds(45));
    }
}
