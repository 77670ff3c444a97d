package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Muscle;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.workout.LegLoad;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthFormulasTest {

    private static final Weight STEP = Weight.ofKilograms(2.5);

    @ParameterizedTest
    @CsvSource({
        "100,1,100,100,100",
        "100,5,116.667,112.5,114.583",
        "80,8,101.333,99.310,100.322",
        "140,3,154,148.235,151.118",
        "100,12,140,144,142"
    })
    void maximaAreEstimated(double weight, int reps, double epley, double brzycki, double mean) {
        assertThat(OneRepMax.epley(weight, reps)).isCloseTo(epley, within(0.01));
        assertThat(OneRepMax.brzycki(weight, reps)).isCloseTo(brzycki, within(0.01));
        assertThat(OneRepMax.estimate(Weight.ofKilograms(weight), reps, Rir.of(0))
                        .orElseThrow()
                        .weight()
                        .kilograms())
                .isCloseTo(mean, within(0.01));
    }

    @Test
    void thirteenRepetitionsSayNothing() {
        assertThat(OneRepMax.estimate(Weight.ofKilograms(60), 13, Rir.of(0))).isEmpty();
        assertThat(OneRepMax.estimate(Weight.ofKilograms(60), 11, Rir.of(2))).isEmpty();
        assertThat(OneRepMax.estimate(Weight.ofKilograms(60), 9, Rir.of(0))
                        .orElseThrow()
                        .lowConfidence())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1,0,1000",
        "5,0,863",
        "5,1,837",
        "5,2,811",
        "5,2.5,799",
        "3,1.5,878",
        "8,2,739",
        "10,3,653",
        "12,3.5,586",
        "1,2,922"
    })
    void theEffortTableReadsAsPrinted(int reps, double reserve, int tenths) {
        assertThat(RpeTable.percentTenths(reps, Rir.of(reserve))).contains(tenths);
    }

    @ParameterizedTest
    @CsvSource({"87,5", "80,8", "78,8", "90,4", "100,1", "101,0"})
    void aPercentageAllowsSoManyRepetitions(double percent, int reps) {
        assertThat(RepetitionTable.mostReps(percent)).isEqualTo(reps);
    }

    @Test
    void doubleProgressionFollowsItsTrace() {
        var progression = new DoubleProgression(8, 12, STEP, STEP);
        var state = new DoubleProgression.State(Weight.ofKilograms(60), 8, 0);
        int[][] done = {{8, 8, 8}, {10, 9, 9}, {12, 12, 12}, {9, 8, 7}, {7, 7, 6}, {8, 8, 8}};
        String[] expected = {"60 kg 9 0", "60 kg 10 0", "62.5 kg 8 0", "62.5 kg 8 1", "55 kg 8 0", "55 kg 9 0"};
        for (int k = 0; k < done.length; k++) {
            state = progression.next(state, done[k]);
            assertThat(state.load() + " " + state.targetReps() + " " + state.fails())
                    .isEqualTo(expected[k]);
        }
    }

    @Test
    void linearProgressionFollowsItsTrace() {
        var progression = new LinearProgression(5, Weight.ofKilograms(5), STEP);
        var state = new LinearProgression.State(Weight.ofKilograms(100), 0);
        int[][] done = {{5, 5, 5}, {5, 5, 5}, {5, 5, 4}, {5, 4, 4}, {5, 5, 4}, {5, 5, 5}};
        String[] expected = {"105 kg 0", "110 kg 0", "110 kg 1", "110 kg 2", "97.5 kg 0", "102.5 kg 0"};
        for (int k = 0; k < done.length; k++) {
            state = progression.next(state, done[k]);
            assertThat(state.load() + " " + state.fails()).isEqualTo(expected[k]);
        }
    }

    @Test
    void wavesFollowTheirPercentages() {
        var maximum = WaveProgression.trainingMaximum(Weight.ofKilograms(140), STEP);
        assertThat(maximum).hasToString("125 kg");
        assertThat(WaveProgression.week(maximum, 1, STEP)).hasToString("[80 kg, 92.5 kg, 105 kg]");
        assertThat(WaveProgression.week(maximum, 3, STEP)).hasToString("[92.5 kg, 105 kg, 117.5 kg]");
        assertThat(WaveProgression.week(maximum, 4, STEP)).hasToString("[50 kg, 62.5 kg, 75 kg]");
    }

    @Test
    void autoregulationFollowsItsTrace() {
        double estimate = 140;
        double[][] sets = {{120, 8, 142.390}, {120, 9, 142.684}, {117.5, 7, 144.726}, {125, 8, 147.547}};
        for (var set : sets) {
            estimate = Autoregulation.estimate(estimate, set[0], 5, Rpe.of(set[1]));
            assertThat(estimate).isCloseTo(set[2], within(0.001));
        }
        assertThat(Autoregulation.load(estimate, 5, Rpe.of(8))).isCloseTo(119.661, within(0.001));
    }

    @Test
    void platesAreChosenExactlyWhereAGreedyChoiceFails() {
        var few = Map.of(Weight.ofKilograms(25), 1, Weight.ofKilograms(20), 2);
        assertThat(PlateLoading.load(Weight.ofKilograms(100), Weight.ofKilograms(20), few)
                        .perSide())
                .hasToString("[20 kg, 20 kg]");
        var standard = Map.of(
                Weight.ofKilograms(25),
                2,
                Weight.ofKilograms(20),
                2,
                Weight.ofKilograms(15),
                2,
                Weight.ofKilograms(10),
                2,
                Weight.ofKilograms(5),
                2,
                Weight.ofKilograms(2.5),
                2,
                Weight.ofKilograms(1.25),
                1);
        assertThat(PlateLoading.load(Weight.ofKilograms(142.5), Weight.ofKilograms(20), standard)
                        .perSide())
                .hasToString("[25 kg, 25 kg, 10 kg, 1.25 kg]");
        assertThat(PlateLoading.load(Weight.ofKilograms(101), Weight.ofKilograms(20), standard)
                        .perSide())
                .hasToString("[25 kg, 15 kg]");
        assertThat(PlateLoading.load(Weight.ofKilograms(15), Weight.ofKilograms(20), standard)
                        .belowBar())
                .isTrue();
    }

    @Test
    void everySideThatCanBeLoadedIsListedOnceWithThePlatesThatWouldBeChosenForIt() {
        for (var pairs : List.of(
                PlateLoading.gymPairs(Units.METRIC),
                PlateLoading.gymPairs(Units.IMPERIAL),
                Map.of(Weight.ofKilograms(25), 1, Weight.ofKilograms(20), 2))) {
            var sides = PlateLoading.sides(pairs);
            assertThat(sides.getFirst().plates()).isEmpty();
            assertThat(sides.stream().map(PlateLoading.Side::weight)).isSorted().doesNotHaveDuplicates();
            var bar = Weight.ofKilograms(20);
            for (var side : sides) {
                var loaded = PlateLoading.load(
                        new Weight(bar.grams() + 2 * side.weight().grams()), bar, pairs);
                assertThat(loaded.perSide()).isEqualTo(side.plates());
            }
        }
        assertThat(PlateLoading.sides(Map.of(Weight.ofKilograms(25), 1, Weight.ofKilograms(20), 2)))
                .extracting(side -> side.weight().kilograms())
                .containsExactly(0.0, 20.0, 25.0, 40.0, 45.0, 65.0);
    }

    @Test
    void setsAreCountedInHalvesForHelpers() {
        var bench = set("bench-press", 4, 8);
        var row = set("barbell-row", 3, 10);
        var squat = set("back-squat", 5, 5);
        var hinge = set("romanian-deadlift", 3, 8);
        var sets = WeeklySets.byMuscle(List.of(bench, row, squat, hinge));
        assertThat(sets.get(Muscle.CHEST)).isEqualTo(4);
        assertThat(sets.get(Muscle.TRICEPS)).isEqualTo(2);
        assertThat(sets.get(Muscle.SHOULDERS)).isEqualTo(2);
        assertThat(sets.get(Muscle.BICEPS)).isEqualTo(1.5);
        assertThat(sets.get(Muscle.QUADS)).isEqualTo(5);
        assertThat(sets.get(Muscle.HAMSTRINGS)).isEqualTo(3);
        assertThat(sets.get(Muscle.GLUTES)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "5,0,0,MODERATE",
        "6,0,0,HEAVY",
        "3,3,0,HEAVY",
        "2,2,0,MODERATE",
        "0,0,40,LIGHT",
        "0,0,41,MODERATE",
        "0,0,81,HEAVY",
        "0,0,0,NONE",
        "2,0,0,LIGHT"
    })
    void legLoadFollowsSetsAndContacts(int hard, int intense, int contacts, LegLoad expected) {
        assertThat(LegLoad.of(hard, intense, contacts)).isEqualTo(expected);
    }

    private static PrescribedExercise set(String id, int sets, int reps) {
        return new PrescribedExercise(
                ExerciseCatalogue.get(id), sets, reps, reps, new PrescribedLoad.ByReserve(), Rir.of(2), 120);
    }
}
