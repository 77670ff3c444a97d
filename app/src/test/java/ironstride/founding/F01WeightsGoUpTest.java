package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.coach.Plan;
import ironstride.plan.Phase;
import ironstride.quantity.Weight;
import ironstride.strength.DoubleProgression;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F1: strength training means working against resistance, and the weight goes up over time.
class F01WeightsGoUpTest {

    @ParameterizedTest
    @EnumSource(Goal.class)
    void theSquatGetsHeavierFromStartToPeak(Goal goal) {
        var shares = shares(Plans.of(Plans.athlete(goal), 12), "back-squat");
        assertThat(shares).as("weeks with a squat").hasSizeGreaterThan(4);
        assertThat(shares.stream().mapToInt(Integer::intValue).max().orElseThrow())
                .as("%s", shares)
                .isGreaterThanOrEqualTo(shares.getFirst() + 50);
        for (int k = 1; k < shares.size(); k++) {
            assertThat(shares.get(k)).as("%s", shares).isGreaterThanOrEqualTo(shares.get(k - 1) * 9 / 10);
        }
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void everyLoadedSetSaysHowHeavyAndTheFirstWeeksSayItInKilograms(Goal goal) {
        var plan = Plans.of(Plans.athlete(goal), 4);
        var kilograms = new ArrayList<Weight>();
        for (var one : prescribed(plan, true)) {
            switch (one.load()) {
                case PrescribedLoad.Exactly(var weight, int percent) -> {
                    kilograms.add(weight);
                    assertThat(percent).isBetween(300, 950);
                }
                case PrescribedLoad.Percent(int percent) -> assertThat(percent).isBetween(300, 950);
                case PrescribedLoad.ByReserve _ ->
                    assertThat(one.reserve().tenths()).isBetween(0, 50);
            }
        }
        assertThat(kilograms).allMatch(weight -> weight.isHeavierThan(Weight.ofKilograms(19)));
        assertThat(kilograms).hasSizeGreaterThan(4);
    }

    @Test
    void successAddsWeightAndNeverMoreThanATenth() {
        for (int start = 30; start <= 150; start += 5) {
            var rule = new DoubleProgression(8, 12, Weight.ofKilograms(2.5), Weight.ofKilograms(2.5));
            var state = new DoubleProgression.State(Weight.ofKilograms(start), 8, 0);
            var next = rule.next(state, new int[] {12, 12, 12}).load().kilograms();
            assertThat(next).isGreaterThan(start).isLessThanOrEqualTo(start * 1.1);
        }
    }

    /// The share of the maximum in each full week of base and build, in tenths of a percent.
    private static List<Integer> shares(Plan plan, String exercise) {
        Map<Integer, Integer> byWeek = new LinkedHashMap<>();
        for (var week : Plans.fullWeeks(plan)) {
            if (week.phase() == Phase.SPECIFIC) {
                continue;
            }
            for (var session : Plans.lifts(week)) {
                ((Lift) session.workout())
                        .exercises().stream()
                                .filter(one -> one.exercise().id().equals(exercise))
                                .forEach(one -> byWeek.put(week.number(), percent(one)));
            }
        }
        return List.copyOf(byWeek.values());
    }

    private static int percent(PrescribedExercise one) {
        return switch (one.load()) {
            case PrescribedLoad.Exactly(var _, int percent) -> percent;
            case PrescribedLoad.Percent(int percent) -> percent;
            case PrescribedLoad.ByReserve _ -> throw new AssertionError("a squat by feel");
        };
    }

    private static List<PrescribedExercise> prescribed(Plan plan, boolean any) {
        return Plans.sessions(plan).stream()
                .filter(session -> any && session.workout() instanceof Lift)
                .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                .toList();
    }
}
