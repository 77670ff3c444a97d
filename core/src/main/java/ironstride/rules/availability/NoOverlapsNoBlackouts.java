package ironstride.rules.availability;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Workout;
import java.util.List;

/// Sessions do not overlap, and blackout dates stay empty.
final class NoOverlapsNoBlackouts implements Rule {

    private static final int REACH_HOURS = 24;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "AVL-02",
                Family.AVAILABILITY,
                "No overlaps, no blackout dates",
                "Two sessions never overlap, fixed and locked sessions do not move, and blackout dates stay empty.",
                "HARD",
                "Nobody is in two places.",
                "brief");
    }

    @Override
    public List<Check> checks() {
        return List.of(new Overlap(), new Blackout());
    }

    private static final class Overlap implements Check.OfPair {
        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return true;
        }

        @Override
        public int reachHours() {
            return REACH_HOURS;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return first.gapMinutes(second) < 0 ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(second) + " begins " + Wording.hours(first.gapMinutes(second)) + " before "
                    + Wording.session(first) + " ends.";
        }
    }

    private static final class Blackout implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return !circumstances.athlete().blackouts().isEmpty();
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            return circumstances.athlete().isBlackedOut(session.start().date()) ? Charge.HARD : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return Wording.session(session) + " stands on " + session.start().date() + ", which is blacked out.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a run on a blackout day", """
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Sat 09:00 run easy 30min
                        """)
                        .given("who is away from Friday to Sunday", NoOverlapsNoBlackouts::away),
                Example.holds("a run the day before a blackout", """
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Wed 18:00 lift upper 50min
                        Thu 09:00 run easy 30min
                        """)
                        .given("who is away from Friday to Sunday", NoOverlapsNoBlackouts::away),
                Example.breaks("one minute of overlap", """
                        Mon 18:00 lift lower moderate 50min
                        Mon 18:49 run easy 30min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("INT-04", "ORD-05"),
                Example.holds("one after the other", """
                        Mon 18:00 lift lower moderate 50min
                        Mon 18:50 run easy 30min
                        Thu 18:00 lift upper 50min
                        """));
    }

    private static Athlete away(Athlete athlete) {
        return athlete.change()
                .blackouts(List.of(new DateRange(
                        athlete.start().plusDays(4), athlete.start().plusDays(6))))
                .build();
    }
}
