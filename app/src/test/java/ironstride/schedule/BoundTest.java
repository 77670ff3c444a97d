package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bound of a plan is what no placement costs less than; so the plan does not either.
class BoundTest {

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 60), LongStream.of(423, 438, 779));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlanIsBetterThanItsBound(long seed) {
        if (Planner.make(RandomAthletes.of(seed), Optional.of(3), _ -> {}) instanceof PlanOutcome.Planned(var plan)) {
            assertThat(plan.schedule().score())
                    .as("left out: %s", plan.schedule().leftOut().size())
                    .isGreaterThanOrEqualTo(plan.schedule().bound());
        }
    }
}
