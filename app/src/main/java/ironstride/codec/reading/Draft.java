package ironstride.codec.reading;

import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.DoneRun.Lap;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Everything a file can say of an activity, before it is known which kind keeps what.
///
/// @param facts what every kind keeps
/// @param moving time without pauses
/// @param distance ground covered
/// @param ascentMetres metres climbed
/// @param cadence mean steps a minute of both feet
/// @param laps stretches between two presses of a button
/// @param exercises sets by exercise
public record Draft(
        ActivityFacts facts,
        Optional<Duration> moving,
        Optional<Distance> distance,
        Optional<Integer> ascentMetres,
        Optional<Integer> cadence,
        List<Lap> laps,
        List<DoneExercise> exercises) {

    public Draft {
        laps = List.copyOf(laps);
        exercises = List.copyOf(exercises);
    }

    public static Draft of(ActivityFacts facts, Optional<Distance> distance) {
        return new Draft(facts, Optional.empty(), distance, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /// What an activity says, whatever its kind.
    public static Draft of(Activity activity) {
        return switch (activity) {
            case DoneRun run ->
                new Draft(
                        run.facts(),
                        run.moving(),
                        run.distance(),
                        run.ascentMetres(),
                        run.cadence(),
                        run.laps(),
                        List.of());
            case DoneLift lift ->
                new Draft(
                        lift.facts(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        lift.exercises());
            case DoneOther other -> of(other.facts(), other.distance());
        };
    }

    /// The activity of that kind. A distance of nothing is not known: indoors it means that nothing was measured.
    public Activity as(Kind kind) {
        var ground = distance.filter(covered -> covered.isLongerThan(Distance.ZERO));
        return switch (kind) {
            case Kind.Run _ -> new DoneRun(facts, moving, ground, ascentMetres, cadence, laps);
            case Kind.Lift _ -> new DoneLift(facts, exercises);
            case Kind.Other(var sport) -> new DoneOther(facts, sport, ground);
        };
    }
}
