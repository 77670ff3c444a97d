package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The phase of each week, and which weeks are lighter.
///
/// @param weeks from the first week on
record PhasePlan(List<PhaseWeek> weeks) {

    private static final int DELOAD_EVERY = 4;
    private static final int DELOAD_EVERY_FROM_50 = 3;
    private static final int OLDER_AGE = 50;
    private static final int TEST_EVERY = 12;
    private static final List<Phase> BLOCKS = List.of(Phase.BASE, Phase.BUILD, Phase.SPECIFIC, Phase.BUILD);

    /// From this much running a week a marathon gets its long taper.
    private static final Distance LONG_TAPER = Distance.ofKilometres(50);

    /// @param test whether fitness is tested at its end: a time trial, and sets to estimate maxima from
    /// @param taper position in the taper counted from 0, and its length; both 0 outside
    record PhaseWeek(Phase phase, boolean deload, boolean test, int taper, int taperWeeks) {}

    /// Weeks per phase.
    record Split(int base, int build, int specific, int taper) {}

    /// Whole weeks of a race plan shared out over its phases; integers rounded half up.
    static Split split(int weeks, int taper) {
        int before = weeks - taper;
        int specific = Math.clamp((30 * before + 50) / 100, 2, 6);
        int build = Math.clamp((35 * before + 50) / 100, 2, 8);
        int base = before - specific - build;
        if (before < 2) {
            return new Split(0, 0, Math.max(0, before), Math.min(weeks, taper));
        }
        return base < 0
                ? new Split(0, Math.max(0, before - specific), specific, taper)
                : new Split(base, build, specific, taper);
    }

    static int taperWeeks(RaceDistance.Category race, Level level, Distance peak) {
        return switch (race) {
            case FIVE_KM, TEN_KM -> 1;
            case HALF_MARATHON -> 2;
            case MARATHON, ULTRA -> level == Level.BEGINNER || LONG_TAPER.isLongerThan(peak) ? 2 : 3;
        };
    }

    /// Fewest weeks in which preparing a race makes sense.
    static int leastWeeks(RaceDistance.Category race, Level level) {
        boolean beginner = level == Level.BEGINNER;
        return switch (race) {
            case FIVE_KM -> beginner ? 8 : 6;
            case TEN_KM -> beginner ? 10 : 8;
            case HALF_MARATHON -> beginner ? 12 : 10;
            case MARATHON, ULTRA -> beginner ? 18 : 14;
        };
    }

    /// A plan towards a race in its last week.
    static PhasePlan towardsRace(int weeks, int taper, Athlete athlete) {
        var split = split(weeks, taper);
        var phases = new ArrayList<Phase>();
        phases.addAll(Collections.nCopies(split.base(), Phase.BASE));
        phases.addAll(Collections.nCopies(split.build(), Phase.BUILD));
        phases.addAll(Collections.nCopies(split.specific(), Phase.SPECIFIC));
        int loading = phases.size();
        var deloads = deloads(loading, athlete);
        var result = new ArrayList<PhaseWeek>();
        for (int week = 0; week < loading; week++) {
            result.add(new PhaseWeek(phases.get(week), deloads[week], false, 0, 0));
        }
        for (int week = 0; week < split.taper(); week++) {
            var phase = week == split.taper() - 1 ? Phase.RACE_WEEK : Phase.TAPER;
            result.add(new PhaseWeek(phase, false, false, week, split.taper()));
        }
        return new PhasePlan(List.copyOf(result));
    }

    /// Blocks without a race, each ending in a lighter week: base, build, an emphasis on what the goal wants (called
    /// specific), build, and again. Every twelfth week, rested by being light, tests what has come of it.
    static PhasePlan withoutRace(int weeks, Athlete athlete) {
        var deloads = deloads(weeks, athlete);
        int block = deloadEvery(athlete);
        var result = new ArrayList<PhaseWeek>();
        for (int week = 0; week < weeks; week++) {
            var phase = BLOCKS.get(week / block % BLOCKS.size());
            result.add(new PhaseWeek(phase, deloads[week], (week + 1) % TEST_EVERY == 0, 0, 0));
        }
        return new PhasePlan(List.copyOf(result));
    }

    private static int deloadEvery(Athlete athlete) {
        return athlete.isAgedAtLeast(OLDER_AGE) ? DELOAD_EVERY_FROM_50 : DELOAD_EVERY;
    }

    private static boolean[] deloads(int weeks, Athlete athlete) {
        int every = deloadEvery(athlete);
        var deloads = new boolean[weeks];
        for (int week = every; week <= weeks; week += every) {
            deloads[week - 1] = true;
        }
        boolean beforeTaper = weeks > 1 && athlete.goalRace().isPresent() && deloads[weeks - 1];
        if (beforeTaper) {
            deloads[weeks - 1] = false;
            deloads[weeks - 2] = true;
        }
        return deloads;
    }
}
