package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.quantity.Pace;
import ironstride.quantity.Rpe;
import ironstride.running.FitnessIndex;
import ironstride.running.TrainingPaces;
import ironstride.workout.Intensity;
import ironstride.workout.Target;
import java.util.Optional;

/// What a runner is told to hold at an intensity: a pace where fitness is known, an effort otherwise.
final class RunTargets {

    /// Half the width of a pace target around the planned pace.
    private static final double PACE_SLACK = 0.015;

    private static final double[] USUAL_EASY_SECONDS = {450, 375, 315};

    private final Optional<TrainingPaces> paces;
    private final double easySeconds;

    private RunTargets(Optional<TrainingPaces> paces, double easySeconds) {
        this.paces = paces;
        this.easySeconds = easySeconds;
    }

    static RunTargets of(Athlete athlete) {
        boolean byEffort = athlete.health().has(Health.Condition.PREGNANCY);
        var paces = fitness(athlete).filter(_ -> !byEffort).map(TrainingPaces::of);
        double usual = USUAL_EASY_SECONDS[athlete.running().level().ordinal()];
        return new RunTargets(
                paces, paces.map(known -> known.easy().secondsPerKilometre()).orElse(usual));
    }

    static Optional<FitnessIndex> fitness(Athlete athlete) {
        return athlete.running().result().map(result -> FitnessIndex.ofRace(result.distance(), result.time()));
    }

    /// Seconds for an easy kilometre, for planning how long a run takes.
    double easySecondsPerKilometre() {
        return easySeconds;
    }

    double secondsPerKilometre(Intensity intensity) {
        double share = switch (intensity) {
            case EASY -> 1;
            case STEADY -> 0.93;
            case MARATHON -> 0.88;
            case THRESHOLD -> 0.82;
            case INTERVAL -> 0.75;
            case REPETITION -> 0.70;
        };
        return paces.map(known -> known.at(intensity).secondsPerKilometre()).orElse(easySeconds * share);
    }

    Target target(Intensity intensity) {
        return paces.<Target>map(known -> range(known, intensity)).orElse(new Target.Effort(effort(intensity)));
    }

    private static Target.PaceRange range(TrainingPaces paces, Intensity intensity) {
        return switch (intensity) {
            case EASY -> new Target.PaceRange(paces.easySlow(), paces.easyFast());
            case STEADY -> new Target.PaceRange(paces.steadySlow(), paces.steadyFast());
            case MARATHON, THRESHOLD, INTERVAL, REPETITION -> {
                double seconds = paces.at(intensity).secondsPerKilometre();
                yield new Target.PaceRange(
                        Pace.ofSecondsPerKilometre(seconds * (1 + PACE_SLACK)),
                        Pace.ofSecondsPerKilometre(seconds * (1 - PACE_SLACK)));
            }
        };
    }

    private static Rpe effort(Intensity intensity) {
        return Rpe.of(
                switch (intensity) {
                    case EASY -> 3;
                    case STEADY -> 4.5;
                    case MARATHON -> 5.5;
                    case THRESHOLD -> 7;
                    case INTERVAL -> 8;
                    case REPETITION -> 8.5;
                });
    }
}
