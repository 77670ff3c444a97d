package ironstride.rules.distribution;

import ironstride.athlete.Level;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.DayRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Only so many sessions a day.
public final class FewSessionsADay implements DayRule {

    static final int BEGINNER = 1;
    static final int OTHERS = 2;

    /// A run and a lift that follow each other within this time are one combined session.
    public static final int COMBINED_MINUTES = 15;

    /// Two runs of an advanced runner's day begin at least this long after each other's end.
    static final int HOURS_BETWEEN_RUNS = 4;

    /// A run this short on a race day is its shake-out.
    static final int SHAKE_OUT_MINUTES = 15;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-07",
                Family.DISTRIBUTION,
                "Few sessions a day",
                "At most " + BEGINNER + " session a day for beginning runners and " + OTHERS
                        + " for others, or what you say; a run and a lift within " + COMBINED_MINUTES
                        + " min count as one if you allow combined sessions. Never two runs a day unless advanced, and then "
                        + HOURS_BETWEEN_RUNS + " h apart.",
                "HARD",
                "More than that leaves no time to recover in; coaching practice.",
                "brief",
                "product");
    }

    /// Hours tell whether two runs are far enough apart, and whether a run and a lift are one visit.
    @Override
    public boolean looksAtHoursOf(Workout workout, Circumstances circumstances) {
        return circumstances.combinedAllowed()
                ? !(workout instanceof Mobility)
                : workout instanceof Run && circumstances.runLevel() == Level.ADVANCED;
    }

    @Override
    public Charge charge(List<PlacedSession> day, Circumstances circumstances) {
        int shakeOut = shakeOut(day);
        return hasTooManyRuns(day, shakeOut, circumstances)
                        || sessions(day, shakeOut, circumstances) > most(circumstances)
                ? Charge.HARD
                : Charge.NONE;
    }

    private static boolean hasTooManyRuns(List<PlacedSession> day, int shakeOut, Circumstances circumstances) {
        return runs(day, shakeOut) > 1 && !(circumstances.runLevel() == Level.ADVANCED && runsAreApart(day));
    }

    private static int runs(List<PlacedSession> day, int shakeOut) {
        int runs = 0;
        for (int i = 0; i < day.size(); i++) {
            runs += i != shakeOut && day.get(i).workout() instanceof Run ? 1 : 0;
        }
        return runs;
    }

    private static boolean runsAreApart(List<PlacedSession> day) {
        for (int i = 0; i < day.size(); i++) {
            for (int j = i + 1; j < day.size(); j++) {
                boolean runs = day.get(i).workout() instanceof Run && day.get(j).workout() instanceof Run;
                if (runs && day.get(i).gapMinutes(day.get(j)) < HOURS_BETWEEN_RUNS * 60L) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Which session of a race day is the race's shake-out and not counted; -1 when none is.
    private static int shakeOut(List<PlacedSession> day) {
        int shakeOut = -1;
        boolean race = false;
        for (int i = 0; i < day.size(); i++) {
            var workout = day.get(i).workout();
            race |= workout.isRace();
            boolean shortRun = workout instanceof Run && !workout.isRace() && workout.minutes() <= SHAKE_OUT_MINUTES;
            if (shakeOut < 0 && shortRun) {
                shakeOut = i;
            }
        }
        return race ? shakeOut : -1;
    }

    private static int sessions(List<PlacedSession> day, int shakeOut, Circumstances circumstances) {
        int sessions = 0;
        int alone = -1;
        for (int i = 0; i < day.size(); i++) {
            if (i == shakeOut || day.get(i).workout() instanceof Mobility) {
                continue;
            }
            boolean joins = alone >= 0 && circumstances.combinedAllowed() && combine(day.get(alone), day.get(i));
            sessions += joins ? 0 : 1;
            alone = joins ? -1 : i;
        }
        return sessions;
    }

    /// A race is never part of a combined session.
    private static boolean combine(PlacedSession first, PlacedSession second) {
        boolean runAndLift = (first.workout() instanceof Run && second.workout() instanceof Lift)
                || (first.workout() instanceof Lift && second.workout() instanceof Run);
        boolean race = first.workout().isRace() || second.workout().isRace();
        return runAndLift && !race && first.gapMinutes(second) <= COMBINED_MINUTES;
    }

    private static int most(Circumstances circumstances) {
        int usual = circumstances.runLevel() == Level.BEGINNER ? BEGINNER : OTHERS;
        return Math.min(usual, circumstances.athlete().limits().sessionsPerDay().orElse(usual));
    }

    @Override
    public String sentence(List<PlacedSession> day, Charge charge, Circumstances circumstances) {
        int shakeOut = shakeOut(day);
        var name = day.getFirst().start().day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return hasTooManyRuns(day, shakeOut, circumstances)
                ? name + " holds " + runs(day, shakeOut) + " runs; at most 1 a day, and at level advanced 2 that are "
                        + HOURS_BETWEEN_RUNS + " h apart."
                : name + " holds " + sessions(day, shakeOut, circumstances) + " sessions; at most "
                        + most(circumstances) + " a day.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("an advanced runner with 3 h 59 min between two runs", """
                        athlete goal=endurance run=advanced
                        Mon 07:00 run easy 60min
                        Mon 11:59 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """)
                        .alsoBreaks("DST-11"),
                Example.holds("an advanced runner with 4 h between two runs", """
                        athlete goal=endurance run=advanced
                        Mon 07:00 run easy 60min
                        Mon 12:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """),
                Example.breaks("a beginner with two sessions", """
                        athlete run=beginner strength=beginner
                        Mon 07:00 run easy 30min
                        Mon 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """),
                Example.holds("a beginner with a combined session", """
                        athlete goal=weight-loss run=beginner strength=beginner combined=yes
                        Mon 17:00 lift back-legs-glutes moderate 40min
                        Mon 17:50 run easy 30min
                        Thu 18:00 lift upper 40min
                        """),
                Example.holds("a combined session with 15 min between", """
                        athlete goal=weight-loss run=beginner strength=beginner combined=yes
                        Mon 17:00 lift back-legs-glutes moderate 40min
                        Mon 17:55 run easy 30min
                        Thu 18:00 lift upper 40min
                        """),
                Example.breaks("16 min between are two sessions", """
                        athlete goal=weight-loss run=beginner strength=beginner combined=yes
                        Mon 17:00 lift back-legs-glutes moderate 40min
                        Mon 17:56 run easy 30min
                        Thu 18:00 lift upper 40min
                        """).alsoBreaks("INT-04"),
                Example.breaks("three sessions", """
                        athlete goal=endurance
                        Mon 07:00 run easy 30min
                        Mon 12:00 cross cycling 30min
                        Mon 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """),
                Example.breaks("two runs", """
                        athlete goal=endurance
                        Mon 07:00 run easy 30min
                        Mon 18:00 run easy 30min
                        Tue 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """).alsoBreaks("DST-11"),
                Example.holds("run and lift", """
                        athlete goal=endurance
                        Mon 07:00 run easy 30min
                        Mon 18:00 lift back-legs-glutes moderate 40min
                        Thu 18:00 lift upper 40min
                        """));
    }
}
