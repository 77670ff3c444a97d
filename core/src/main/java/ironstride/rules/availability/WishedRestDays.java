package ironstride.rules.availability;

import ironstride.athlete.Athlete;
import ironstride.athlete.HardDays;
import ironstride.athlete.Preferences;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Mobility;
import ironstride.workout.Workout;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Wished rest days stay free.
final class WishedRestDays implements SessionRule {

    static final int POINTS = 10;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "AVL-03",
                Family.AVAILABILITY,
                "Your rest days stay free",
                "The weekdays you want to rest on stay free.",
                "SOFT " + POINTS,
                "You know your week best.",
                "brief");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return !(workout instanceof Mobility)
                && !circumstances.athlete().preferences().rest().isEmpty();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return !session.hold().isHeld()
                        && circumstances
                                .athlete()
                                .preferences()
                                .rest()
                                .contains(session.start().day())
                ? CHARGE
                : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session) + " stands on a day you want to rest on.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a lift on the wished rest day", """
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who wants to rest on Mondays", WishedRestDays::mondayOff),
                Example.holds("another day", """
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """).given("who wants to rest on Mondays", WishedRestDays::mondayOff));
    }

    private static Athlete mondayOff(Athlete athlete) {
        return athlete.change()
                .preferences(new Preferences(Optional.empty(), Set.of(DayOfWeek.MONDAY), HardDays.TOGETHER, false))
                .build();
    }
}
