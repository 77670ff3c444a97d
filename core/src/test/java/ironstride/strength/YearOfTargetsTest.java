package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.exercise.Loading;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.SetType;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A seeded year of logs: somebody who gets stronger, misses, rests, is ill, and logs nonsense now and then.
class YearOfTargetsTest {

    private static final int SEEDS = 8;
    private static final List<String> EXERCISES =
            List.of("back-squat", "bench-press", "dumbbell-row", "leg-press", "push-up", "plank");

    private static List<Progression> schemes(boolean loaded) {
        return loaded
                ? List.of(
                        new Progression.DoubleScheme(8, 12),
                        new Progression.LinearScheme(5),
                        new Progression.EffortScheme(5, Rpe.of(8)),
                        new Progression.WaveScheme(),
                        new Progression.PercentScheme(5, 800))
                : List.of(new Progression.DoubleScheme(8, 12));
    }

    /// Who does what is asked as well as they can.
    private static final class Lifter {
        private final SplittableRandom random;
        private final Logs logs;
        private final Progression scheme;
        private final Athlete athlete;
        private final Optional<Loadable> there;
        private LocalDate day = Logs.START;

        Lifter(long seed, String exercise, Progression scheme, Units units) {
            this.random = new SplittableRandom(seed);
            this.logs = new Logs(exercise);
            this.scheme = scheme;
            this.athlete = new AthleteBuilder(Logs.START).units(units).build();
            this.there = logs.exercise().loading() instanceof Loading.External(var implement, boolean _)
                    ? Optional.of(Loadable.at(Optional.empty(), implement, units))
                    : Optional.empty();
        }

        NextTarget target() {
            return new NextTargets(athlete, logs.journal(), day).of(Ask.of(logs.exercise(), scheme, 3, Rir.of(2)));
        }

        /// A session and the days after it.
        void train(NextTarget target) {
            var load = there.map(weights -> target.heaviest()
                    .orElseGet(() ->
                            weights.weights().get(Math.min(4, weights.weights().size() - 1))));
            int asked = target.sets().getLast().reps();
            var sets = new ArrayList<ExerciseSet>();
            for (int set = 0; set < target.sets().size(); set++) {
                int reps = Math.max(0, asked + random.nextInt(-1, 3) - (random.nextInt(12) == 0 ? 3 : 0));
                var done = Logs.set(load.orElse(Weight.ZERO), reps);
                sets.add(random.nextBoolean() ? done.leaving(Rir.of(random.nextInt(0, 4))) : done);
            }
            if (random.nextInt(5) == 0) {
                sets.add(random.nextInt(sets.size() + 1), nonsense());
            }
            logs.on(day, sets);
            day = day.plusDays(random.nextInt(14) == 0 ? random.nextInt(6, 45) : random.nextInt(2, 5));
        }

        private ExerciseSet nonsense() {
            return switch (random.nextInt(3)) {
                case 0 -> Logs.set(Weight.ofKilograms(500), 0);
                case 1 ->
                    new ExerciseSet(
                            "s",
                            SetType.WORKING,
                            Optional.empty(),
                            Optional.of(5),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                default -> ExerciseSet.of("s", SetType.WARM_UP, Weight.ofKilograms(400), 5);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Units.class)
    void noStepIsAboveATenthOrTheSmallestOneAndNoneBelowTheEmptyImplement(Units units) {
        int raised = 0;
        for (var exercise : EXERCISES) {
            boolean loaded = new Logs(exercise).exercise().loading() instanceof Loading.External;
            for (var scheme : schemes(loaded)) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    raised += year(new Lifter(seed, exercise, scheme, units));
                }
            }
        }
        assertThat(raised).as("loads that went up").isGreaterThan(500);
    }

    private static int year(Lifter lifter) {
        int raised = 0;
        var lifted = Weight.ZERO;
        int reps = 0;
        while (lifter.day.isBefore(Logs.START.plusYears(1))) {
            var target = lifter.target();
            assertThat(target.sets()).isNotEmpty().allMatch(set -> set.reps() >= 1);
            if (lifter.there.isPresent() && target.heaviest().isPresent()) {
                var weights = lifter.there.get();
                var load = target.heaviest().get();
                assertThat(weights.weights()).contains(load);
                boolean sameReps =
                        target.sets().getLast().reps() == reps || lifter.scheme instanceof Progression.DoubleScheme;
                boolean wave = lifter.scheme instanceof Progression.WaveScheme;
                if (sameReps && !wave && lifted.isHeavierThan(Weight.ZERO)) {
                    assertThat(LoadStep.isTooLarge(lifted, load, smallestStep(weights, lifted)))
                            .as(
                                    "%s %s: from %s to %s, %s",
                                    lifter.logs.exercise().id(), lifter.scheme, lifted, load, target.reason())
                            .isFalse();
                    raised += load.isHeavierThan(lifted) ? 1 : 0;
                }
                lifted = load;
                reps = target.sets().getLast().reps();
            }
            lifter.train(target);
        }
        return raised;
    }

    private static Weight smallestStep(Loadable weights, Weight from) {
        return weights.above(from)
                .map(next -> new Weight(next.grams() - from.grams()))
                .orElse(Weight.ZERO);
    }

    @Test
    void trainingMaximaOfWavesRiseByATenthOrTheSmallestStepAtMost() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var lifter = new Lifter(seed, "back-squat", new Progression.WaveScheme(), Units.METRIC);
            var before = Optional.<Weight>empty();
            while (lifter.day.isBefore(Logs.START.plusYears(1))) {
                var target = lifter.target();
                if (target.reason() instanceof ProgressionReason.WaveWeek(int _, var maximum)) {
                    assertThat(before.filter(last -> LoadStep.isTooLarge(last, maximum, Weight.ofKilograms(2.5))))
                            .isEmpty();
                    before = Optional.of(maximum);
                }
                lifter.train(target);
            }
        }
    }

    @Test
    void theSameLogGivesTheSameTargetsInWhateverOrderItWasImported() {
        for (long seed = 0; seed < SEEDS; seed++) {
            for (var scheme : schemes(true)) {
                var lifter = new Lifter(seed, "back-squat", scheme, Units.METRIC);
                for (int session = 0; session < 40; session++) {
                    lifter.train(lifter.target());
                }
                var shuffled = new ArrayList<>(lifter.logs.lifts());
                Collections.shuffle(shuffled, new Random(seed));
                var journal = new Journal(shuffled, Map.of(), List.of(), List.of());
                var ask = Ask.of(lifter.logs.exercise(), scheme, 3, Rir.of(2));
                assertThat(new NextTargets(lifter.athlete, journal, lifter.day).of(ask))
                        .isEqualTo(lifter.target());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"back-squat", "dumbbell-row", "push-up", "plank"})
    void whatIsNotKnownIsNotZero(String exercise) {
        var logs = new Logs(exercise);
        var scheme = new Progression.DoubleScheme(8, 12);
        var nothing = new ExerciseSet(
                "s",
                SetType.WORKING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var ask = Ask.of(logs.exercise(), scheme, 3, Rir.of(2));
        var before = new NextTargets(Logs.athlete(Units.METRIC), Journal.EMPTY, Logs.START).of(ask);
        logs.on(Logs.START.minusDays(2), nothing, Logs.set(Weight.ofKilograms(60), 0));
        logs.on(Logs.START.minusDays(1), List.of());
        var after = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), Logs.START).of(ask);
        assertThat(after).isEqualTo(before);
        assertThat(after.reason()).isEqualTo(new ProgressionReason.First(Optional.empty()));
        assertThat(after.heaviest()).isEmpty();
    }

    @Test
    void oneKnownSetAmongUnknownOnesCounts() {
        var unknown = new ExerciseSet(
                "s",
                SetType.WORKING,
                Optional.empty(),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var logs = new Logs("bench-press");
        var set = Logs.set(Weight.ofKilograms(60), 9);
        logs.on(Logs.START, set, unknown, set, set);
        var target = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), Logs.START.plusDays(2))
                .of(Ask.of(logs.exercise(), new Progression.DoubleScheme(8, 12), 3, Rir.of(2)));
        assertThat(target.sets().getFirst())
                .isEqualTo(new NextTarget.TargetSet(10, Optional.of(Weight.ofKilograms(60)), false));
    }
}
