package ironstride.rules;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.workout.Workout;
import java.util.List;
import java.util.stream.Stream;

/// One thing a rule looks at. Judging asks every check about a calendar; the planner asks the same checks about every
/// possible start and makes its cost tables of the answers, so that no rule is written twice.
///
/// Every `charge` is a pure function and is asked millions of times: it allocates nothing it can avoid and leaves
/// words to `sentence`, which is only asked when a charge is reported. A `sentence` names all the numbers it judged by.
public sealed interface Check {

    /// Looks at one session at its day and hour.
    non-sealed interface OfSession extends Check {

        /// Whether it could ever charge this workout; decides without a start.
        boolean concerns(Workout workout, Circumstances circumstances);

        Charge charge(PlacedSession session, Circumstances circumstances);

        String sentence(PlacedSession session, Charge charge, Circumstances circumstances);
    }

    /// Looks at two sessions of which the first starts earlier (or, at the same minute, has the smaller id).
    non-sealed interface OfPair extends Check {

        /// Whether it could ever charge these workouts in this order.
        boolean concerns(Workout first, Workout second, Circumstances circumstances);

        /// Elapsed hours between the starts from which on it never charges.
        int reachHours();

        Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances);

        String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances);
    }

    /// Looks at all sessions of one local day. One more session on the day never lowers its charge.
    non-sealed interface OfDay extends Check {

        /// Whether the hour of such a session can change the charge, and not only that it stands on the day.
        boolean looksAtHoursOf(Workout workout, Circumstances circumstances);

        /// @param day the day's sessions in time order, at least one
        Charge charge(List<PlacedSession> day, Circumstances circumstances);

        String sentence(List<PlacedSession> day, Charge charge, Circumstances circumstances);
    }

    /// Adds something up over the sessions of one week and charges the total.
    non-sealed interface OfCount extends Check {

        /// Whether amounts are added over sessions, or days with any amount are counted.
        enum Per {
            SESSION,
            DAY
        }

        /// Whether more never lowers the charge (at most), or never raises it (at least).
        enum Direction {
            AT_MOST,
            AT_LEAST
        }

        Per per();

        Direction direction();

        /// What one session adds, 0 or more; does not depend on its start.
        int amount(Workout workout, Circumstances circumstances);

        /// @param total the week's sum, or its number of days with an amount above 0
        Charge charge(int total, WeekFacts week, Circumstances circumstances);

        String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances);
    }

    /// Looks at one whole week in a way that only makes sense once all sessions it concerns are placed.
    non-sealed interface OfWeek extends Check {

        /// Whether a session of this kind can change the charge.
        boolean concerns(Workout workout, Circumstances circumstances);

        /// What of a week the charge depends on.
        enum Aspect {
            /// Only on what the week holds.
            CONTENT,
            /// Also on the days sessions stand on.
            DAYS,
            /// Also on their hours.
            HOURS
        }

        Aspect looksAt();

        /// Whether the hour of this session can change the charge, and not only its day.
        default boolean looksAtHoursOf(Workout workout, Circumstances circumstances) {
            return looksAt() == Aspect.HOURS && concerns(workout, circumstances);
        }

        Charge charge(TrainingWeek week, Circumstances circumstances);

        /// The sessions to name, a subset of the week's; empty for the week as such.
        List<PlacedSession> named(TrainingWeek week, Circumstances circumstances);

        String sentence(TrainingWeek week, Charge charge, Circumstances circumstances);
    }

    /// Looks at runs of days in a row that are alike, across the borders of weeks.
    non-sealed interface OfStreak extends Check {

        /// Whether runs of training days are looked at, or runs of days without any.
        boolean ofTrainingDays();

        /// @param days length of the longest possible run of such days
        /// @param recoveryDays those of them whose only sessions are recovery runs or mobility
        Charge charge(int days, int recoveryDays, Circumstances circumstances);

        String sentence(int days, int recoveryDays, Charge charge, Circumstances circumstances);
    }

    /// Looks at the whole program; the planner cannot change its charge by moving sessions.
    non-sealed interface OfProgram extends Check {

        Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances);

        /// One thing found.
        ///
        /// @param sessions the sessions to name; empty for a week as such
        /// @param week number of the week it belongs to
        record Offence(Charge charge, List<PlacedSession> sessions, int week, String sentence) {}
    }
}
