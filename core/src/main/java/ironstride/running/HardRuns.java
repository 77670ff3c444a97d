package ironstride.running;

import ironstride.athlete.Athlete;
import ironstride.journal.DoneRun;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import ironstride.quantity.Distance;
import ironstride.quantity.Rpe;
import ironstride.workout.RunType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the runs of a log that say how fit somebody is: races, time trials and hard sessions of the plan.
///
/// A race is a run of about its distance on the day of a race that was entered; what else a run was is known from the
/// planned session it was done for. Hard sessions are read by their laps.
final class HardRuns {

    /// The formula is for races of 3.5 to 240 minutes.
    private static final Duration SHORTEST = Duration.ofSeconds(210);

    private static final Duration LONGEST = Duration.ofMinutes(240);

    /// A watch measures a race by some percent longer or shorter.
    private static final double DISTANCE_SLACK = 0.03;

    /// More metres climbed for each kilometre and the time says less. Our decision, like all numbers below.
    private static final double HILLY = 10;

    /// Laps that are no rest and no stride.
    private static final Duration LEAST_LAP = Duration.ofMinutes(2);

    /// The fast laps of a session lie within so much of the fastest one.
    private static final double ALIKE = 1.08;

    private static final Duration LEAST_THRESHOLD = Duration.ofMinutes(15);
    private static final Duration LEAST_INTERVALS = Duration.ofMinutes(8);

    /// Harder than a training session should be: run like a race, so its pace is no training pace.
    private static final Rpe TOO_HARD = Rpe.of(8.5);

    private final Athlete athlete;
    private final Map<String, RunType> types = new HashMap<>();

    HardRuns(Athlete athlete, Journal journal) {
        this.athlete = athlete;
        journal.outcomes().forEach((session, outcome) -> {
            if (outcome instanceof Outcome.Done(var activity, var _, var _)) {
                activity.ifPresent(id -> type(session).ifPresent(type -> types.put(id, type)));
            }
        });
    }

    /// The kind of run that a session's id names, as `2027-01-04-run-tempo-1` does.
    private static Optional<RunType> type(String session) {
        return Arrays.stream(RunType.values())
                .filter(type -> session.contains("-run-" + type.word() + "-"))
                .max(Comparator.comparingInt(type -> type.word().length()));
    }

    Optional<FitnessEvidence> read(DoneRun run) {
        var date = run.start().atZone(athlete.zone()).toLocalDate();
        var race = athlete.races().stream()
                .filter(one -> one.date().equals(date))
                .map(one -> one.distance().distance())
                .filter(isAbout(run))
                .findFirst();
        if (race.isPresent()) {
            return result(run, date, race.get());
        }
        var type = Optional.ofNullable(types.get(run.id()));
        return type.flatMap(known -> switch (known) {
            case TIME_TRIAL, RACE -> run.distance().flatMap(ground -> result(run, date, ground));
            case TEMPO, CRUISE -> session(run, date, TrainingPaces.THRESHOLD_SHARE, LEAST_THRESHOLD);
            case INTERVAL -> session(run, date, TrainingPaces.INTERVAL_SHARE, LEAST_INTERVALS);
            case RECOVERY, EASY, LONG, STEADY, HILL, REPS, RACE_PACE, FARTLEK, PROGRESSION, WALK_RUN ->
                Optional.empty();
        });
    }

    private static Predicate<Distance> isAbout(DoneRun run) {
        return distance -> run.distance()
                .filter(ground -> Math.abs(ground.metres() / distance.metres() - 1) <= DISTANCE_SLACK)
                .isPresent();
    }

    /// In a race the clock does not stop at pauses.
    private static Optional<FitnessEvidence> result(DoneRun run, LocalDate date, Distance distance) {
        var time = run.facts().elapsed();
        boolean hilly = run.ascentMetres()
                .filter(metres -> metres > HILLY * distance.kilometres())
                .isPresent();
        return time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0
                ? Optional.empty()
                : FitnessIndex.ofRun(distance, time)
                        .map(index -> new FitnessEvidence.Result(run.id(), date, index, time, hilly));
    }

    private static Optional<FitnessEvidence> session(DoneRun run, LocalDate date, double share, Duration least) {
        if (run.facts()
                .effort()
                .filter(effort -> effort.compareTo(TOO_HARD) >= 0)
                .isPresent()) {
            return Optional.empty();
        }
        var fast = fastLaps(run);
        double minutes =
                fast.stream().mapToLong(lap -> lap.duration().toMillis()).sum() / 60_000.0;
        double metres = fast.stream()
                .mapToDouble(lap -> lap.distance().orElseThrow().metres())
                .sum();
        if (minutes * 60 < least.toSeconds() || !FitnessIndex.isRunningSpeed(metres / minutes)) {
            return Optional.empty();
        }
        return FitnessIndex.known(FitnessIndex.oxygenCost(metres / minutes) / share)
                .map(index -> new FitnessEvidence.HardSession(run.id(), date, index));
    }

    private static List<DoneRun.Lap> fastLaps(DoneRun run) {
        var laps = run.laps().stream()
                .filter(lap -> lap.duration().compareTo(LEAST_LAP) >= 0)
                .filter(lap -> lap.distance()
                        .filter(ground -> ground.isLongerThan(Distance.ZERO))
                        .isPresent())
                .toList();
        double fastest =
                laps.stream().mapToDouble(HardRuns::secondsPerMetre).min().orElse(0);
        return laps.stream()
                .filter(lap -> secondsPerMetre(lap) <= fastest * ALIKE)
                .toList();
    }

    private static double secondsPerMetre(DoneRun.Lap lap) {
        return lap.duration().toMillis() / 1000.0 / lap.distance().orElseThrow().metres();
    }
}
