package ironstride.strength;

import ironstride.quantity.Weight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Tells sessions that were light by intent, as in a lighter week, from those that show what is possible.
final class LightSessions {

    /// A load below this share of the last one can be light by intent.
    private static final double LIGHT = 0.95;

    /// A lighter week with the days around it. Who lifts light for longer does not do it for a lighter week.
    private static final int LONGEST_DAYS = 9;

    private LightSessions() {}

    /// The sessions that are judged, in order.
    ///
    /// @param sets asked for
    /// @param afterABreak whether a session came first after days off; then it is light for another reason
    static List<LiftedSession> leftOut(List<LiftedSession> sessions, int sets, Predicate<LiftedSession> afterABreak) {
        var judged = new ArrayList<LiftedSession>();
        Optional<Weight> before = Optional.empty();
        Optional<LocalDate> since = Optional.empty();
        for (var session : sessions) {
            boolean light =
                    before.filter(load -> isLight(session, load, sets)).isPresent() && !afterABreak.test(session);
            var first = since.orElse(session.date());
            if (light && ChronoUnit.DAYS.between(first, session.date()) <= LONGEST_DAYS) {
                since = Optional.of(first);
            } else {
                judged.add(session);
                before = Optional.of(session.heaviest());
                since = Optional.empty();
            }
        }
        return judged;
    }

    private static boolean isLight(LiftedSession session, Weight before, int sets) {
        boolean lighter = before.times(LIGHT).isHeavierThan(session.heaviest());
        boolean fewer = sets > 1 && session.heaviestSets().size() <= (sets + 1) / 2;
        return lighter && (fewer || session.left(Terms.LIGHT_RESERVE));
    }
}
