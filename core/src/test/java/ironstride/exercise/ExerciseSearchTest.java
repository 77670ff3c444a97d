package ironstride.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseSearchTest {

    @Test
    void everyWordMustOccurSomewhere() {
        assertThat(ids("hamstrings bands"))
                .contains("band-hinge", "band-leg-curl")
                .doesNotContain("band-squat");
        assertThat(ids("hamstrings trampoline")).isEmpty();
    }

    @Test
    void aWordOfTheNameComesBeforeAPartOfItAndThatBeforeTheMuscle() {
        assertThat(ids("row").getFirst()).isEqualTo("barbell-row");
        assertThat(ids("row")).contains("medicine-ball-side-throw");
        assertThat(ids("row").indexOf("dumbbell-row")).isLessThan(ids("row").indexOf("medicine-ball-side-throw"));
        assertThat(ids("calf")).contains("tibialis-raise");
        assertThat(ids("calf").indexOf("calf-raise")).isLessThan(ids("calf").indexOf("tibialis-raise"));
    }

    @Test
    void pluralsAreForgiven() {
        assertThat(ids("lunges")).isEqualTo(ids("lunge")).contains("walking-lunge");
        assertThat(ids("PUSH-UPS")).contains("push-up");
    }

    @Test
    void oneWrongMissingExtraOrSwappedLetterIsForgiven() {
        assertThat(ids("sqaut")).contains("back-squat");
        assertThat(ids("deadlfit")).contains("deadlift");
        assertThat(ids("deadlit")).contains("deadlift");
        assertThat(ids("bennch")).contains("bench-press");
        assertThat(ids("romenian")).contains("romanian-deadlift");
    }

    @Test
    void twoSlipsOrAShortWordAreNot() {
        assertThat(ids("sqauht")).isEmpty();
        assertThat(ids("rwo")).isEmpty();
    }

    @Test
    void whatIsSpeltRightComesBeforeASlip() {
        assertThat(ids("plank")).startsWith("side-plank-leg-lift").doesNotContain("back-squat");
        assertThat(ids("hinge")).contains("band-hinge", "deadlift");
        assertThat(ids("hinge").indexOf("band-hinge")).isLessThan(ids("hinge").indexOf("deadlift"));
    }

    @Test
    void noWordsFindEverything() {
        assertThat(ExerciseCatalogue.search(" ")).isEqualTo(ExerciseCatalogue.all());
    }

    private static List<String> ids(String words) {
        return ExerciseCatalogue.search(words).stream().map(Exercise::id).toList();
    }
}
