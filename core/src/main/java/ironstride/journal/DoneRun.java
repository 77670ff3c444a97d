package ironstride.journal;

import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A run that was run.
///
/// @param facts what is known of every activity
/// @param moving time without pauses, when known
/// @param distance ground covered, when known
/// @param ascentMetres metres climbed, when known
/// @param cadence mean steps a minute of both feet, when known
/// @param laps in order; empty when not known
public record DoneRun(
        ActivityFacts facts,
        Optional<Duration> moving,
        Optional<Distance> distance,
        Optional<Integer> ascentMetres,
        Optional<Integer> cadence,
        List<Lap> laps)
        implements Activity {

    public DoneRun {
        laps = List.copyOf(laps);
    }

    /// Of a run of which only its length is known.
    public static DoneRun of(ActivityFacts facts, Optional<Distance> distance) {
        return new DoneRun(facts, Optional.empty(), distance, Optional.empty(), Optional.empty(), List.of());
    }

    /// Time spent running: without pauses where they are known.
    public Duration duration() {
        return moving.orElse(facts.elapsed());
    }

    /// Mean pace, when the distance is known and not zero.
    public Optional<Pace> pace() {
        return distance.filter(ground ->
                        ground.isLongerThan(Distance.ZERO) && !duration().isZero())
                .map(ground -> Pace.ofSecondsPerKilometre(duration().toMillis() / 1000.0 / ground.kilometres()));
    }

    @Override
    public DoneRun with(ActivityFacts other) {
        return new DoneRun(other, moving, distance, ascentMetres, cadence, laps);
    }

    @Override
    public String word() {
        return "run";
    }

    /// A stretch of a run between two presses of a button, or of a structured workout one step.
    ///
    /// @param offset from the start of the run
    /// @param duration time it took
    /// @param distance ground covered, when known
    /// @param heartRate mean, when known
    /// @param step index of the workout's step it was, counted from 0, when the watch said so
    public record Lap(
            Duration offset,
            Duration duration,
            Optional<Distance> distance,
            Optional<HeartRate> heartRate,
            Optional<Integer> step) {}
}
