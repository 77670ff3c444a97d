package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.quantity.Distance;
import ironstride.rules.race.RaceSpacing;
import ironstride.running.VolumeRamp;
import java.util.Arrays;

/// Kilometres of each week and of its long run.
///
/// @param weekly km of each week
/// @param longRun km of each week's long run; 0 in weeks without one
record VolumePlan(double[] weekly, double[] longRun) {

    private static final double LOW_START = 0.6;
    private static final double USUAL_RATE = 0.08;
    private static final double CAREFUL_RATE = 0.06;
    private static final double SMALL_RATE = 0.10;
    private static final double SMALL_KILOMETRES = 25;

    /// Kilometres of the half hour that ends the walk-run ladder.
    private static final double LADDER_LONGEST = 4;

    private static final int WEEKS_REMEMBERED = 4;
    private static final double SHARE_WITHOUT_RACE = 0.30;
    private static final double SHARE_LARGE_WEEK = 0.25;

    /// With three runs or fewer the long one would not be the longest at a smaller share.
    private static final int FEW_RUNS = 3;

    private static final double SHARE_OF_FEW = 0.38;
    private static final double SHARE_OF_TWO = 0.6;
    private static final double LARGE_KILOMETRES = 64;
    private static final double SHARE_SMALL_WEEK = 0.50;
    private static final double SHARE_HALF = 0.40;
    private static final double SHARE_MARATHON = 0.45;
    private static final double DELOAD_LONG = 0.75;

    private static final double LEAST_RACE_WEEK = 0.30;

    /// Long runs shorter than this are just easy runs.
    private static final double LEAST_LONG = 4;

    static VolumePlan of(Athlete athlete, PhasePlan phases, double easySecondsPerKilometre) {
        var table = VolumeTable.of(athlete);
        double known = athlete.running().weekly().map(Distance::kilometres).orElse(0.0);
        double cap = Math.max(table.peak(), known);
        double first = Math.min(cap, Math.max(table.start() * LOW_START, known));
        if (known > 0) {
            first = Math.min(first, VolumeSteps.longestStep(known));
        }
        var weeks = phases.weeks();
        int loading =
                (int) weeks.stream().filter(week -> week.taperWeeks() == 0).count();
        var deload = new boolean[loading];
        for (int week = 0; week < loading; week++) {
            deload[week] = weeks.get(week).deload();
        }
        var ramp = new VolumeRamp(first, rate(athlete, first), cap).weeks(deload);
        var weekly = Arrays.copyOf(ramp, weeks.size());
        double peak = Arrays.stream(ramp).max().orElse(first);
        for (int week = loading; week < weekly.length; week++) {
            weekly[week] = peak
                    * VolumeRamp.taperShare(
                            weeks.get(week).taper(), weeks.get(week).taperWeeks());
        }
        var longRuns = longRuns(athlete, phases, weekly, table, easySecondsPerKilometre);
        athlete.goalRace().ifPresent(race -> spareForTheLongRun(weekly, longRuns, athlete, race));
        return new VolumePlan(weekly, longRuns);
    }

    /// The last seven days may hold the long run of the week before, when the race is not on a Sunday; race week then
    /// runs less.
    private static void spareForTheLongRun(double[] weekly, double[] longRuns, Athlete athlete, Race race) {
        int last = weekly.length - 1;
        if (last < 1) {
            return;
        }
        var longRun = athlete.start()
                .plusWeeks(last - 1L)
                .plusDays(athlete.preferences().longRunDay().getValue() - 1L);
        if (race.date().toEpochDay() - longRun.toEpochDay() < 7) {
            double peak = Arrays.stream(weekly).max().orElse(0);
            weekly[last] = Math.max(weekly[last] - longRuns[last - 1], LEAST_RACE_WEEK * peak);
        }
    }

    private static double rate(Athlete athlete, double first) {
        boolean careful = athlete.running().level() == Level.BEGINNER
                && athlete.goalRace()
                        .filter(race -> race.distance().category().isHalfOrLonger())
                        .isPresent();
        if (Caution.isAroundBirth(athlete)) {
            return 0;
        }
        if (careful) {
            return CAREFUL_RATE;
        }
        return first < SMALL_KILOMETRES ? SMALL_RATE : USUAL_RATE;
    }

    private static double[] longRuns(
            Athlete athlete, PhasePlan phases, double[] weekly, VolumeTable table, double secondsPerKilometre) {
        var result = new double[weekly.length];
        double before =
                athlete.running().longestIn30Days().map(Distance::kilometres).orElse(VolumeSteps.UNKNOWN_LONGEST);
        boolean race = athlete.goalRace().isPresent();
        int ladder = Novice.is(athlete) ? EasyRuns.rungs() : 0;
        int loading = 0;
        double byTime = minutes(athlete) * 60 / secondsPerKilometre;
        for (int week = 0; week < result.length; week++) {
            boolean onLadder = loading < ladder;
            loading += phases.weeks().get(week).deload() ? 0 : 1;
            if (onLadder || !hasLongRun(athlete, phases, week)) {
                continue;
            }
            double longest = ladder > 0 ? LADDER_LONGEST : week < WEEKS_REMEMBERED ? before : 0;
            double last = week == 0 ? before : 0;
            for (int past = Math.max(0, week - WEEKS_REMEMBERED); past < week; past++) {
                longest = Math.max(longest, result[past]);
                last = result[past] > 0 ? result[past] : last;
            }
            double reachable = VolumeSteps.reachable(longest);
            double peak = Math.min(table.longRun(), byTime);
            double wanted = Math.min(peak, reachable);
            boolean light = phases.weeks().get(week).deload()
                    || phases.weeks().get(week).taperWeeks() > 0;
            if (light) {
                wanted = Math.min(wanted, Math.max(LEAST_LONG, last * DELOAD_LONG));
            } else if (race) {
                raise(weekly, week, phases, wanted / share(athlete, weekly[week]), athlete);
            }
            double share = weekly[week] * share(athlete, weekly[week]);
            double held = race && !light ? Math.max(share, weekly[week] * SHARE_SMALL_WEEK) : share;
            result[week] = roundedDown(Math.min(wanted, Math.max(LEAST_LONG, held)));
        }
        return result;
    }

    /// Lets the other runs of a week grow with its long run, as far as weeks may grow.
    private static void raise(double[] weekly, int week, PhasePlan phases, double wanted, Athlete athlete) {
        double recent =
                week == 0 ? athlete.running().weekly().map(Distance::kilometres).orElse(weekly[0]) : 0;
        for (int past = Math.max(0, week - 3); past < week; past++) {
            recent = Math.max(recent, phases.weeks().get(past).deload() ? 0 : weekly[past]);
        }
        weekly[week] = Math.max(weekly[week], Math.min(wanted, recent * VolumeSteps.LARGEST_STEP));
    }

    private static boolean hasLongRun(Athlete athlete, PhasePlan phases, int week) {
        var health = athlete.health().screening();
        if ((athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty()) || health == Health.Screening.UNRESOLVED) {
            return false;
        }
        var race = athlete.goalRace();
        if (race.isEmpty() || phases.weeks().get(week).taperWeeks() == 0) {
            return true;
        }
        var day = athlete.start()
                .plusWeeks(week)
                .plusDays(athlete.preferences().longRunDay().getValue() - 1L);
        return race.get().date().toEpochDay() - day.toEpochDay()
                >= RaceSpacing.lastLongRun(race.get().distance().category());
    }

    private static double minutes(Athlete athlete) {
        boolean marathon = athlete.goalRace()
                .filter(race -> race.distance().category().isMarathonOrLonger())
                .isPresent();
        return marathon ? 180 : 150;
    }

    /// Largest share of the week that its long run should take.
    private static double share(Athlete athlete, double weekly) {
        return share(athlete, weekly, athlete.running().runsPerWeek().orElse(FEW_RUNS + 1));
    }

    /// Largest share of a week of so many runs that its long run should take.
    static double share(Athlete athlete, double weekly, int runs) {
        if (weekly < SMALL_KILOMETRES) {
            return runs < FEW_RUNS ? SHARE_OF_TWO : SHARE_SMALL_WEEK;
        }
        var race = athlete.goalRace().map(entered -> entered.distance().category());
        if (race.isEmpty() || !race.get().isHalfOrLonger()) {
            double usual = weekly < LARGE_KILOMETRES ? SHARE_WITHOUT_RACE : SHARE_LARGE_WEEK;
            return runs <= FEW_RUNS ? SHARE_OF_FEW : usual;
        }
        return race.get().isMarathonOrLonger() ? SHARE_MARATHON : SHARE_HALF;
    }

    /// To a tenth of a kilometre, never up, so that no rounding crosses a limit.
    static double roundedDown(double kilometres) {
        return Math.floor(kilometres * 10 + 1e-9) / 10;
    }
}
