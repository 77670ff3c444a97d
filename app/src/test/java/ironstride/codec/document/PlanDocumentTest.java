package ironstride.codec.document;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Replanner;
import ironstride.schedule.RandomAthletes;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

    private static final Instant BEFORE_IT_STARTS = Instant.parse("2026-12-30T10:00:00Z");

    @Test
    void everyPlanComesBackEqual() {
        int read = 0;
        for (long seed = 1; seed <= 150; seed++) {
            var outcome = new Replanner(RandomAthletes.of(seed), Optional.empty(), BEFORE_IT_STARTS)
                    .make(Optional.of(4), (_, _) -> {});
            if (outcome instanceof Replanner.Outcome.Made(var plan)) {
                assertThat(PlanDocument.read(PlanDocument.write(plan))).contains(plan);
                read++;
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void aPlanKeptBeforeExercisesWereExchangedIsStillRead() {
        var plan = ((Replanner.Outcome.Made) new Replanner(RandomAthletes.of(3), Optional.empty(), BEFORE_IT_STARTS)
                        .make(Optional.of(2), (_, _) -> {}))
                .plan();
        var first = PlanDocument.write(plan).replace("\"form\":2", "\"form\":1").replace(",\"swaps\":[]", "");
        assertThat(first).doesNotContain("swaps");
        assertThat(PlanDocument.read(first)).contains(plan);
    }

    @Test
    void otherTextIsNoPlan() {
        assertThat(PlanDocument.read("")).isEmpty();
        assertThat(PlanDocument.read("{}")).isEmpty();
        assertThat(PlanDocument.read("[1, 2]")).isEmpty();
        assertThat(PlanDocument.read("{\"form\":3,\"plan\":null}")).isEmpty();
        assertThat(PlanDocument.read("{\"form\":1,\"plan\":{\"calendar\":{\"weeks\":[{}]}}}"))
                .isEmpty();
    }
}
