package ironstride.rules.safety;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Set;

/// In pregnancy there is no fast running, no heavy leg work and no jumping.
final class GentleInPregnancy implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-06",
                        Family.SAFETY,
                        "Gentle in pregnancy",
                        "In pregnancy, and until cleared after birth: no quality runs, no races, no heavy legs, no jumps.",
                        "HARD",
                        "Guidelines recommend moderate activity in pregnancy; nothing is known far above that.",
                        "pregnancy-guideline")
                .alwaysOn();
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        var health = circumstances.athlete().health();
        boolean applies = health.has(Health.Condition.PREGNANCY) || health.has(Health.Condition.POSTPARTUM);
        boolean jumps = workout instanceof Lift lift && lift.contacts() > 0;
        return applies && (workout.isQuality() || workout.legLoad() == LegLoad.HEAVY || jumps);
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return Charge.HARD;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        boolean pregnant = circumstances.athlete().health().has(Health.Condition.PREGNANCY);
        return Wording.session(session) + " is "
                + (session.workout().isQuality()
                        ? "fast running"
                        : session.workout().legLoad() == LegLoad.HEAVY ? "heavy leg work" : "a lift with jumps")
                + (pregnant ? "; in pregnancy" : "; until you are cleared after birth") + " keep it gentle.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("intervals", """
                        Mon 18:00 run interval 30min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """).given("who is pregnant", GentleInPregnancy::pregnant),
                Example.holds("easy running and moderate lifting", """
                        Mon 18:00 run easy 30min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who is pregnant", GentleInPregnancy::pregnant));
    }

    private static Athlete pregnant(Athlete athlete) {
        return athlete.change()
                .health(new Health(Health.Screening.CLEARED, Set.of(Health.Condition.PREGNANCY), false, false))
                .build();
    }
}
