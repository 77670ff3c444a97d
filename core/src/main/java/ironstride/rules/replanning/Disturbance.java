package ironstride.rules.replanning;

import ironstride.plan.Start;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;

/// What changing a plan costs, and when it is made again instead.
public final class Disturbance {

    /// Soft points for each session that moves.
    public static final int MOVE_POINTS = 10;

    /// Soft points for each day it moves.
    public static final int DAY_POINTS = 2;

    /// Soft points when a session becomes another.
    public static final int CHANGE_POINTS = 15;

    /// Days within which a missed session of a kind is caught up.
    public static final int LONG_RUN_DAYS = 2;

    public static final int QUALITY_DAYS = 3;
    public static final int LEGS_DAYS = 4;

    /// Hours before a session from which on it stays.
    public static final int FREEZE_HOURS = 12;

    /// Missed key sessions within a week, or days off, after which weeks are made again.
    public static final int MISSED_KEY_SESSIONS = 2;

    public static final int GAP_DAYS = 6;

    private Disturbance() {}

    /// Days within which a missed session is caught up; 0 when it is simply left out.
    public static int catchUpDays(Workout workout) {
        if (workout.isLong()) {
            return LONG_RUN_DAYS;
        }
        if (workout.isQuality()) {
            return QUALITY_DAYS;
        }
        return workout.hasLegs(LegLoad.MODERATE) ? LEGS_DAYS : 0;
    }

    /// Hundredths of soft points for moving a session from one start to another; 0 when it stays.
    public static int centipoints(Start before, Start after) {
        long days = Math.abs(before.epochDay() - after.epochDay());
        return before.equals(after) ? 0 : (int) (100 * (MOVE_POINTS + DAY_POINTS * days));
    }
}
