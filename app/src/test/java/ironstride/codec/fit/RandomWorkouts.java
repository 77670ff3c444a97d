package ironstride.codec.fit;

import ironstride.exercise.ExerciseCatalogue;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Pace;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Target;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Seeded runs and lifts of every shape.
final class RandomWorkouts {

    private RandomWorkouts() {}

    static Run run(RandomGenerator random) {
        var blocks = Stream.generate(() -> block(random))
                .limit(1 + random.nextInt(6))
                .toList();
        return new Run(RunType.FARTLEK, 30, Optional.empty(), blocks, 10, Rpe.of(6));
    }

    static Lift lift(RandomGenerator random) {
        var exercises = Stream.generate(() -> exercise(random))
                .limit(1 + random.nextInt(8))
                .toList();
        return Lift.of(StrengthFocus.FULL_BODY, 45, exercises);
    }

    private static RunBlock block(RandomGenerator random) {
        if (random.nextBoolean()) {
            return step(random);
        }
        var steps =
                Stream.generate(() -> step(random)).limit(1 + random.nextInt(3)).toList();
        return new RunBlock.Repeat(1 + random.nextInt(12), steps);
    }

    private static RunBlock.RunStep step(RandomGenerator random) {
        int seconds = 1 + random.nextInt(7200);
        var end = switch (random.nextInt(3)) {
            case 0 -> new End.AfterTime(seconds);
            case 1 -> new End.AfterDistance(Distance.ofMetres(1 + random.nextInt(42_000)));
            default -> new End.OnLapButton();
        };
        return new RunBlock.RunStep(
                one(RunBlock.Purpose.values(), random),
                end,
                seconds,
                one(Intensity.values(), random),
                target(random),
                random.nextBoolean() ? "" : "n" + RandomMessages.text(random));
    }

    private static Target target(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                int fast = 150 + random.nextInt(300);
                yield new Target.PaceRange(
                        Pace.ofSecondsPerKilometre(fast + random.nextInt(60)), Pace.ofSecondsPerKilometre(fast));
            }
            case 1 -> {
                int low = 60 + random.nextInt(100);
                yield new Target.HeartRateRange(new HeartRate(low), new HeartRate(low + random.nextInt(50)));
            }
            default -> new Target.Effort(Rpe.of(random.nextInt(11)));
        };
    }

    private static PrescribedExercise exercise(RandomGenerator random) {
        int least = 1 + random.nextInt(30);
        var load = switch (random.nextInt(3)) {
            case 0 -> new PrescribedLoad.Exactly(new Weight(500L * random.nextInt(600)), 700);
            case 1 -> new PrescribedLoad.Percent(500 + random.nextInt(400));
            default -> new PrescribedLoad.ByReserve();
        };
        var all = ExerciseCatalogue.all();
        return new PrescribedExercise(
                all.get(random.nextInt(all.size())),
                1 + random.nextInt(6),
                least,
                least + random.nextInt(5),
                load,
                Rir.of(random.nextInt(5)),
                30 * random.nextInt(8));
    }

    private static <T> T one(T[] all, RandomGenerator random) {
        return all[random.nextInt(all.length)];
    }
}
