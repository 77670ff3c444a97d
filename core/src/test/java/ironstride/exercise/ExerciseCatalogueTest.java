package ironstride.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseCatalogueTest {

    @Test
    void thereAreEnoughAndNoneTwice() {
        assertThat(ExerciseCatalogue.all())
                .hasSizeGreaterThanOrEqualTo(180)
                .extracting(Exercise::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPatternCanBeTrainedWithNothingAtAllAndWithASuspensionTrainer() {
        for (var pattern : MovementPattern.values()) {
            assertThat(ExerciseCatalogue.of(pattern))
                    .as("%s with nothing", pattern)
                    .anyMatch(exercise -> exercise.equipment().isEmpty());
            assertThat(ExerciseCatalogue.of(pattern))
                    .as("%s with a suspension trainer", pattern)
                    .anyMatch(exercise -> Set.of(Equipment.SUSPENSION_TRAINER).containsAll(exercise.equipment()));
        }
    }

    @Test
    void everyPatternHasAChoiceWithoutLoadedFlexionAndWithoutBreathHolding() {
        for (var pattern : MovementPattern.values()) {
            assertThat(ExerciseCatalogue.of(pattern))
                    .as(pattern.name())
                    .anyMatch(exercise -> !exercise.contraindications().contains(Contraindication.LOADED_SPINAL_FLEXION)
                            && !exercise.contraindications().contains(Contraindication.VALSALVA_HEAVY));
        }
    }

    @Test
    void shortNamesAndOddSpellingsAreFound() {
        assertThat(ExerciseCatalogue.find("squat")).map(Exercise::id).contains("back-squat");
        assertThat(ExerciseCatalogue.find("Bench Press")).map(Exercise::id).contains("bench-press");
        assertThat(ExerciseCatalogue.find("RDL")).map(Exercise::id).contains("romanian-deadlift");
        assertThat(ExerciseCatalogue.find("no such thing")).isEmpty();
        assertThat(ExerciseCatalogue.search("hamstrings bands"))
                .extracting(Exercise::id)
                .contains("band-hinge", "band-leg-curl");
    }

    @Test
    void substitutesShareThePatternAndNeedNoMoreThanThereIs() {
        var substitutes =
                ExerciseCatalogue.substitutes(ExerciseCatalogue.get("back-squat"), Set.of(Equipment.DUMBBELLS));
        assertThat(substitutes)
                .isNotEmpty()
                .allMatch(exercise -> exercise.pattern() == MovementPattern.SQUAT
                        && Set.of(Equipment.DUMBBELLS).containsAll(exercise.equipment()));
    }
}
