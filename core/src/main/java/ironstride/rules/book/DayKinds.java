package ironstride.rules.book;

import ironstride.plan.PlacedSession;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;

/// For each of some days in a row, whether it is a training day, and whether it only holds recovery.
public final class DayKinds {

    private final long firstDay;
    private final boolean[] training;
    private final boolean[] harder;

    /// @param firstDay the first day as days since 1970-01-01
    /// @param days how many days
    public DayKinds(long firstDay, int days) {
        this.firstDay = firstDay;
        this.training = new boolean[days];
        this.harder = new boolean[days];
    }

    /// Takes note of a session; days outside are ignored.
    public void note(PlacedSession session) {
        long index = session.start().epochDay() - firstDay;
        if (index < 0 || index >= training.length || !isTraining(session)) {
            return;
        }
        training[(int) index] = true;
        harder[(int) index] |= !(session.workout() instanceof Run run && run.type() == RunType.RECOVERY);
    }

    /// Takes note of a training day, without saying what is done.
    ///
    /// @param harder whether it holds more than recovery
    public void note(int index, boolean harder) {
        training[index] = true;
        this.harder[index] |= harder;
    }

    /// Whether a session makes its day a training day: everything but mobility does.
    public static boolean isTraining(PlacedSession session) {
        return !(session.workout() instanceof Mobility);
    }

    /// The longest runs of days that all are, or all are not, training days.
    public void forEachStreak(boolean ofTraining, StreakVisitor visitor) {
        int from = 0;
        while (from < training.length) {
            if (training[from] != ofTraining) {
                from++;
                continue;
            }
            int to = from;
            int recovery = 0;
            while (to < training.length && training[to] == ofTraining) {
                recovery += ofTraining && !harder[to] ? 1 : 0;
                to++;
            }
            visitor.streak(firstDay + from, to - from, recovery);
            from = to;
        }
    }

    /// Takes one run of days.
    public interface StreakVisitor {

        /// @param firstDay its first day as days since 1970-01-01
        /// @param days its length
        /// @param recoveryDays those of its days that only hold recovery
        void streak(long firstDay, int days, int recoveryDays);
    }
}
