package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.CountRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.QualityRuns;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.Workout;
import java.util.List;

/// Only so many quality runs a week.
final class FewQualityRuns implements CountRule {

    /// Weeks of a plan in which a beginner runs no quality.
    static final int BEGINNER_WEEKS = 6;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-05",
                Family.DISTRIBUTION,
                "Few quality runs",
                "At most " + QualityRuns.BEGINNER + " quality run a week for beginners (none in the first "
                        + BEGINNER_WEEKS
                        + " weeks of a plan), " + QualityRuns.INTERMEDIATE + " for intermediate, "
                        + QualityRuns.ADVANCED
                        + " for advanced runners. A long run with fast minutes counts; races have their own rules.",
                "HARD",
                "Hard running is what recovery is needed from; coaching practice.",
                "coaching");
    }

    @Override
    public Per per() {
        return Per.SESSION;
    }

    @Override
    public Direction direction() {
        return Direction.AT_MOST;
    }

    @Override
    public int amount(Workout workout, Circumstances circumstances) {
        return workout.isQuality() && !workout.isRace() ? 1 : 0;
    }

    @Override
    public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
        return total > most(week, circumstances) ? Charge.HARD : Charge.NONE;
    }

    private static int most(WeekFacts week, Circumstances circumstances) {
        boolean tooEarly = circumstances.runLevel() == Level.BEGINNER
                && circumstances.athlete().availability().isPresent()
                && week.number() <= BEGINNER_WEEKS;
        return tooEarly ? 0 : QualityRuns.most(circumstances.runLevel());
    }

    @Override
    public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
        int most = most(week, circumstances);
        return "The week holds " + Wording.count(total, "quality run") + "; at most " + most + " at level "
                + circumstances.runLevel().word()
                + (most == 0 ? " in the first " + BEGINNER_WEEKS + " weeks." : ".");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("three at level intermediate", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 50min
                        Thu 06:30 run interval 50min
                        Sat 06:30 run tempo 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """).alsoBreaks("DST-04", "DST-06"),
                Example.holds("two at level intermediate", """
                        athlete goal=endurance
                        Tue 06:30 run tempo 50min
                        Thu 06:30 run interval 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("two at level beginner", """
                        athlete goal=endurance run=beginner
                        Tue 06:30 run tempo 50min
                        Thu 06:30 run interval 50min
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Sat 18:00 lift upper 50min
                        """).alsoBreaks("DST-04", "DST-08", "INT-03"),
                Example.breaks("four at level advanced", """
                        athlete goal=endurance run=advanced
                        Mon 06:30 run tempo 50min
                        Wed 06:30 run interval 50min
                        Fri 06:30 run tempo 50min
                        Sun 06:30 run tempo 50min
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min
                        """).alsoBreaks("DST-04", "DST-06"),
                Example.holds("one at level beginner", """
                        athlete goal=endurance run=beginner
                        Tue 06:30 run tempo 50min
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("three at level advanced", """
                        athlete goal=endurance run=advanced
                        Tue 06:30 run tempo 50min
                        Thu 06:30 run interval 50min
                        Sat 06:30 run tempo 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
