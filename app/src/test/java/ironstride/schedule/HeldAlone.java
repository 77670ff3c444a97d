package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.coach.Plan;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.util.List;

/// What the sessions that have their own hour break all by themselves: the only hard findings a plan may have.
public final class HeldAlone {

    private HeldAlone() {}

    /// Hard findings of a plan that the athlete's own fixed sessions and races do not force.
    public static List<Finding> unforced(Plan plan) {
        var forced = hard(judged(plan.athlete(), heldOnly(plan.schedule().weeks())));
        return hard(plan.verdict().findings()).stream()
                .filter(finding -> forced.stream().noneMatch(other -> isSame(other, finding)))
                .toList();
    }

    /// A finding about sessions is forced when it is about the same held ones; one about a week as such when the held
    /// sessions alone give it too.
    private static boolean isSame(Finding forced, Finding finding) {
        return forced.rule().equals(finding.rule())
                && forced.week() == finding.week()
                && forced.sessions().equals(finding.sessions());
    }

    private static TrainingCalendar heldOnly(TrainingCalendar calendar) {
        return new TrainingCalendar(calendar.weeks().stream()
                .map(week -> week.withSessions(week.sessions().stream()
                        .filter(session -> session.hold().isHeld())
                        .toList()))
                .toList());
    }

    private static List<Finding> judged(Athlete athlete, TrainingCalendar calendar) {
        return new Judge(Rulebook.of(athlete))
                .judge(calendar, Circumstances.of(athlete, calendar))
                .findings();
    }

    private static List<Finding> hard(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .toList();
    }

    /// The sessions of a plan that the planner may not move.
    public static List<PlacedSession> held(Plan plan) {
        return plan.schedule()
                .weeks()
                .sessions()
                .filter(session -> session.hold().isHeld())
                .toList();
    }
}
