package ironstride.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseCatalogueTest {

    private static final Set<Equipment> NOTHING = Set.of();
    private static final Set<Equipment> SUSPENSION = Set.of(Equipment.SUSPENSION_TRAINER);
    private static final Set<Equipment> HOME = Set.of(Equipment.BANDS, Equipment.DUMBBELLS);
    private static final Set<Equipment> MACHINES = Set.of(Equipment.MACHINES, Equipment.CABLE);
    private static final Set<Equipment> FREE_WEIGHTS =
            Set.of(Equipment.BARBELL, Equipment.RACK, Equipment.BENCH, Equipment.DUMBBELLS, Equipment.PULL_UP_BAR);

    /// Patterns that each place has exercises of its own for, without falling back on body weight. Calves are not
    /// trained in a suspension trainer.
    private static final Map<Set<Equipment>, Set<MovementPattern>> OWN = Map.of(
            FREE_WEIGHTS,
                    EnumSet.of(
                            MovementPattern.SQUAT,
                            MovementPattern.HINGE,
                            MovementPattern.SINGLE_LEG,
                            MovementPattern.CALF,
                            MovementPattern.PUSH_HORIZONTAL,
                            MovementPattern.PUSH_VERTICAL,
                            MovementPattern.PULL_HORIZONTAL,
                            MovementPattern.PULL_VERTICAL,
                            MovementPattern.ARMS,
                            MovementPattern.CORE),
            MACHINES,
                    EnumSet.of(
                            MovementPattern.SQUAT,
                            MovementPattern.HINGE,
                            MovementPattern.SINGLE_LEG,
                            MovementPattern.CALF,
                            MovementPattern.HIP,
                            MovementPattern.PUSH_HORIZONTAL,
                            MovementPattern.PUSH_VERTICAL,
                            MovementPattern.PULL_HORIZONTAL,
                            MovementPattern.PULL_VERTICAL,
                            MovementPattern.ARMS,
                            MovementPattern.CORE),
            SUSPENSION, EnumSet.complementOf(EnumSet.of(MovementPattern.CALF, MovementPattern.PLYO)));

    @Test
    void thereAreEnoughAndNoneTwice() {
        assertThat(ExerciseCatalogue.all()).hasSizeGreaterThanOrEqualTo(190);
        assertThat(ExerciseCatalogue.all()).extracting(Exercise::id).doesNotHaveDuplicates();
        assertThat(ExerciseCatalogue.all()).extracting(Exercise::name).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyPatternCanBeTrainedAtEveryPlace() {
        return Stream.of(NOTHING, SUSPENSION, HOME, MACHINES, FREE_WEIGHTS)
                .flatMap(place -> Stream.of(MovementPattern.values())
                        .map(pattern -> DynamicTest.dynamicTest(
                                pattern + " with " + place,
                                () -> assertThat(ExerciseCatalogue.feasible(pattern, place))
                                        .isNotEmpty()
                                        .allMatch(exercise -> place.containsAll(exercise.equipment())))));
    }

    @Test
    void aPlaceOffersMoreThanBodyWeightAlone() {
        OWN.forEach(
                (place, patterns) -> patterns.forEach(pattern -> assertThat(ExerciseCatalogue.feasible(pattern, place))
                        .as("%s with %s", pattern, place)
                        .anyMatch(exercise -> !exercise.equipment().isEmpty())));
    }

    @Test
    void calvesFallBackOnBodyWeightInASuspensionTrainer() {
        assertThat(ExerciseCatalogue.feasible(MovementPattern.CALF, SUSPENSION))
                .isNotEmpty()
                .allMatch(exercise -> exercise.equipment().isEmpty());
    }

    @Test
    void everyThingSomebodyMayOwnIsUsed() {
        for (var thing : Equipment.values()) {
            assertThat(ExerciseCatalogue.all())
                    .as(thing.words())
                    .anyMatch(one -> one.equipment().contains(thing));
        }
    }

    /// Low bone mass, high blood pressure, and pregnancy, for somebody with nothing at all who is new to lifting.
    @TestFactory
    Stream<DynamicTest> everyPatternIsLeftWhenHealthAnswersFilter() {
        var lowBoneMass = EnumSet.of(Contraindication.LOADED_SPINAL_FLEXION);
        var bloodPressure = EnumSet.of(Contraindication.VALSALVA_HEAVY);
        var pregnancy = EnumSet.of(
                Contraindication.HIGH_IMPACT,
                Contraindication.SUPINE,
                Contraindication.PRONE,
                Contraindication.VALSALVA_HEAVY);
        return Stream.of(lowBoneMass, bloodPressure, pregnancy)
                .flatMap(filter -> Stream.of(MovementPattern.values())
                        .filter(pattern ->
                                pattern != MovementPattern.PLYO || !filter.contains(Contraindication.HIGH_IMPACT))
                        .map(pattern -> DynamicTest.dynamicTest(
                                pattern + " without " + filter,
                                () -> assertThat(ExerciseCatalogue.feasible(pattern, NOTHING))
                                        .anyMatch(exercise -> exercise.difficulty() <= 2
                                                && exercise.contraindications().stream()
                                                        .noneMatch(filter::contains)))));
    }

    @Test
    void bendingTheLoadedSpineIsTagged() {
        for (var id :
                List.of("sit-up", "russian-twist", "reverse-crunch", "curl-up", "hollow-hold", "cable-woodchop")) {
            assertThat(tags(id)).as(id).contains(Contraindication.LOADED_SPINAL_FLEXION);
        }
        for (var id : List.of("superman", "bird-dog", "prone-cobra", "side-plank", "back-extension", "sit-to-stand")) {
            assertThat(tags(id)).as(id).doesNotContain(Contraindication.LOADED_SPINAL_FLEXION);
        }
    }

    @Test
    void everyBarbellCompoundIsTaggedForBreathHolding() {
        assertThat(ExerciseCatalogue.all())
                .filteredOn(exercise -> exercise.equipment().contains(Equipment.BARBELL)
                        || exercise.equipment().contains(Equipment.TRAP_BAR))
                .filteredOn(exercise -> exercise.pattern() != MovementPattern.ARMS
                        && (!exercise.equipment().contains(Equipment.LANDMINE)
                                || exercise.pattern() == MovementPattern.PULL_HORIZONTAL))
                .hasSizeGreaterThan(20)
                .allSatisfy(exercise -> assertThat(exercise.contraindications())
                        .as(exercise.id())
                        .contains(Contraindication.VALSALVA_HEAVY));
    }

    @Test
    void everyJumpIsCountedInContactsAndTaggedAsImpactAndNothingElseIs() {
        for (var exercise : ExerciseCatalogue.all()) {
            boolean jump = exercise.pattern() == MovementPattern.PLYO;
            assertThat(exercise.loading() instanceof Loading.Contacts)
                    .as(exercise.id())
                    .isEqualTo(jump);
            assertThat(exercise.contraindications().contains(Contraindication.HIGH_IMPACT))
                    .as(exercise.id())
                    .isEqualTo(jump);
        }
        assertThat(ExerciseCatalogue.get("drop-jump").loading()).isEqualTo(new Loading.Contacts(2));
        assertThat(ExerciseCatalogue.get("pogo-hop").loading()).isEqualTo(new Loading.Contacts(1));
    }

    @Test
    void legWorkCountsTowardsTheLegLoadAndTheRestDoesNot() {
        for (var id : List.of("back-squat", "deadlift", "step-up", "calf-raise", "hip-thrust", "leg-extension")) {
            assertThat(ExerciseCatalogue.get(id).legHardSet()).as(id).isTrue();
        }
        for (var id : List.of("bench-press", "pull-up", "plank", "single-leg-stand", "barbell-curl", "clamshell")) {
            assertThat(ExerciseCatalogue.get(id).legHardSet()).as(id).isFalse();
        }
    }

    @Test
    void helpersAreThoseOfThePublishedCountingExample() {
        assertMuscles("bench-press", Set.of(Muscle.CHEST), Set.of(Muscle.TRICEPS, Muscle.SHOULDERS));
        assertMuscles("back-squat", Set.of(Muscle.QUADS), Set.of(Muscle.GLUTES));
        assertMuscles("romanian-deadlift", Set.of(Muscle.HAMSTRINGS), Set.of(Muscle.GLUTES, Muscle.LOWER_BACK));
        assertThat(ExerciseCatalogue.get("barbell-row").primaryGroups()).containsExactly(MuscleGroup.BACK);
        assertThat(ExerciseCatalogue.get("barbell-row").indirect()).contains(Muscle.BICEPS);
    }

    @Test
    void noMuscleWorksAndHelpsAtOnce() {
        assertThat(ExerciseCatalogue.all())
                .noneMatch(exercise -> exercise.direct().stream().anyMatch(exercise.indirect()::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "back-squat, 20, 2.5, false",
        "dumbbell-lunge, 2, 2, true",
        "leg-press, 5, 5, false",
        "kettlebell-swing, 4, 4, false",
        "cable-curl, 2.5, 2.5, false",
        "medicine-ball-chest-pass, 2, 1, false"
    })
    void weightsStartAndStepAsTheImplementDoes(String id, double lightest, double step, boolean perHand) {
        var external = (Loading.External) ExerciseCatalogue.get(id).loading();
        assertThat(external.lightest(Units.METRIC)).isEqualTo(Weight.ofKilograms(lightest));
        assertThat(external.increment(Units.METRIC)).isEqualTo(Weight.ofKilograms(step));
        assertThat(external.perHand()).isEqualTo(perHand);
    }

    @ParameterizedTest
    @CsvSource({
        "back-squat, 45, 5",
        "dumbbell-lunge, 5, 5",
        "leg-press, 10, 10",
        "kettlebell-swing, 10, 5",
        "cable-curl, 5, 5",
        "medicine-ball-chest-pass, 4, 2"
    })
    void wherePeopleCountInPoundsTheyAreRoundPounds(String id, double lightest, double step) {
        var external = (Loading.External) ExerciseCatalogue.get(id).loading();
        assertThat(external.lightest(Units.IMPERIAL)).isEqualTo(Weight.ofPounds(lightest));
        assertThat(external.increment(Units.IMPERIAL)).isEqualTo(Weight.ofPounds(step));
    }

    @Test
    void aWeightInPoundsIsFoundAgainHoweverItWasRoundedToGrams() {
        for (int pounds = 45; pounds <= 600; pounds += 5) {
            var exact = Weight.ofPounds(pounds);
            assertThat(Implement.BARBELL.notAbove(exact, Units.IMPERIAL)).isEqualTo(exact);
            assertThat(Implement.BARBELL.notAbove(new Weight(exact.grams() - 2), Units.IMPERIAL))
                    .isEqualTo(exact);
            assertThat(Implement.BARBELL.notAbove(new Weight(exact.grams() + 2000), Units.IMPERIAL))
                    .isEqualTo(exact);
        }
        assertThat(Implement.BARBELL.notAbove(Weight.ofPounds(20), Units.IMPERIAL))
                .isEqualTo(Weight.ofPounds(45));
        assertThat(Implement.DUMBBELL.notAbove(Weight.ofKilograms(7.99), Units.METRIC))
                .isEqualTo(Weight.ofKilograms(6));
    }

    @Test
    void everyExerciseIsFoundByItsIdAndItsName() {
        for (var exercise : ExerciseCatalogue.all()) {
            assertThat(ExerciseCatalogue.find(exercise.id())).contains(exercise);
            assertThat(ExerciseCatalogue.find(exercise.name())).contains(exercise);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "squat, back-squat",
        "Squats, back-squat",
        "DEADLIFT, deadlift",
        "bench, bench-press",
        "Bench Press, bench-press",
        "ohp, overhead-press",
        "RDL, romanian-deadlift",
        "calf raises, calf-raise",
        "pull up, pull-up",
        "pullup, pull-up",
        "Pull-Ups, pull-up",
        "farmer's carry, farmers-carry"
    })
    void shortNamesAndOddSpellingsAreFound(String typed, String id) {
        assertThat(ExerciseCatalogue.find(typed)).map(Exercise::id).contains(id);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(ExerciseCatalogue.find("no such thing")).isEmpty();
        assertThatThrownBy(() -> ExerciseCatalogue.get("no-such-thing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-thing");
    }

    @Test
    void substitutesShareThePatternAndNeedNoMoreThanThereIs() {
        var squat = ExerciseCatalogue.get("back-squat");
        assertThat(ExerciseCatalogue.substitutes(squat, Set.of(Equipment.DUMBBELLS)))
                .isNotEmpty()
                .doesNotContain(squat)
                .allMatch(exercise -> exercise.pattern() == MovementPattern.SQUAT
                        && Set.of(Equipment.DUMBBELLS).containsAll(exercise.equipment()));
    }

    @Test
    void theMostAlikeSubstituteComesFirst() {
        assertThat(ExerciseCatalogue.substitutes(ExerciseCatalogue.get("bench-press"), HOME))
                .extracting(Exercise::id)
                .startsWith("push-up");
        assertThat(ExerciseCatalogue.substitutes(
                        ExerciseCatalogue.get("dumbbell-reverse-lunge"), Set.of(Equipment.KETTLEBELL)))
                .extracting(Exercise::id)
                .startsWith("kettlebell-reverse-lunge");
    }

    private static Set<Contraindication> tags(String id) {
        return ExerciseCatalogue.get(id).contraindications();
    }

    private static void assertMuscles(String id, Set<Muscle> direct, Set<Muscle> indirect) {
        assertThat(ExerciseCatalogue.get(id).direct()).as(id).isEqualTo(direct);
        assertThat(ExerciseCatalogue.get(id).indirect()).as(id).isEqualTo(indirect);
    }
}
