package ironstride.rules.availability;

import ironstride.athlete.Athlete;
import ironstride.athlete.Limits;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who asked for it does not lift on days with a longer run.
final class NoLiftOnDaysWithLongerRun implements PairRule {

    private static final int A_DAY = 26;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "AVL-05",
                Family.AVAILABILITY,
                "No lift on days with a longer run, if you say so",
                "With the limit no-lift-on-days-with-run-over there is no lift on a day with a run longer than that.",
                "HARD",
                "It is your own limit.",
                "product");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return (isTooLong(first, circumstances) && second instanceof Lift)
                || (first instanceof Lift && isTooLong(second, circumstances));
    }

    private static boolean isTooLong(Workout workout, Circumstances circumstances) {
        var limit = circumstances.athlete().limits().noLiftOnDaysWithRunOver();
        return limit.isPresent()
                && workout instanceof Run run
                && run.distance()
                        .filter(distance -> distance.isLongerThan(limit.get()))
                        .isPresent();
    }

    @Override
    public int reachHours() {
        return A_DAY;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return first.isOnSameDayAs(second) ? Charge.HARD : Charge.NONE;
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.session(first) + " and " + Wording.session(second)
                + " stand on one day; you lift only on days with runs up to "
                + circumstances.athlete().limits().noLiftOnDaysWithRunOver().orElseThrow() + ", and this one goes "
                + Stream.of(first, second)
                        .flatMap(session -> session.run().flatMap(Run::distance).stream())
                        .findFirst()
                        .orElseThrow()
                + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a run of 7 km and a lift", """
                        Mon 07:00 run easy 40min 7km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who lifts only on days with runs up to 6.5 km", NoLiftOnDaysWithLongerRun::limit),
                Example.holds("a run of 6.5 km and a lift", """
                        Mon 07:00 run easy 40min 6.5km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who lifts only on days with runs up to 6.5 km", NoLiftOnDaysWithLongerRun::limit));
    }

    private static Athlete limit(Athlete athlete) {
        return athlete.change()
                .limits(new Limits(false, Optional.empty(), Set.of(), Optional.of(Distance.ofKilometres(6.5))))
                .build();
    }
}
