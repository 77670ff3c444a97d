package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.quantity.HeartRate;
import ironstride.workout.Intensity;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetsTest {

    private static Optional<HeartRate> rate(int beats) {
        return beats == 0 ? Optional.empty() : Optional.of(new HeartRate(beats));
    }

    private static HeartRates rates(int maximum, int resting, int threshold) {
        return new HeartRates(rate(maximum), rate(resting), rate(threshold));
    }

    private static List<RunBlock.RunStep> steps(HeartRates rates, boolean withResult, Health.Condition... conditions) {
        var result = withResult
                ? Programs.result(RaceDistance.TEN_KM, 50 * 60)
                : Optional.<ironstride.athlete.RaceResult>empty();
        Athlete athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 14)
                .running(Programs.running(Level.INTERMEDIATE, 40, 14, result, rates))
                .health(new Health(Health.Screening.CLEARED, Set.of(conditions), false, false))
                .build();
        return Programs.steps(Programs.weeks(athlete, 12));
    }

    private static Set<String> targets(List<RunBlock.RunStep> steps, Intensity intensity) {
        return steps.stream()
                .filter(step -> step.intensity() == intensity && step.purpose() == RunBlock.Purpose.WORK)
                .map(step -> step.target() instanceof Target.HeartRateRange(var lowest, var highest)
                        ? lowest.beatsPerMinute() + "-" + highest.beatsPerMinute()
                        : step.target().getClass().getSimpleName())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void aKnownThresholdRateGivesItsZones() {
        var steps = steps(rates(188, 52, 170), false);
        assertThat(targets(steps, Intensity.EASY)).containsExactly("128-152");
        assertThat(targets(steps, Intensity.STEADY)).containsExactly("145-152");
        assertThat(targets(steps, Intensity.THRESHOLD)).containsExactly("162-169");
        assertThat(targets(steps, Intensity.INTERVAL)).containsExactly("Effort");
    }

    @Test
    void maximumAndRestingRateGiveSharesOfTheReserve() {
        assertThat(targets(steps(rates(190, 60, 0), false), Intensity.EASY)).containsExactly("141-155");
    }

    @Test
    void theMaximumAloneGivesSharesOfIt() {
        assertThat(targets(steps(rates(190, 0, 0), false), Intensity.EASY)).containsExactly("124-148");
    }

    @Test
    void aResultGoesBeforeHeartRates() {
        assertThat(targets(steps(rates(188, 52, 170), true), Intensity.EASY)).containsExactly("PaceRange");
    }

    @Test
    void withoutAnythingKnownEffortIsTold() {
        assertThat(targets(steps(HeartRates.UNKNOWN, false), Intensity.EASY)).containsExactly("Effort");
    }

    @ParameterizedTest
    @EnumSource(
            value = Health.Condition.class,
            names = {"BETA_BLOCKER", "PREGNANCY", "POSTPARTUM"})
    void whereHeartAndPaceMisleadOnlyEffortIsTold(Health.Condition condition) {
        assertThat(steps(rates(188, 52, 170), true, condition))
                .isNotEmpty()
                .allMatch(step -> step.target() instanceof Target.Effort);
    }
}
