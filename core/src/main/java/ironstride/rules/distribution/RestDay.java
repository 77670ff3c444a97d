package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.CountRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.workout.Mobility;
import ironstride.workout.Workout;
import java.util.List;

/// At least one day of rest a week.
final class RestDay implements CountRule {

    static final int MOST_TRAINING_DAYS = 6;
    static final int POINTS = 50;
    private static final Charge ADVANCED = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-03",
                Family.DISTRIBUTION,
                "A rest day",
                "Train on at most " + MOST_TRAINING_DAYS + " days a week; mobility does not count.",
                "HARD for beginners and intermediates, MEDIUM " + POINTS + " for advanced runners",
                "The body adapts while it rests; coaching practice.",
                "brief",
                "coaching");
    }

    @Override
    public Per per() {
        return Per.DAY;
    }

    @Override
    public Direction direction() {
        return Direction.AT_MOST;
    }

    @Override
    public int amount(Workout workout, Circumstances circumstances) {
        return workout instanceof Mobility ? 0 : 1;
    }

    @Override
    public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
        if (total <= MOST_TRAINING_DAYS) {
            return Charge.NONE;
        }
        return circumstances.runLevel() == Level.ADVANCED ? ADVANCED : Charge.HARD;
    }

    @Override
    public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
        return "There is training on " + total + " days; at least one of seven is for rest.";
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("seven days", """
                        athlete goal=endurance
                        Mon 07:00 run easy 40min
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 07:00 run easy 40min
                        Sat 10:00 lift upper 45min
                        Sun 08:00 run easy 60min
                        """), Example.holds("six days and mobility", """
                        athlete goal=endurance
                        Mon 07:00 mobility 20min
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 07:00 run easy 40min
                        Sat 10:00 lift upper 45min
                        Sun 08:00 run easy 60min
                        """));
    }
}
