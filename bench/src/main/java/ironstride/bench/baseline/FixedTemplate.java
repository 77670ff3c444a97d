package ironstride.bench.baseline;

import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A fixed weekly template with lifts before runs, six hours apart.
///
/// The long run belongs on its weekday (Sunday unless wished otherwise), quality runs on Tuesday, Thursday and
/// Saturday,
/// lifts on Monday, Wednesday, Friday and Tuesday, easy runs on Wednesday, Monday, Friday, Saturday, Thursday and
/// Tuesday, and whatever else there is from Saturday on. Each session takes the free day nearest to its own. Where a
/// lift and a run share a day the lift comes first and the run begins six hours after its end or later; only when no
/// day
/// allows that does the template give it up. Lifts are as early on their day as they can be, runs that share it as
/// late.
///
/// Sessions are placed in the order of the template: long run, quality runs, lifts, easy runs, the rest.
public final class FixedTemplate implements Baseline {

    private static final long APART_MINUTES = 6 * 60L;
    private static final double NOT_APART = 100;
    private static final double EACH_DAY_OFF = 10;
    private static final double EACH_HOUR = 0.01;

    private static final List<DayOfWeek> QUALITY = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);
    private static final List<DayOfWeek> LIFTS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.TUESDAY);
    private static final List<DayOfWeek> EASY = List.of(
            DayOfWeek.WEDNESDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.TUESDAY);
    private static final List<DayOfWeek> REST = List.of(DayOfWeek.SATURDAY, DayOfWeek.THURSDAY, DayOfWeek.TUESDAY);

    private final DayOfWeek longRunDay;
    private final Map<String, DayOfWeek> template = new HashMap<>();

    public FixedTemplate(DayOfWeek longRunDay) {
        this.longRunDay = longRunDay;
    }

    @Override
    public String name() {
        return "fixed template, lifts 6 h before runs";
    }

    private enum Kind {
        LONG,
        QUALITY,
        LIFT,
        EASY,
        REST
    }

    private static Kind kind(SessionToPlace session) {
        var workout = session.workout();
        return switch (workout) {
            case Run run when run.isLong() -> Kind.LONG;
            case Run run when run.isQuality() -> Kind.QUALITY;
            case Run _ -> Kind.EASY;
            case Lift _ -> Kind.LIFT;
            case ClassSession _ -> Kind.LIFT;
            case Cross _, Mobility _ -> Kind.REST;
        };
    }

    private List<DayOfWeek> days(Kind kind) {
        return switch (kind) {
            case LONG -> List.of(longRunDay);
            case QUALITY -> QUALITY;
            case LIFT -> LIFTS;
            case EASY -> EASY;
            case REST -> REST;
        };
    }

    @Override
    public List<SessionToPlace> inOrder(List<SessionToPlace> sessions) {
        var ordered = new ArrayList<>(sessions);
        ordered.sort(Comparator.comparing(FixedTemplate::kind));
        var counts = new HashMap<Kind, Integer>();
        for (var session : ordered) {
            var days = days(kind(session));
            int number = counts.merge(kind(session), 1, Integer::sum) - 1;
            template.put(session.id(), days.get(number % days.size()));
        }
        return ordered;
    }

    @Override
    public double dislike(PlacedSession session, List<PlacedSession> standing) {
        var day = template.getOrDefault(session.id(), DayOfWeek.SATURDAY);
        double dislike =
                EACH_DAY_OFF * Math.abs(day.getValue() - session.start().day().getValue());
        boolean lifted = false;
        for (var other : standing) {
            if (other.isOnSameDayAs(session) && !areApart(session, other)) {
                dislike += NOT_APART;
            }
            lifted |= other.isOnSameDayAs(session) && Baseline.isLift(other);
        }
        double hour = EACH_HOUR * session.start().minuteOfDay() / 60;
        return dislike + (Baseline.isRun(session) && lifted ? -hour : hour);
    }

    /// The lift first, and the run six hours later; two of a kind are not the template's business.
    private static boolean areApart(PlacedSession one, PlacedSession other) {
        if (Baseline.isLift(one) && Baseline.isRun(other)) {
            return one.gapMinutes(other) >= APART_MINUTES;
        }
        return !Baseline.isRun(one) || !Baseline.isLift(other) || other.gapMinutes(one) >= APART_MINUTES;
    }
}
