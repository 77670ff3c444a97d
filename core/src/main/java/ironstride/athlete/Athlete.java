package ironstride.athlete;

import ironstride.quantity.Units;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who trains, what for, and when they are free: everything a plan is made from.
///
/// @param name what they are called
/// @param born birthday, when known
/// @param sex when given
/// @param body measures
/// @param zone zone of all local times
/// @param units what they want to read
/// @param goal what the plan is for
/// @param secondGoal what comes second
/// @param start the Monday the plan begins at
/// @param races races entered, by date
/// @param running what they have run
/// @param strength what they have lifted
/// @param places where they train, by name
/// @param availability free hours; empty when not told, as for a week somebody only wants judged
/// @param fixed sessions with their own hour
/// @param locked sessions of the plan that they keep where they want them
/// @param preferences what they would like
/// @param limits their own limits
/// @param blackouts days without training
/// @param rules rules switched off or re-weighted, by id
/// @param health health answers
public record Athlete(
        String name,
        Optional<LocalDate> born,
        Optional<Sex> sex,
        Body body,
        ZoneId zone,
        Units units,
        Goal goal,
        Optional<Goal> secondGoal,
        LocalDate start,
        List<Race> races,
        RunningProfile running,
        StrengthProfile strength,
        Map<String, Place> places,
        Optional<Availability> availability,
        List<FixedSession> fixed,
        List<LockedSession> locked,
        Preferences preferences,
        Limits limits,
        List<DateRange> blackouts,
        Map<String, RuleSetting> rules,
        Health health) {

    public Athlete {
        races = List.copyOf(races);
        places = Map.copyOf(places);
        fixed = List.copyOf(fixed);
        locked = List.copyOf(locked);
        blackouts = List.copyOf(blackouts);
        rules = Map.copyOf(rules);
    }

    /// Age in whole years on the plan's first day, when the birthday is known.
    public Optional<Integer> age() {
        return born.map(day -> Period.between(day, start).getYears());
    }

    public boolean isAgedAtLeast(int years) {
        return age().filter(age -> age >= years).isPresent();
    }

    public boolean isUnder18() {
        return age().filter(age -> age < 18).isPresent();
    }

    /// The first race of priority A, the one the plan is built towards.
    public Optional<Race> goalRace() {
        return races.stream().filter(race -> race.priority() == Race.Priority.A).findFirst();
    }

    public boolean isBlackedOut(LocalDate date) {
        return blackouts.stream().anyMatch(range -> range.contains(date));
    }

    /// Starts a copy of this athlete that can be changed.
    public AthleteBuilder change() {
        return new AthleteBuilder(this);
    }
}
