package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import ironstride.rules.distribution.SecondLongRun;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Shares what is left of a week's distance over its easy runs.
final class EasyShare {

    private static final int LEAST_MINUTES = 20;

    /// A run this short does no harm after lifting.
    private static final int MUSCLE_MINUTES = 30;

    private static final int MUSCLE_DELOAD_MINUTES = 23;

    private static final int RECOVERY_MINUTES = 35;

    /// What is longer is no easy run any more; rather a week runs less than it might.
    static final int EASY_MINUTES = 90;

    /// A tapering week without a long run does not make up for it; and beside a second long run the others stay
    /// shorter.
    private static final int OTHER_MINUTES = SecondLongRun.MINUTES - 10;

    /// In race week runs stay short, so that wherever they stand the legs are fresh.
    private static final int RACE_WEEK_MINUTES = 30;

    /// A shake-out is no reason for the other runs of the week to be much longer than that.
    private static final int SHAKEN_OUT_MINUTES = 42;

    /// Race week keeps at least this much of its wished distance; runs grow again when it would not.
    private static final double RACE_WEEK_SHARE = 0.9;

    /// An easy run is clearly shorter than the long run.
    private static final double SHARE_OF_LONG = 0.8;

    /// Before a first race: two short walk-runs, some rungs down.
    private static final int NOVICE_RACE_WEEK_RUNS = 2;

    private static final int NOVICE_RACE_WEEK_RUNGS = 6;
    private static final int STRIDES = 6;
    private static final int STRIDES_OF_A_BEGINNER = 4;
    private static final int WEEKS_WITHOUT_STRIDES = 6;
    private static final double STRIDES_FROM_KILOMETRES = 4;
    private static final double SECOND_LONG_SHARE = 0.5;
    private static final double HEAVY_MASS_INDEX = 30;

    private final Athlete athlete;
    private final RunTargets targets;
    private final EasyRuns runs;

    EasyShare(Athlete athlete, RunTargets targets, EasyRuns runs) {
        this.athlete = athlete;
        this.targets = targets;
        this.runs = runs;
    }

    double kilometres(List<Run> runs) {
        return runs.stream()
                .mapToDouble(run -> run.distance().map(Distance::kilometres).orElse(run.minutes() * 60 / seconds()))
                .sum();
    }

    private double seconds() {
        return targets.easySecondsPerKilometre();
    }

    private double kilometresIn(double minutes) {
        return minutes * 60 / seconds();
    }

    /// Walk-runs up the ladder, a rung a loading week, and down it in a lighter one; the first week stays small for
    /// heavy beginners.
    List<Run> walkRuns(WeekRuns.Wish wish) {
        boolean heavy = athlete.body()
                .massIndex()
                .filter(index -> index > HEAVY_MASS_INDEX)
                .isPresent();
        boolean first = wish.number() == 1 && heavy;
        int count = Math.max(0, wish.count() - wish.held().size());
        int rung = wish.phase().deload() ? wish.loading() - 1 : wish.loading();
        if (wish.isRaceWeek()) {
            count = Math.min(count, NOVICE_RACE_WEEK_RUNS);
            rung -= NOVICE_RACE_WEEK_RUNGS;
        }
        var run = runs.walkRun(rung);
        while (wish.phase().deload() && rung > 0 && count * kilometres(List.of(run)) > wish.kilometres()) {
            rung--;
            run = runs.walkRun(rung);
        }
        int most = (int) Math.max(1, wish.kilometres() / kilometres(List.of(run)));
        return Collections.nCopies(first ? Math.min(count, 2) : Math.min(count, most), run);
    }

    /// Runs of even length, never longer than the long run; those that would be too short are dropped.
    List<Run> of(double kilometres, int count, WeekRuns.Wish wish) {
        var result = new ArrayList<Run>();
        double left = kilometres;
        int slots = count;
        if (wish.shakeOut().isPossible() && slots > 0 && !isBeginner()) {
            var shakeOut = runs.shakeOut();
            double rest = left - kilometres(List.of(shakeOut));
            int others = wish.shakeOut() == WeekRaces.ShakeOut.ONE_MORE ? slots : slots - 1;
            if (others > 0 && raceWeekMinutes(rest, others, wish) <= SHAKEN_OUT_MINUTES) {
                result.add(shakeOut);
                left = rest;
                slots = others;
            }
        }
        if (hasSecondLong(wish) && slots >= 2) {
            var second = secondLong(wish);
            result.add(second);
            left -= kilometres(List.of(second));
            slots--;
        }
        even(left, slots, wish, result);
        return result;
    }

    private void even(double kilometres, int count, WeekRuns.Wish wish, List<Run> result) {
        double least = kilometresIn(LEAST_MINUTES);
        double longest = wish.longKilometres() > 0
                ? Math.max(least, SHARE_OF_LONG * wish.longKilometres())
                : VolumePlan.roundedDown(wish.mostKilometres());
        double most = Math.min(
                VolumePlan.roundedDown(kilometresIn(room(kilometres, count, wish))), VolumePlan.roundedDown(longest));
        int fitting = Math.max(0, Math.min(count, (int) Math.floor(kilometres / least + 1e-9)));
        boolean recovers = fitting >= 3 && wish.longKilometres() > 0;
        double shorter = recovers ? Math.min(kilometres / fitting, kilometresIn(RECOVERY_MINUTES)) : 0;
        double each = recovers ? (kilometres - shorter) / (fitting - 1) : kilometres / Math.max(1, fitting);
        double length = VolumePlan.roundedDown(Math.min(each, most));
        for (int k = 0; k < fitting; k++) {
            boolean recovery = recovers && k == fitting - 1;
            double own = recovery ? VolumePlan.roundedDown(Math.min(shorter, most)) : length;
            if (own >= least - 0.2) {
                result.add(recovery ? runs.easy(RunType.RECOVERY, own) : easy(own, k == 0, wish));
            }
        }
    }

    /// Minutes of the longest easy run.
    private double room(double kilometres, int count, WeekRuns.Wish wish) {
        int room = wish.room().usualRun();
        if (athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty()) {
            return Math.min(wish.phase().deload() ? MUSCLE_DELOAD_MINUTES : MUSCLE_MINUTES, room);
        }
        if (!wish.isRaceWeek()) {
            boolean shorter = wish.phase().taperWeeks() > 0 || (isBeforeAnUltra() && isSpecific(wish));
            return Math.min(shorter ? OTHER_MINUTES : EASY_MINUTES, room);
        }
        return Math.min(room, Math.max(RACE_WEEK_MINUTES, raceWeekMinutes(kilometres, count, wish)));
    }

    /// Minutes that each easy run of race week must last for the week to keep its distance.
    private double raceWeekMinutes(double kilometres, int count, WeekRuns.Wish wish) {
        double others = wish.kilometres() - kilometres;
        return (RACE_WEEK_SHARE * wish.kilometres() - others) / Math.max(1, count) * seconds() / 60;
    }

    private Run easy(double kilometres, boolean first, WeekRuns.Wish wish) {
        if (first && hasStrides(wish) && kilometres >= STRIDES_FROM_KILOMETRES) {
            var run = runs.withStrides(kilometres, isBeginner() ? STRIDES_OF_A_BEGINNER : STRIDES);
            if (run.minutes() <= wish.room().usualRun()) {
                return run;
            }
        }
        return runs.easy(RunType.EASY, kilometres);
    }

    private boolean hasStrides(WeekRuns.Wish wish) {
        return !wish.phase().deload()
                && !wish.isRaceWeek()
                && !Caution.isOpen(athlete)
                && !Caution.isGentle(athlete)
                && !(athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty())
                && (!isBeginner() || wish.number() > WEEKS_WITHOUT_STRIDES);
    }

    private boolean isBeginner() {
        return athlete.running().level() == Level.BEGINNER;
    }

    /// Before an ultra every other specific week has a second run on tired legs.
    private boolean hasSecondLong(WeekRuns.Wish wish) {
        return isSpecific(wish)
                && !wish.phase().deload()
                && wish.number() % 2 == 1
                && !isBeginner()
                && isBeforeAnUltra();
    }

    private static boolean isSpecific(WeekRuns.Wish wish) {
        return wish.phase().phase() == Phase.SPECIFIC;
    }

    private boolean isBeforeAnUltra() {
        return athlete.goalRace()
                .filter(race -> race.distance().category() == RaceDistance.Category.ULTRA)
                .isPresent();
    }

    /// It is an easy run, as rules allow one long run a week; it belongs on the day after it.
    private Run secondLong(WeekRuns.Wish wish) {
        double fits = kilometresIn(wish.room().secondRun());
        return runs.easy(
                RunType.EASY,
                VolumePlan.roundedDown(Math.min(fits, wish.longKilometres() * SECOND_LONG_SHARE)),
                "on tired legs: the day after the long run");
    }
}
