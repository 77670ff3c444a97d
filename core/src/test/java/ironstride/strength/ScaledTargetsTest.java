package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Every weight 2.20462 times as large, bars and plates too, gives the same decisions.
class ScaledTargetsTest {

    private static final Weight STEP = Weight.ofKilograms(2.5);
    private static final Weight SCALED = Weight.ofKilograms(2.5 * 2.20462);
    private static final int SESSIONS = 120;

    private static final List<Progression> SCHEMES = List.of(
            new Progression.DoubleScheme(8, 12),
            new Progression.LinearScheme(5),
            new Progression.EffortScheme(5, Rpe.of(8)),
            new Progression.WaveScheme(),
            new Progression.PercentScheme(5, 800));

    private static Weight steps(long steps, Weight step) {
        return new Weight(steps * step.grams());
    }

    private static long steps(Weight weight, Weight step) {
        assertThat(weight.grams() % step.grams()).isZero();
        return weight.grams() / step.grams();
    }

    private static Loadable weights(Weight step) {
        return Loadable.of(
                LongStream.rangeClosed(8, 300).mapToObj(k -> steps(k, step)).toList());
    }

    private static NextTarget next(Logs logs, Progression scheme, Weight step, int day) {
        var exercise = ExerciseCatalogue.get("back-squat");
        Athlete athlete = Logs.athlete(exercise.id(), steps(56, step), 1);
        return new NextTargets(athlete, logs.journal(), Logs.START.plusDays(day))
                .of(Ask.of(exercise, scheme, 3, Rir.of(2)), Optional.of(weights(step)));
    }

    @Test
    void theSameDecisions() {
        for (int k = 0; k < SCHEMES.size(); k++) {
            var scheme = SCHEMES.get(k);
            var random = new SplittableRandom(k);
            var logs = new Logs("back-squat");
            var scaled = new Logs("back-squat");
            int day = 0;
            for (int session = 0; session < SESSIONS; session++) {
                var one = next(logs, scheme, STEP, day);
                var other = next(scaled, scheme, SCALED, day);
                assertThat(other.sets().stream().map(set -> steps(set.weight().orElseThrow(), SCALED)))
                        .as("%s, session %d", scheme, session)
                        .containsExactlyElementsOf(one.sets().stream()
                                .map(set -> steps(set.weight().orElseThrow(), STEP))
                                .toList());
                assertThat(other.sets().getFirst().reps())
                        .isEqualTo(one.sets().getFirst().reps());
                assertThat(other.reason().getClass()).isEqualTo(one.reason().getClass());
                assertThat(other.stall().isPresent()).isEqualTo(one.stall().isPresent());
                long load = steps(one.heaviest().orElseThrow(), STEP) + random.nextInt(-1, 2);
                int reps = Math.max(1, one.sets().getLast().reps() + random.nextInt(-2, 4));
                var left = Rir.of(random.nextInt(0, 5));
                logs.on(Logs.START.plusDays(day), steps(load, STEP), left, reps, reps, 12);
                scaled.on(Logs.START.plusDays(day), steps(load, SCALED), left, reps, reps, 12);
                day += random.nextInt(10) == 0 ? random.nextInt(9, 40) : random.nextInt(2, 5);
            }
        }
    }
}
