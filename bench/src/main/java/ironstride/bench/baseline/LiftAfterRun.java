package ironstride.bench.baseline;

import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lifts after runs, and legs not on the day before a key run: what a careful runner does by hand.
///
/// The long run is placed first, on its weekday if it can be; then quality runs, no two key runs on neighbouring days;
/// then lifts with moderate or heavy leg work, not on the day before a long or quality run, and no two of them on
/// neighbouring days; then other lifts; then easy runs and the rest on the days with least. Where a lift and a run
/// share
/// a day the lift comes after the run. A start is worse by 100 for legs on the day before, by 60 for a lift before the
/// run
/// of its day, by 40 for two key runs or two leg lifts on neighbouring days or on one day, by 10 for each session
/// already
/// on the day, and for the long run by 50 on another weekday. Of equal starts the earliest is taken.
public final class LiftAfterRun implements Baseline {

    private static final double LEGS_THE_DAY_BEFORE = 100;
    private static final double LIFT_BEFORE_RUN = 60;
    private static final double WRONG_WEEKDAY = 50;
    private static final double SAME_HARD_KIND = 40;
    private static final double SAME_DAY = 10;

    private final DayOfWeek longRunDay;

    public LiftAfterRun(DayOfWeek longRunDay) {
        this.longRunDay = longRunDay;
    }

    @Override
    public String name() {
        return "lifts after runs, legs not the day before";
    }

    @Override
    public List<SessionToPlace> inOrder(List<SessionToPlace> sessions) {
        var ordered = new ArrayList<>(sessions);
        ordered.sort(Comparator.comparingInt(LiftAfterRun::rank));
        return ordered;
    }

    private static int rank(SessionToPlace session) {
        var workout = session.workout();
        if (workout instanceof Run) {
            return workout.isLong() ? 0 : workout.isQuality() ? 1 : 4;
        }
        return workout.hasLegs(LegLoad.MODERATE) ? 2 : workout.isStrength() ? 3 : 5;
    }

    private static boolean isLegs(PlacedSession session) {
        return session.workout().hasLegs(LegLoad.MODERATE);
    }

    @Override
    public double dislike(PlacedSession session, List<PlacedSession> standing) {
        double dislike = session.workout().isLong() && session.start().day() != longRunDay ? WRONG_WEEKDAY : 0;
        for (var other : standing) {
            boolean earlier = session.start().compareTo(other.start()) < 0;
            dislike += earlier ? between(session, other) : between(other, session);
        }
        return dislike;
    }

    private static double between(PlacedSession first, PlacedSession second) {
        long days = second.start().epochDay() - first.start().epochDay();
        double dislike = days == 0 ? SAME_DAY : 0;
        if (days == 0 && Baseline.isLift(first) && Baseline.isRun(second)) {
            dislike += LIFT_BEFORE_RUN;
        }
        if (days == 1 && isLegs(first) && Baseline.isKeyRun(second)) {
            dislike += LEGS_THE_DAY_BEFORE;
        }
        boolean keyRuns = Baseline.isKeyRun(first) && Baseline.isKeyRun(second);
        if (days <= 1 && (keyRuns || (isLegs(first) && isLegs(second)))) {
            dislike += SAME_HARD_KIND;
        }
        return dislike;
    }
}
