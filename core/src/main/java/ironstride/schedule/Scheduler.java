package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.Score;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Places the sessions of weeks in a row.
///
/// Week after week is solved exactly between its neighbours, first forwards, then again until no week can be bettered.
public final class Scheduler {

    private static final int MOST_SWEEPS = 6;

    private final Athlete athlete;
    private final Rulebook rulebook;
    private final Circumstances circumstances;
    private final ChecksByKind checks;
    private final List<WeekToPlace> weeks;
    private final Starts starts;
    private final List<WeekTables> tables;
    private final WeekSolution[] solutions;
    private final IntConsumer progress;

    private Scheduler(
            Athlete athlete, Rulebook rulebook, List<WeekToPlace> weeks, Starts starts, IntConsumer progress) {
        this.athlete = athlete;
        this.rulebook = rulebook;
        this.weeks = weeks;
        this.starts = starts;
        this.checks = ChecksByKind.of(rulebook);
        this.circumstances = Circumstances.of(
                athlete,
                new TrainingCalendar(
                        weeks.stream().map(week -> week.with(List.of())).toList()));
        var builder = new WeekModelBuilder(athlete, checks, circumstances, starts);
        this.tables = weeks.stream().map(builder::build).toList();
        this.solutions = new WeekSolution[weeks.size()];
        this.progress = progress;
    }

    /// Places sessions into the athlete's free hours.
    ///
    /// @param progress told the number of each week when it is placed
    public static Schedule place(Athlete athlete, Rulebook rulebook, List<WeekToPlace> weeks, IntConsumer progress) {
        return place(athlete, rulebook, weeks, new StartGrid(athlete), progress);
    }

    /// Places sessions at the given starts.
    ///
    /// @throws IllegalStateException when the rulebook's score of the result differs from the planner's: a bug
    public static Schedule place(
            Athlete athlete, Rulebook rulebook, List<WeekToPlace> weeks, Starts starts, IntConsumer progress) {
        return new Scheduler(athlete, rulebook, weeks, starts, progress).place();
    }

    private Schedule place() {
        var isolated = new ArrayList<WeekSolution>();
        for (int week = 0; week < weeks.size(); week++) {
            isolated.add(WeekSearch.solve(tables.get(week).alone().judgedBy(checks.withoutStreaks())));
            solve(week);
            progress.accept(week + 1);
        }
        improve();
        var calendar = calendar();
        var score = score(calendar);
        check(calendar, score);
        var proofs = new ArrayList<Schedule.WeekProof>();
        for (int week = 0; week < solutions.length; week++) {
            proofs.add(new Schedule.WeekProof(
                    weeks.get(week).number(), solutions[week].optimal(), solutions[week].nodes()));
        }
        return new Schedule(calendar, leftOut(calendar), score, proofs, bound(isolated));
    }

    /// The sum of what each week costs at least as if there were no other. A week that must leave out more between its
    /// neighbours than alone may well cost less than alone, so of such a week only hard violations count.
    private Score bound(List<WeekSolution> isolated) {
        var bound = Score.ZERO;
        for (int week = 0; week < isolated.size(); week++) {
            var alone = isolated.get(week);
            boolean comparable = leavesOut(week, alone) == leavesOut(week, solutions[week]);
            var least = Cost.score(alone.bound());
            bound = bound.plus(comparable ? least : new Score(least.hard(), 0, 0));
        }
        return bound;
    }

    private long leavesOut(int week, WeekSolution solution) {
        return tables.get(week).alone().variables().stream()
                .filter(variable -> solution.leftOut().contains(variable.id()))
                .mapToLong(WeekModel.Variable::leavingOut)
                .sum();
    }

    private List<PlacedSession> sessions(int week) {
        if (week < 0 || week >= weeks.size()) {
            return List.of();
        }
        var placed =
                Optional.ofNullable(solutions[week]).map(WeekSolution::placed).orElse(List.of());
        return weeks.get(week).with(placed).sessions();
    }

    private void solve(int week) {
        solutions[week] = WeekSearch.solve(tables.get(week).between(sessions(week - 1), sessions(week + 1)));
    }

    /// Solves each week again while one of its neighbours has changed.
    private void improve() {
        var changed = new boolean[weeks.size() + 2];
        Arrays.fill(changed, true);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            boolean any = false;
            for (int week = 0; week < weeks.size(); week++) {
                if (changed[week] || changed[week + 2]) {
                    var before = solutions[week].placed();
                    var model = tables.get(week).between(sessions(week - 1), sessions(week + 1));
                    solutions[week] = again(model, solutions[week]);
                    changed[week + 1] = !before.equals(solutions[week].placed());
                    any |= changed[week + 1];
                } else {
                    changed[week + 1] = false;
                }
            }
            if (!any) {
                return;
            }
        }
    }

    private static WeekSolution again(WeekModel model, WeekSolution known) {
        long cost = PlacementCost.of(model, known);
        var better = WeekSearch.solve(model, cost, WeekSearch.NODE_LIMIT);
        return better.cost() < cost
                ? better
                : new WeekSolution(
                        cost,
                        known.placed(),
                        known.leftOut(),
                        better.optimal(),
                        Math.min(cost, better.bound()),
                        better.nodes());
    }

    private TrainingCalendar calendar() {
        var result = new ArrayList<TrainingWeek>();
        for (int week = 0; week < weeks.size(); week++) {
            result.add(weeks.get(week).with(solutions[week].placed()));
        }
        return new TrainingCalendar(result);
    }

    /// The planner's own sum: each week with the one before, and streaks over the whole calendar.
    private Score score(TrainingCalendar calendar) {
        var total = Score.ZERO;
        for (int week = 0; week < weeks.size(); week++) {
            var model = tables.get(week).between(sessions(week - 1), List.of());
            long moved = solutions[week].placed().stream()
                    .mapToLong(session -> starts.disturbance(session.id(), session.start()))
                    .sum();
            total = total.plus(Cost.score(PlacementCost.withoutStreaks(model, solutions[week]) - moved));
        }
        return total.plus(Cost.score(PlacementCost.streaks(checks, circumstances, calendar)));
    }

    private void check(TrainingCalendar calendar, Score score) {
        var judged = new Judge(rulebook).placementScore(calendar, circumstances);
        if (!judged.equals(score)) {
            throw new IllegalStateException("The planner's score " + score + " is not the rulebook's " + judged
                    + "; this is a bug in Ironstride, please report it with your athlete file.");
        }
    }

    private List<LeftOut> leftOut(TrainingCalendar calendar) {
        var explanation = new LeaveOutReason(athlete, rulebook, circumstances, starts, calendar);
        var result = new ArrayList<LeftOut>();
        for (int week = 0; week < weeks.size(); week++) {
            var out = solutions[week].leftOut();
            for (var session : weeks.get(week).sessions()) {
                if (out.contains(session.id())) {
                    result.add(
                            new LeftOut(session, weeks.get(week).number(), explanation.of(session, weeks.get(week))));
                }
            }
        }
        return result;
    }
}
