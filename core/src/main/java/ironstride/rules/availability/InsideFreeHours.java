package ironstride.rules.availability;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Window;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every session lies within free hours, at a place for it.
final class InsideFreeHours implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "AVL-01",
                Family.AVAILABILITY,
                "Inside your free hours",
                "Every session lies within one of your free windows, at a place where it can be done; windows are training time, so leave the way there and the shower out of them. Fixed sessions and races have their own hour.",
                "HARD",
                "A plan that does not fit the week is not kept.",
                "brief");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return circumstances.athlete().availability().isPresent() && !(workout instanceof Mobility);
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        if (session.hold().isHeld()) {
            return Charge.NONE;
        }
        var windows = circumstances
                .athlete()
                .availability()
                .map(free -> free.on(session.start().date()))
                .orElse(List.of());
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            if (window.holds(session.start().minuteOfDay(), session.workout().minutes())
                    && suits(window, session.workout(), circumstances)) {
                return Charge.NONE;
            }
        }
        return Charge.HARD;
    }

    private static boolean suits(Window window, Workout workout, Circumstances circumstances) {
        if (window.place().isEmpty()) {
            return true;
        }
        var place = Optional.ofNullable(
                circumstances.athlete().places().get(window.place().get()));
        return place.map(known -> workout instanceof Lift
                        ? known.kind().isForLifting()
                        : !(workout instanceof Run) || known.kind().isForRunning())
                .orElse(true);
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session) + " of " + session.workout().minutes()
                + " min does not fit your free hours of that day, or their place.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("50 minutes in a window of 49", """
                        athlete goal=health
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("free on Monday and Thursday 18:00-18:49", athlete -> free(athlete, 49)),
                Example.holds("50 minutes in a window of 50", """
                        athlete goal=health
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("free on Monday and Thursday 18:00-18:50", athlete -> free(athlete, 50)));
    }

    private static Athlete free(Athlete athlete, int minutes) {
        var evening = List.of(new Window(18 * 60, 18 * 60 + minutes, Optional.empty()));
        return athlete.change()
                .availability(
                        new Availability(Map.of(DayOfWeek.MONDAY, evening, DayOfWeek.THURSDAY, evening), Map.of()))
                .build();
    }
}
