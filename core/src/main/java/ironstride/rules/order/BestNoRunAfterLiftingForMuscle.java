package ironstride.rules.order;

import ironstride.athlete.Goal;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.List;

/// With the muscle goal there is best no run after lifting.
final class BestNoRunAfterLiftingForMuscle extends SameDayOrder {

    static final int POINTS = 20;
    static final int SHORT_MINUTES = 30;
    static final int APART_HOURS = 6;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "ORD-02",
                Family.ORDER,
                "No run after lifting for muscle",
                "With the goal muscle it is best not to run after lifting that day; an easy run of up to "
                        + SHORT_MINUTES + " min, or one at least " + APART_HOURS + " h later, does no harm.",
                "SOFT " + POINTS,
                "Running takes a little from muscle growth, the more the longer and the more often; hours between take most of that away.",
                "article",
                "A15");
    }

    @Override
    boolean applies(Circumstances circumstances) {
        return circumstances.goal() == Goal.MUSCLE;
    }

    @Override
    boolean objectsToLiftFirst() {
        return true;
    }

    @Override
    Charge price(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        if (first.gapMinutes(second) >= APART_HOURS * 60L) {
            return Charge.NONE;
        }
        return second.workout() instanceof Run run
                        && (run.type() == RunType.EASY || run.type() == RunType.RECOVERY)
                        && run.minutes() <= SHORT_MINUTES
                ? Charge.NONE
                : CHARGE;
    }

    @Override
    String wish(Circumstances circumstances) {
        return "with the goal muscle it is best not to run after lifting, unless easily for up to " + SHORT_MINUTES
                + " min or " + APART_HOURS + " h later.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a one-hour run one hour after the lift", """
                        athlete goal=muscle
                        Mon 17:00 lift upper 60min
                        Mon 19:00 run easy 60min
                        Thu 18:00 lift back-legs-glutes heavy 60min
                        """),
                Example.breaks("an easy run of 31 minutes", """
                        athlete goal=muscle
                        Mon 17:00 lift upper 60min
                        Mon 19:00 run easy 31min
                        Thu 18:00 lift back-legs-glutes heavy 60min
                        """),
                Example.holds("an easy run of 30 minutes", """
                        athlete goal=muscle
                        Mon 17:00 lift upper 60min
                        Mon 19:00 run easy 30min
                        Thu 18:00 lift back-legs-glutes heavy 60min
                        """),
                Example.breaks("5 h 59 min later", """
                        athlete goal=muscle
                        Mon 07:00 lift upper 60min
                        Mon 13:59 run easy 60min
                        Thu 18:00 lift back-legs-glutes heavy 60min
                        """),
                Example.holds("6 h later", """
                        athlete goal=muscle
                        Mon 07:00 lift upper 60min
                        Mon 14:00 run easy 60min
                        Thu 18:00 lift back-legs-glutes heavy 60min
                        """));
    }
}
