package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Composes the runs of a week.
final class WeekRuns {

    private static final double LONGER = 1.10;
    private static final int UNKNOWN_LONGEST_KILOMETRES = 5;
    private static final int BEGINNER_LONG_WEEKS = 8;
    private static final int BEGINNER_LONG_MINUTES = 60;
    private static final int USED_TO_LONG_KILOMETRES = 8;
    private static final int FAST_END_EVERY = 2;
    private static final int FAST_END_MINUTES = 20;
    private static final int FAST_END_MARATHON_MINUTES = 40;
    private static final int FAST_END_KILOMETRES = 10;
    private static final int STEADY_MINUTES = 40;
    private static final int LEAST_LONG_KILOMETRES = 3;
    private static final double HALF_A_TENTH = 0.05;

    /// A quality run that does not fit its window is tried with less work.
    private static final double[] SMALLER = {1, 0.75, 0.5, 0.35};

    private static final double BEGINNER_FAST_SHARE = 0.10;
    private static final double FAST_SHARE = 0.25;

    private final Athlete athlete;
    private final RunTargets targets;
    private final EasyRuns easyRuns;
    private final QualityRuns qualityRuns;

    WeekRuns(Athlete athlete) {
        this.athlete = athlete;
        this.targets = RunTargets.of(athlete);
        var builder = new RunBuilder(targets);
        this.easyRuns = new EasyRuns(builder);
        this.qualityRuns =
                new QualityRuns(builder, athlete.goalRace(), athlete.running().level());
    }

    double easySecondsPerKilometre() {
        return targets.easySecondsPerKilometre();
    }

    /// What a week's runs are made for.
    ///
    /// @param loading weeks before this one that were no deloads
    /// @param kilometres distance to run, races not counted
    /// @param longKilometres distance of the long run; 0 for none
    /// @param mostKilometres distance that no run exceeds, after the runs of the weeks before
    /// @param count runs wished, held ones included
    /// @param held runs that stand already
    /// @param replaced quality runs that a race takes the place of
    record Wish(
            PhasePlan.PhaseWeek phase,
            int number,
            int loading,
            double kilometres,
            double longKilometres,
            double mostKilometres,
            int count,
            List<Run> held,
            int replaced,
            WeekRaces.ShakeOut shakeOut,
            FreeRoom room) {

        boolean isRaceWeek() {
            return phase.phase() == Phase.RACE_WEEK;
        }
    }

    List<Run> compose(Wish wish) {
        if (Caution.mayOnlyWalk(athlete)) {
            return List.of();
        }
        var easy = new EasyShare(athlete, targets, easyRuns);
        if (Novice.is(athlete) && wish.loading() < EasyRuns.rungs()) {
            return easy.walkRuns(wish);
        }
        var runs = new ArrayList<Run>();
        int count = wish.count() - wish.held().size();
        if (wish.longKilometres() > 0 && count > 0) {
            runs.add(longRun(wish));
        }
        addFast(runs, count, wish);
        double left = wish.kilometres() - easy.kilometres(wish.held()) - easy.kilometres(runs);
        runs.addAll(easy.of(left, count - runs.size(), wish));
        if (athlete.goalRace().isEmpty()) {
            holdLongRun(runs, easy.kilometres(wish.held()) + easy.kilometres(runs));
        }
        return new BriskEnds(athlete, easyRuns).added(runs, wish);
    }

    /// Without a race the long run gives way when the other runs of the week came out short.
    private void holdLongRun(List<Run> runs, double total) {
        if (runs.isEmpty() || !runs.getFirst().isLong() || runs.size() < 2) {
            return;
        }
        double length = runs.getFirst().distance().map(Distance::kilometres).orElse(0.0);
        double share = VolumePlan.share(athlete, total, runs.size());
        double other = runs.stream()
                .skip(1)
                .filter(run -> !run.isQuality())
                .flatMap(run -> run.distance().stream())
                .mapToDouble(Distance::kilometres)
                .max()
                .orElse(0);
        double most = Math.max(other, VolumePlan.roundedDown(share / (1 - share) * (total - length) - HALF_A_TENTH));
        if (length > most && most >= LEAST_LONG_KILOMETRES) {
            runs.set(0, easyRuns.easy(RunType.LONG, most));
        }
    }

    private void addFast(List<Run> runs, int count, Wish wish) {
        var fast = allowance(wish);
        boolean longIsFast = runs.stream().anyMatch(Run::isQuality);
        var types = QualityPlan.types(athlete, wish.phase(), wish.number(), wish.count(), wish.replaced());
        for (var type : types.subList(0, Math.min(types.size(), longIsFast ? 1 : 2))) {
            if (runs.size() < count) {
                fast(type, wish, fast).ifPresent(run -> {
                    runs.add(run);
                    fast.use(run, targets);
                });
            }
        }
    }

    private static FastAllowance allowance(Wish wish) {
        return new FastAllowance(
                Distance.ofKilometres(wish.kilometres()), wish.phase().taperWeeks() > 0);
    }

    /// The run with as much work as fits the windows, and what the runner is used to.
    private Optional<Run> fast(RunType type, Wish wish, FastAllowance fast) {
        int longest =
                wish.longKilometres() > 0 ? wish.room().fastRun() : wish.room().longestRun();
        for (double smaller : SMALLER) {
            var run = switch (type) {
                case STEADY -> easyRuns.steady(VolumePlan.roundedDown(smaller * steadyKilometres(wish)));
                case TIME_TRIAL -> qualityRuns.timeTrial(Distance.ofKilometres(wish.kilometres()));
                case TEMPO, CRUISE, INTERVAL, REPS, HILL, FARTLEK, RACE_PACE, PROGRESSION ->
                    qualityRuns.of(type, wish.phase().phase(), smaller * QualityPlan.share(wish.phase()), fast);
                case RECOVERY, EASY, LONG, RACE, WALK_RUN ->
                    throw new IllegalArgumentException(type.word() + " is no faster run");
            };
            double kilometres = run.distance().map(Distance::kilometres).orElse(0.0);
            boolean fits = run.minutes() <= longest && kilometres <= longestSafe(wish);
            if (fits && isGentleEnough(run, wish)) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /// Beginners run nine tenths of their time easily, others three quarters, but in the week of a test.
    private boolean isGentleEnough(Run run, Wish wish) {
        double minutes = wish.kilometres() * easySecondsPerKilometre() / 60;
        double most = athlete.running().level() == Level.BEGINNER
                ? BEGINNER_FAST_SHARE * minutes
                : FAST_SHARE * Math.min(minutes, minutesWith(run, wish));
        return run.type() == RunType.TIME_TRIAL || run.fastMinutes() <= most;
    }

    /// Most minutes that a week of few runs comes to, whatever distance it wishes for.
    private double minutesWith(Run run, Wish wish) {
        double longMinutes = wish.longKilometres() * easySecondsPerKilometre() / 60;
        int others = Math.max(0, wish.count() - 1 - (wish.longKilometres() > 0 ? 1 : 0));
        return longMinutes
                + run.minutes()
                + others * Math.min(EasyShare.EASY_MINUTES, wish.room().usualRun());
    }

    private double steadyKilometres(Wish wish) {
        double longest = STEADY_MINUTES * 60 / targets.secondsPerKilometre(Intensity.STEADY);
        double share = (wish.kilometres() - wish.longKilometres())
                / Math.max(1, wish.count() - (wish.longKilometres() > 0 ? 1 : 0));
        return Math.max(3, Math.min(longest, share));
    }

    /// No run of the week goes far beyond what the runner is used to, a fast one least of all.
    private double longestSafe(Wish wish) {
        double used = athlete.running()
                .longestIn30Days()
                .map(Distance::kilometres)
                .orElse((double) UNKNOWN_LONGEST_KILOMETRES);
        return Math.min(wish.mostKilometres(), Math.max(used, wish.longKilometres()) * LONGER);
    }

    private Run longRun(Wish wish) {
        double kilometres = Math.min(wish.longKilometres(), Math.max(2, fitting(longMinutes(wish))));
        if (!hasFastEnd(wish) || kilometres < FAST_END_KILOMETRES) {
            return easyRuns.easy(RunType.LONG, kilometres);
        }
        double most = allowance(wish).left(Intensity.MARATHON);
        int minutes = (int) (most * targets.secondsPerKilometre(Intensity.MARATHON) / 60);
        boolean marathon = athlete.goalRace()
                .filter(race -> race.distance().category().isMarathonOrLonger())
                .isPresent();
        int wished = marathon ? FAST_END_MARATHON_MINUTES : FAST_END_MINUTES;
        return easyRuns.longWithFastEnd(kilometres, Math.clamp(minutes, FAST_END_MINUTES, wished));
    }

    private int longMinutes(Wish wish) {
        boolean used = athlete.running()
                .longestIn30Days()
                .filter(longest -> longest.kilometres() >= USED_TO_LONG_KILOMETRES)
                .isPresent();
        int minutes = wish.room().longestRun();
        return athlete.running().level() == Level.BEGINNER && !used && wish.number() <= BEGINNER_LONG_WEEKS
                ? Math.min(minutes, BEGINNER_LONG_MINUTES)
                : minutes;
    }

    private double fitting(int minutes) {
        return VolumePlan.roundedDown(minutes * 60 / easySecondsPerKilometre());
    }

    private boolean hasFastEnd(Wish wish) {
        return wish.phase().phase() == Phase.SPECIFIC
                && !wish.phase().deload()
                && wish.number() % FAST_END_EVERY == 0
                && athlete.running().level() != Level.BEGINNER
                && !Caution.isGentle(athlete)
                && !Caution.isOpen(athlete)
                && athlete.goalRace()
                        .map(race -> race.distance().category())
                        .filter(RaceDistance.Category::isHalfOrLonger)
                        .isPresent();
    }
}
