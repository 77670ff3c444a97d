package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.plan.Phase;
import ironstride.strength.StrengthPhase;
import java.util.ArrayList;
import java.util.List;

/// The strength phase of each week.
final class StrengthPlan {

    private static final int[] ANATOMICAL_WEEKS = {6, 4, 2};
    private static final int BEGINNER_NO_MAXIMUM_WEEKS = 8;
    private static final int LONG_BASE = 6;
    private static final int LONG_PHASE = 8;
    private static final int MARATHON_KEEPING_WEEKS = 3;
    private static final int GROWTH_WEEKS = 7;
    private static final int GROWTH_CYCLE = 12;

    private StrengthPlan() {}

    static List<StrengthPhase> of(Athlete athlete, PhasePlan phases) {
        var result = new ArrayList<StrengthPhase>();
        long base = phases.weeks().stream()
                .filter(week -> week.phase() == Phase.BASE)
                .count();
        long loading =
                phases.weeks().stream().filter(week -> week.taperWeeks() == 0).count();
        for (int week = 0; week < phases.weeks().size(); week++) {
            result.add(phase(athlete, phases.weeks().get(week).phase(), week, base, loading));
        }
        return List.copyOf(result);
    }

    private static StrengthPhase phase(Athlete athlete, Phase run, int week, long base, long loading) {
        var level = athlete.strength().level();
        if (run == Phase.TAPER || run == Phase.RACE_WEEK) {
            return StrengthPhase.TAPER;
        }
        if (week < ANATOMICAL_WEEKS[level.ordinal()]) {
            return StrengthPhase.ANATOMICAL;
        }
        boolean noMaximum =
                Caution.staysOffMaximum(athlete) || (level == Level.BEGINNER && week < BEGINNER_NO_MAXIMUM_WEEKS);
        if (noMaximum) {
            return StrengthPhase.HYPERTROPHY;
        }
        if (athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty()) {
            int inCycle = (week - ANATOMICAL_WEEKS[level.ordinal()]) % GROWTH_CYCLE;
            return inCycle < GROWTH_WEEKS ? StrengthPhase.HYPERTROPHY : StrengthPhase.MAX_STRENGTH;
        }
        return switch (run) {
            case BASE -> base(athlete, week - ANATOMICAL_WEEKS[level.ordinal()], base);
            case SPECIFIC -> specific(athlete, week, loading);
            case BUILD, TAPER, RACE_WEEK, RECOVERY, MAINTENANCE -> StrengthPhase.MAX_STRENGTH;
        };
    }

    /// A short base of a runner goes straight to strength; longer ones, and other goals, build muscle first and change
    /// over every eight weeks, so that nobody lifts the same for half a year.
    private static StrengthPhase base(Athlete athlete, int weeksAfterAnatomical, long base) {
        if (athlete.goal().isRunning() && base < LONG_BASE) {
            return StrengthPhase.MAX_STRENGTH;
        }
        return weeksAfterAnatomical / LONG_PHASE % 2 == 0 ? StrengthPhase.HYPERTROPHY : StrengthPhase.MAX_STRENGTH;
    }

    /// Power before a race, or for speed; without a race the emphasis block is for strength.
    private static StrengthPhase specific(Athlete athlete, int week, long loading) {
        if (athlete.goalRace().isEmpty()) {
            return athlete.goal() == Goal.SPEED ? StrengthPhase.POWER_PLYO : StrengthPhase.MAX_STRENGTH;
        }
        return isMarathon(athlete) && week >= loading - MARATHON_KEEPING_WEEKS
                ? StrengthPhase.MAINTENANCE
                : StrengthPhase.POWER_PLYO;
    }

    private static boolean isMarathon(Athlete athlete) {
        return athlete.goalRace()
                .filter(race -> race.distance().category().isMarathonOrLonger())
                .isPresent();
    }
}
