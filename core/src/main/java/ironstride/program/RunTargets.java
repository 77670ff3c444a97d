package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Race;
import ironstride.quantity.Pace;
import ironstride.quantity.Rpe;
import ironstride.running.FitnessIndex;
import ironstride.running.HeartRateZones;
import ironstride.running.TrainingPaces;
import ironstride.workout.Intensity;
import ironstride.workout.Target;
import java.util.Optional;

/// What a runner is told to hold at an intensity: a pace where fitness is known, else a heart rate, else an effort.
final class RunTargets {

    /// Half the width of a pace target around the planned pace.
    private static final double PACE_SLACK = 0.015;

    private static final double[] USUAL_EASY_SECONDS = {450, 375, 315};

    private final Optional<TrainingPaces> paces;
    private final HeartRates rates;
    private final boolean byEffort;
    private final Optional<Pace> racePace;
    private final double easySeconds;

    private RunTargets(Athlete athlete) {
        this.paces = fitness(athlete).map(TrainingPaces::of);
        this.byEffort = Caution.goesByEffort(athlete);
        this.rates = athlete.running().heartRates();
        this.racePace = athlete.goalRace().flatMap(race -> racePace(race, athlete));
        double usual = USUAL_EASY_SECONDS[athlete.running().level().ordinal()];
        this.easySeconds =
                paces.map(known -> known.easy().secondsPerKilometre()).orElse(usual);
    }

    static RunTargets of(Athlete athlete) {
        return new RunTargets(athlete);
    }

    /// The pace of the time hoped for, or else of the time the last result promises.
    private static Optional<Pace> racePace(Race race, Athlete athlete) {
        var distance = race.distance().distance();
        return race.target()
                .or(() -> fitness(athlete).map(index -> index.predict(distance)))
                .map(time -> Pace.ofSecondsPerKilometre(time.toMillis() / 1000.0 / distance.kilometres()));
    }

    /// What to run a race at, when a time is hoped for or promised.
    Optional<Pace> racePace() {
        return racePace;
    }

    /// The target of a stretch at race pace.
    Target raceTarget(Intensity intensity) {
        return byEffort
                ? target(intensity)
                : racePace.<Target>map(RunTargets::around).orElseGet(() -> target(intensity));
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

    /// A pace where a result is known, else a heart rate where one is known and the heart has the time to follow, else
    /// an effort.
    Target target(Intensity intensity) {
        if (byEffort) {
            return new Target.Effort(effort(intensity));
        }
        return paces.<Target>map(known -> range(known, intensity))
                .or(() -> heartRate(intensity))
                .orElseGet(() -> new Target.Effort(effort(intensity)));
    }

    private Optional<Target.HeartRateRange> heartRate(Intensity intensity) {
        return rates.threshold()
                .flatMap(rate -> HeartRateZones.byThreshold(intensity, rate))
                .or(() -> rates.maximum()
                        .flatMap(maximum -> rates.resting()
                                .flatMap(resting -> HeartRateZones.byReserve(intensity, maximum, resting))
                                .or(() -> HeartRateZones.byMaximum(intensity, maximum))));
    }

    private static Target.PaceRange around(Pace pace) {
        double seconds = pace.secondsPerKilometre();
        return new Target.PaceRange(
                Pace.ofSecondsPerKilometre(seconds * (1 + PACE_SLACK)),
                Pace.ofSecondsPerKilometre(seconds * (1 - PACE_SLACK)));
    }

    private static Target.PaceRange range(TrainingPaces paces, Intensity intensity) {
        return switch (intensity) {
            case EASY -> new Target.PaceRange(paces.easySlow(), paces.easyFast());
            case STEADY -> new Target.PaceRange(paces.steadySlow(), paces.steadyFast());
            case MARATHON, THRESHOLD, INTERVAL, REPETITION -> around(paces.at(intensity));
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
