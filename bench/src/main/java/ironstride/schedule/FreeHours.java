package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where and when an athlete can train at all, as every planner in a comparison is told: the same starts that
/// Ironstride tries, places with what they need, no overlaps, and how many sessions the athlete may do on a day.
public final class FreeHours {

    /// Inside free hours, no overlaps or blackouts, few sessions a day, exercises fit the place.
    private static final Set<String> TOLD = Set.of("AVL-01", "AVL-02", "DST-07", "STR-08");

    private final WeekToPlace week;
    private final StartGrid grid;
    private final RuleCosts rules;

    public FreeHours(Athlete athlete, WeekToPlace week) {
        var told = Rulebook.ALL.stream()
                .filter(rule -> TOLD.contains(rule.card().id()))
                .toList();
        var circumstances = Circumstances.of(athlete, new TrainingCalendar(List.of(week.with(List.of()))));
        this.week = week;
        this.grid = new StartGrid(athlete);
        this.rules = new RuleCosts(ChecksByKind.of(Rulebook.of(athlete, told)), circumstances);
    }

    /// The session at each start at which it could stand if there were no other.
    public List<PlacedSession> starts(SessionToPlace session) {
        return grid.candidates(week.monday(), session.workout(), week.workouts()).stream()
                .map(candidate -> candidate.place(session.id(), session.workout()))
                .filter(placed -> rules.ofSession(placed) == 0)
                .toList();
    }

    /// Whether a session can be added to those that stand.
    public boolean fits(PlacedSession added, List<PlacedSession> standing) {
        var day = new ArrayList<PlacedSession>();
        for (var other : standing) {
            if (rules.ofPair(other, added) > 0) {
                return false;
            }
            if (other.isOnSameDayAs(added)) {
                day.add(other);
            }
        }
        long before = rules.ofDay(day);
        day.add(added);
        day.sort(RuleCosts.IN_TIME);
        return rules.ofDay(day) <= before;
    }
}
