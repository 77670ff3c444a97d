package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Circumstances;
import ironstride.rules.Finding;
import ironstride.rules.Score;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What moving one session of a finished calendar would change.
///
/// Rules of placing reach no further than the weeks beside the session's own; rules of the whole program are asked
/// about all weeks.
final class Moves {

    private final Athlete athlete;
    private final Judge judge;
    private final TrainingCalendar calendar;
    private final Circumstances circumstances;
    private final Map<Integer, Verdict> placementAsItIs = new HashMap<>();
    private final Verdict programAsItIs;

    Moves(Athlete athlete, Judge judge, TrainingCalendar calendar, Circumstances circumstances) {
        this.athlete = athlete;
        this.judge = judge;
        this.calendar = calendar;
        this.circumstances = circumstances;
        this.programAsItIs = judge.program(calendar, circumstances);
    }

    /// What another start would change.
    Explainer.WhyNot of(PlacedSession session, Start start) {
        int week = circumstances.weekOf(session).number();
        var moved = at(session, start);
        var before = placementAsItIs.computeIfAbsent(
                week, number -> judge.placement(Neighbourhood.of(calendar, number), circumstances));
        var after = judge.placement(Neighbourhood.with(calendar, week, moved), circumstances);
        var programAfter = judge.program(everywhere(moved), circumstances);
        var findingsBefore = both(before, programAsItIs);
        var findingsAfter = both(after, programAfter);
        return new Explainer.WhyNot(
                without(findingsAfter, findingsBefore),
                without(findingsBefore, findingsAfter),
                minus(after.score().plus(programAfter.score()), before.score().plus(programAsItIs.score())));
    }

    /// The score of placing when a session stands elsewhere; what the whole program costs is left out.
    Score placementScore(PlacedSession moved) {
        int week = circumstances.weekOf(moved).number();
        return judge.placementScore(Neighbourhood.with(calendar, week, moved), circumstances);
    }

    /// The session at another start, at the place that is free then.
    private PlacedSession at(PlacedSession session, Start start) {
        Optional<String> place = athlete.availability()
                .flatMap(free -> free.windowFor(
                        start.date(), start.minuteOfDay(), session.workout().minutes()))
                .flatMap(window -> window.place())
                .or(session::place);
        return new PlacedSession(session.id(), session.workout(), start, place, session.hold());
    }

    private TrainingCalendar everywhere(PlacedSession moved) {
        var weeks = new ArrayList<TrainingWeek>();
        for (var week : calendar.weeks()) {
            boolean itsWeek =
                    week.sessions().stream().anyMatch(session -> session.id().equals(moved.id()));
            weeks.add(
                    itsWeek
                            ? week.withSessions(week.sessions().stream()
                                    .map(session -> session.id().equals(moved.id()) ? moved : session)
                                    .toList())
                            : week);
        }
        return new TrainingCalendar(weeks);
    }

    private static List<Finding> both(Verdict some, Verdict others) {
        var all = new ArrayList<>(some.findings());
        all.addAll(others.findings());
        return all;
    }

    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        var left = new ArrayList<>(others);
        var result = new ArrayList<Finding>();
        for (var finding : some) {
            var twin = left.stream().filter(other -> isSame(finding, other)).findFirst();
            twin.ifPresentOrElse(left::remove, () -> result.add(finding));
        }
        return result;
    }

    /// The same rule asks the same of the same sessions, wherever they now stand.
    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.charge().equals(other.charge())
                && one.week() == other.week()
                && ids(one).equals(ids(other));
    }

    private static List<String> ids(Finding finding) {
        return finding.sessions().stream().map(PlacedSession::id).sorted().toList();
    }

    private static Score minus(Score one, Score other) {
        return new Score(
                one.hard() - other.hard(),
                one.mediumCentipoints() - other.mediumCentipoints(),
                one.softCentipoints() - other.softCentipoints());
    }
}
