package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.CountRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.workout.Cross;
import ironstride.workout.Mobility;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;

/// At least one day of rest a week.
final class RestDay implements CountRule {

    static final int MOST_TRAINING_DAYS = 6;
    static final int POINTS = 50;

    /// A walk up to this long leaves its day a rest day.
    static final int WALK_MINUTES = 30;
    private static final Charge ADVANCED = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-03",
                Family.DISTRIBUTION,
                "A rest day",
                "Train on at most " + MOST_TRAINING_DAYS + " days a week; mobility and a walk of up to " + WALK_MINUTES
                        + " min do not count.",
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
        return workout instanceof Mobility || isShortWalk(workout) ? 0 : 1;
    }

    private static boolean isShortWalk(Workout workout) {
        return workout instanceof Cross cross
                && cross.minutes() <= WALK_MINUTES
                && cross.name().toLowerCase(Locale.ROOT).contains("walk");
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
        return "There is training on " + total + " days; train on at most " + MOST_TRAINING_DAYS
                + " and rest on the other.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.holds("six days and a walk of 30 minutes", """
                        athlete goal=endurance
                        Mon 07:00 cross walking 30min
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 07:00 run easy 40min
                        Sat 10:00 lift upper 45min
                        Sun 08:00 run easy 60min
                        """),
                Example.breaks("six days and a walk of 31 minutes", """
                        athlete goal=endurance
                        Mon 07:00 cross walking 31min
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 07:00 run easy 40min
                        Sat 10:00 lift upper 45min
                        Sun 08:00 run easy 60min
                        """).alsoBreaks("DST-06", "DST-08", "LOAD-06"),
                Example.breaks("seven days", """
                        athlete goal=endurance
                        Mon 07:00 run easy 40min
                        Tue 07:00 run easy 40min
                        Wed 07:00 run easy 40min
                        Thu 18:00 lift back-legs-glutes moderate 45min
                        Fri 07:00 run easy 40min
                        Sat 10:00 lift upper 45min
                        Sun 08:00 run easy 60min
                        """).alsoBreaks("DST-06", "DST-08", "LOAD-06"),
                Example.holds("six days and mobility", """
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
