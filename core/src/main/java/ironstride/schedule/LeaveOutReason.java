package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Says why a session found no place.
final class LeaveOutReason {

    private final Athlete athlete;
    private final Judge judge;
    private final Circumstances circumstances;
    private final Starts starts;
    private final TrainingCalendar calendar;

    LeaveOutReason(
            Athlete athlete, Rulebook rulebook, Circumstances circumstances, Starts starts, TrainingCalendar calendar) {
        this.athlete = athlete;
        this.judge = new Judge(rulebook);
        this.circumstances = circumstances;
        this.starts = starts;
        this.calendar = calendar;
    }

    String of(SessionToPlace session, WeekToPlace week) {
        var candidates = starts.candidates(week.monday(), session.workout(), week.workouts()).stream()
                .filter(candidate -> starts.allows(session.id(), candidate.start()))
                .toList();
        if (candidates.isEmpty()) {
            return "no free window of this week is as long as its "
                    + session.workout().minutes() + " min";
        }
        var blocked = new TreeMap<String, Integer>();
        var words = new TreeMap<String, String>();
        for (var candidate : candidates) {
            var finding = firstHard(candidate.place(session.id(), session.workout()), week);
            finding.ifPresent(found -> {
                blocked.merge(found.rule(), 1, Integer::sum);
                words.putIfAbsent(found.rule(), found.why());
            });
        }
        return blocked.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " at " + entry.getValue() + " of " + candidates.size()
                        + " possible starts, for instance: " + words.get(entry.getKey()))
                .orElse("leaving it out keeps what matters more to the goal "
                        + athlete.goal().word() + " (REP-03)");
    }

    private Optional<Finding> firstHard(PlacedSession placed, WeekToPlace week) {
        var changed = Neighbourhood.with(calendar, week.number(), placed);
        var now = Neighbourhood.of(calendar, week.number());
        var before = judge.judge(now, circumstances).findings();
        return judge.judge(changed, circumstances).findings().stream()
                .filter(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .filter(finding -> before.stream()
                        .noneMatch(other -> other.rule().equals(finding.rule())
                                && other.why().equals(finding.why())))
                .findFirst();
    }
}
