package ironstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a plan says of its proof is true of placements that leave out more, too.
class ProofTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"first-half-marathon", "muscle-three-days", "class-goer"})
    void theProofSaysOfWhichPlacementsItHolds(String example) {
        var console = new Console();
        assertThat(console.run("plan", "../examples/" + example + ".yaml")).isZero();
        var text = console.out().replaceAll("\\s+", " ");
        assertThat(text)
                .containsPattern("no placement over all weeks costs less than (this one, )?\\d+ hard, [0-9.]+ medium,"
                        + " [0-9.]+ soft, unless it leaves out more, or more important sessions, in some week\\.");
    }
}
