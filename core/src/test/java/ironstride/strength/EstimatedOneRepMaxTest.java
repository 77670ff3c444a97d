package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.journal.ExerciseSet;
import ironstride.journal.SetType;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimatedOneRepMaxTest {

    private static final LocalDate START = Logs.START;

    private static Weight kg(double kilograms) {
        return Weight.ofKilograms(kilograms);
    }

    private static List<LiftedSession> sessions(Logs logs) {
        return LiftedSession.of(logs.journal(), ExerciseCatalogue.get("back-squat"), ZoneOffset.UTC);
    }

    private static EstimatedOneRepMax on(LocalDate day, Logs logs) {
        return EstimatedOneRepMax.on(day, sessions(logs)).orElseThrow();
    }

    private static double width(EstimatedOneRepMax estimate) {
        return (estimate.high().kilograms() - estimate.low().kilograms())
                / estimate.value().kilograms();
    }

    @Test
    void oneSetGivesItsFormulaWithARangeAroundIt() {
        var estimate = on(START, new Logs("back-squat").on(START, kg(100), Rir.of(0), 5));
        assertThat(estimate.value()).isEqualTo(kg(114.583));
        assertThat(estimate.low()).isLessThan(kg(112.5));
        assertThat(estimate.high()).isGreaterThan(kg(116.667));
        assertThat(width(estimate)).isBetween(0.06, 0.20);
        assertThat(estimate.lowConfidence()).isFalse();
    }

    @Test
    void repetitionsInReserveCountAsDone() {
        var near = on(START, new Logs("back-squat").on(START, kg(100), Rir.of(0), 5));
        var far = on(START, new Logs("back-squat").on(START, kg(100), Rir.of(3), 2));
        assertThat(far.value()).isEqualTo(near.value());
        assertThat(width(far)).isGreaterThan(width(near));
    }

    @Test
    void aboveEightEffectiveRepetitionsItIsUnsureAndAboveTwelveNothingIsSaid() {
        assertThat(on(START, new Logs("back-squat").on(START, kg(80), Rir.of(0), 8))
                        .lowConfidence())
                .isFalse();
        assertThat(on(START, new Logs("back-squat").on(START, kg(80), Rir.of(1), 8))
                        .lowConfidence())
                .isTrue();
        assertThat(EstimatedOneRepMax.on(START, sessions(new Logs("back-squat").on(START, kg(60), Rir.of(1), 12))))
                .isEmpty();
        assertThat(EstimatedOneRepMax.on(START, List.of())).isEmpty();
    }

    @Test
    void moreSessionsNarrowTheRange() {
        var one = new Logs("back-squat").on(START, kg(100), Rir.of(1), 5);
        var width = width(on(START, one));
        for (int k = 1; k < 6; k++) {
            one.on(START.plusDays(k * 3L), kg(100), Rir.of(1), 5);
        }
        assertThat(width(on(START.plusDays(15), one))).isLessThan(width);
    }

    @Test
    void recentSetsCountMore() {
        var logs =
                new Logs("back-squat").on(START, kg(100), Rir.of(0), 5).on(START.plusDays(60), kg(110), Rir.of(0), 5);
        double value = on(START.plusDays(60), logs).value().kilograms();
        assertThat(value).isBetween(124.0, 126.05);
        assertThat(on(START.plusDays(59), logs).value()).isEqualTo(kg(114.583));
    }

    @Test
    void oldSetsSayNothingAndOldishOnesLittle() {
        var logs = new Logs("back-squat").on(START, kg(100), Rir.of(0), 5);
        assertThat(on(START.plusDays(50), logs).lowConfidence()).isTrue();
        assertThat(width(on(START.plusDays(50), logs))).isGreaterThan(width(on(START, logs)));
        assertThat(EstimatedOneRepMax.on(START.plusDays(85), sessions(logs))).isEmpty();
    }

    @Test
    void aSetOfUnknownReserveIsALowerBound() {
        var alone = on(START, new Logs("back-squat").on(START, kg(80), 5));
        assertThat(alone.lowConfidence()).isTrue();
        assertThat(alone.high().kilograms() / alone.value().kilograms())
                .isGreaterThan(alone.value().kilograms() / alone.low().kilograms());
        var logs = new Logs("back-squat").on(START, kg(100), Rir.of(0), 5).on(START.plusDays(2), kg(80), 5);
        assertThat(on(START.plusDays(2), logs).value()).isEqualTo(kg(114.583));
        logs.on(START.plusDays(4), kg(110), 5);
        assertThat(on(START.plusDays(4), logs).value()).isGreaterThan(kg(114.583));
    }

    @Test
    void aSetToFailureLeftNothing() {
        var logs = new Logs("back-squat").on(START, ExerciseSet.of("s", SetType.FAILURE, kg(100), 5));
        assertThat(on(START, logs).value()).isEqualTo(kg(114.583));
        assertThat(on(START, logs).lowConfidence()).isFalse();
    }

    @Test
    void warmUpsDropsAndBackOffSetsSayNothing() {
        for (var type : List.of(SetType.WARM_UP, SetType.DROP, SetType.BACK_OFF)) {
            assertThat(sessions(new Logs("back-squat").on(START, ExerciseSet.of("s", type, kg(200), 5))))
                    .isEmpty();
        }
    }

    @Test
    void theHistoryHasAValueForEachDay() {
        var logs = new Logs("back-squat");
        for (int week = 0; week < 10; week++) {
            logs.on(START.plusWeeks(week), kg(100 + 2.5 * week), Rir.of(1), 5);
        }
        var history = EstimatedOneRepMax.history(sessions(logs));
        assertThat(history).hasSize(10).extracting(EstimatedOneRepMax::date).isSorted();
        assertThat(history).extracting(EstimatedOneRepMax::value).isSorted();
    }
}
