package ironstride.coach.adapt;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.program.Lighter;
import ironstride.program.VolumeSteps;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Holds the runs ahead to what the body is used to by what was really run: no run far beyond the longest of the last
/// thirty days (LOAD-02), no week far beyond the best of the last three (LOAD-01).
final class Growth {

    static final String LONGER_RUN = "LOAD-02";
    static final String LARGER_WEEK = "LOAD-01";

    private static final int DAYS = 30;
    private static final int WEEKS = 3;

    /// A week of which most lies behind is not made up for by runs of no length.
    private static final double LEAST_SHARE = 0.3;

    private final Situation situation;
    private final Lighter lighter;

    /// Runs so far, the planned ones of the weeks walked through among them.
    private final List<PlacedSession> runs = new ArrayList<>();

    private final ArrayDeque<Double> loading = new ArrayDeque<>();

    Growth(Situation situation) {
        this.situation = situation;
        this.lighter = new Lighter(situation.athlete());
        situation.athlete().running().weekly().ifPresent(weekly -> loading.add(weekly.kilometres()));
    }

    /// Shortens the runs ahead in a draft where they would grow too fast.
    ///
    /// @param calendar the draft's weeks as they really went
    void hold(Draft draft, TrainingCalendar calendar) {
        for (var week : calendar.weeks()) {
            double most = loading.stream().mapToDouble(Double::doubleValue).max().stream()
                    .map(VolumeSteps::longestStep)
                    .findFirst()
                    .orElse(Double.MAX_VALUE);
            double sum = hold(draft, week, most);
            remember(week, sum);
        }
    }

    private void remember(TrainingWeek week, double sum) {
        if (!week.deload() && sum > 0) {
            loading.add(sum);
            if (loading.size() > WEEKS) {
                loading.remove();
            }
        }
    }

    private double hold(Draft draft, TrainingWeek week, double most) {
        double planned =
                week.sessions().stream().mapToDouble(Growth::kilometres).sum();
        double fixed = week.sessions().stream()
                .filter(session -> !mayShorten(session))
                .mapToDouble(Growth::kilometres)
                .sum();
        double share = planned <= most ? 1 : Math.max(LEAST_SHARE, (most - fixed) / (planned - fixed));
        double sum = 0;
        for (var session : week.sessions()) {
            var held = mayShorten(session) ? shortened(draft, session, share) : session;
            sum += kilometres(held);
            if (held.workout() instanceof Run) {
                runs.add(held);
            }
        }
        return sum;
    }

    private boolean mayShorten(PlacedSession session) {
        return session.workout() instanceof Run run
                && !run.isRace()
                && situation.isAhead(session)
                && session.hold() != PlacedSession.Hold.FIXED;
    }

    private PlacedSession shortened(Draft draft, PlacedSession session, double share) {
        var run = (Run) session.workout();
        double kilometres = kilometres(session);
        double longest = longestBefore(session);
        boolean tooLong = kilometres > longest;
        double least = Math.min(share, tooLong ? longest / kilometres : 1);
        if (least >= 1 || kilometres == 0) {
            return session;
        }
        var shorter = lighter.shorter(run, least);
        var reason = tooLong && longest / kilometres <= share
                ? new Draft.Reason(
                        LONGER_RUN,
                        "At most a tenth longer than what you have run in the last thirty days, so "
                                + Distance.ofKilometres(kilometres(shorter)) + ".")
                : new Draft.Reason(LARGER_WEEK, "Weeks grow from what you have really run.");
        draft.replace(session, shorter, reason);
        return new PlacedSession(session.id(), shorter, session.start(), session.place(), session.hold());
    }

    /// Most kilometres of a run after those of the thirty days before it. Who has not run at all in thirty days comes
    /// back
    /// by the steps of LOAD-08.
    private double longestBefore(PlacedSession session) {
        long from = session.start().epochDay() - DAYS;
        double longest = runs.stream()
                .filter(run -> run.start().epochDay() >= from && !run.workout().isRace())
                .mapToDouble(Growth::kilometres)
                .max()
                .orElse(0);
        boolean reachesBack = from < situation.athlete().start().toEpochDay();
        double before = reachesBack
                ? situation
                        .athlete()
                        .running()
                        .longestIn30Days()
                        .map(Distance::kilometres)
                        .orElse(VolumeSteps.UNKNOWN_LONGEST)
                : 0;
        double used = Math.max(longest, before);
        return used == 0 ? Double.MAX_VALUE : VolumeSteps.reachable(used);
    }

    private static double kilometres(PlacedSession session) {
        return session.run().map(Growth::kilometres).orElse(0.0);
    }

    private static double kilometres(Run run) {
        return run.distance().map(Distance::kilometres).orElse(0.0);
    }
}
