package ironstride.bench.baseline;

import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A scheduler that gives every day a score and keeps 48 hours before key runs. To it a lift is a lift: it knows
/// neither
/// muscle groups nor goals.
///
/// Key runs (long and quality) are placed first, the long run on its weekday if it can be, at least 48 hours from each
/// other; then lifts, none in the 48 hours before a key run; then the rest. A start's score is worse by 60 for each
/// lift
/// and key run, or two key runs, that are closer than that, by 20 for each session already on the day, by 10 for each
/// session of the same kind on the day before or after, and for the long run by 30 on another weekday. Of equal starts
/// the
/// earliest is taken.
public final class DayScore implements Baseline {

    private static final long WINDOW_MINUTES = 48 * 60L;
    private static final double IN_THE_WINDOW = 60;
    private static final double WRONG_WEEKDAY = 30;
    private static final double SAME_DAY = 20;
    private static final double SAME_KIND_NEXT_DAY = 10;

    private final DayOfWeek longRunDay;

    public DayScore(DayOfWeek longRunDay) {
        this.longRunDay = longRunDay;
    }

    @Override
    public String name() {
        return "day scores, 48 h before key runs";
    }

    @Override
    public List<SessionToPlace> inOrder(List<SessionToPlace> sessions) {
        var ordered = new ArrayList<>(sessions);
        ordered.sort(Comparator.comparingInt(DayScore::rank));
        return ordered;
    }

    private static int rank(SessionToPlace session) {
        var workout = session.workout();
        if (workout instanceof Run && workout.isKey()) {
            return workout.isLong() ? 0 : 1;
        }
        return workout instanceof Lift ? 2 : 3;
    }

    @Override
    public double dislike(PlacedSession session, List<PlacedSession> standing) {
        double dislike = session.workout().isLong() && session.start().day() != longRunDay ? WRONG_WEEKDAY : 0;
        for (var other : standing) {
            dislike += isTooClose(session, other) ? IN_THE_WINDOW : 0;
            long days = Math.abs(other.start().epochDay() - session.start().epochDay());
            boolean sameKind = Baseline.isLift(session) == Baseline.isLift(other);
            dislike += days == 0 ? SAME_DAY : days == 1 && sameKind ? SAME_KIND_NEXT_DAY : 0;
        }
        return dislike;
    }

    private static boolean isTooClose(PlacedSession one, PlacedSession other) {
        long ahead = other.start().epochMinute() - one.start().epochMinute();
        if (Math.abs(ahead) >= WINDOW_MINUTES) {
            return false;
        }
        boolean keyRuns = Baseline.isKeyRun(one) && Baseline.isKeyRun(other);
        boolean liftBefore = Baseline.isLift(one) && Baseline.isKeyRun(other) && ahead >= 0;
        boolean liftIsOther = Baseline.isLift(other) && Baseline.isKeyRun(one) && ahead <= 0;
        return keyRuns || liftBefore || liftIsOther;
    }
}
