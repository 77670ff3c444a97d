package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;

/// Composes the runs of a week.
final class WeekRuns {

    private static final int LEAST_MINUTES = 20;
    private static final double LONGER = 1.10;

    /// A run this short does no harm after lifting.
    private static final int MUSCLE_MINUTES = 30;

    private static final int NOVICE_KILOMETRES = 5;
    private static final int RECOVERY_MINUTES = 35;
    private static final int LADDER_WEEKS = 8;
    private static final double FIRST_WEEK_KILOMETRES = 3;
    private static final double HEAVY_MASS_INDEX = 30;
    private static final int BEGINNER_LONG_WEEKS = 8;
    private static final int BEGINNER_LONG_MINUTES = 60;
    private static final int USED_TO_LONG_KILOMETRES = 8;
    private static final int FAST_END_EVERY = 2;

    private final Athlete athlete;
    private final RunTargets targets;
    private final RunLibrary library;

    WeekRuns(Athlete athlete) {
        this.athlete = athlete;
        this.targets = RunTargets.of(athlete);
        this.library = new RunLibrary(targets, athlete.running().level());
    }

    double easySecondsPerKilometre() {
        return targets.easySecondsPerKilometre();
    }

    /// What a week's runs are made for.
    ///
    /// @param kilometres distance to run, races not counted
    /// @param longKilometres distance of the long run; 0 for none
    /// @param count runs wished, held ones included
    /// @param held runs that stand already
    /// @param raceSoon whether a B or C race takes the place of one quality run
    record Wish(
            PhasePlan.PhaseWeek phase,
            int number,
            double kilometres,
            double longKilometres,
            int count,
            List<Run> held,
            boolean raceSoon,
            FreeRoom room) {}

    List<Run> compose(Wish wish) {
        if (isNovice()) {
            return novice(wish);
        }
        var runs = new ArrayList<Run>();
        double left = wish.kilometres()
                - wish.held().stream().mapToDouble(this::kilometres).sum();
        int count = wish.count() - wish.held().size();
        if (wish.longKilometres() > 0 && count > 0) {
            var run = longRun(wish);
            runs.add(run);
            left -= kilometres(run);
            count--;
        }
        var week = Distance.ofKilometres(wish.kilometres());
        var race =
                athlete.goalRace().map(entered -> entered.distance().category()).orElse(RaceDistance.Category.TEN_KM);
        boolean longIsFast = runs.stream().anyMatch(Run::isQuality);
        var types = QualityPlan.types(athlete, wish.phase(), wish.number(), wish.count(), wish.raceSoon());
        for (var type : types.subList(0, Math.max(0, Math.min(types.size(), longIsFast ? 1 : 2)))) {
            if (count > 0) {
                var run = library.quality(type, week, QualityPlan.share(wish.phase()), race);
                if (run.minutes() <= wish.room().longestRun() && kilometres(run) <= longestSafe(wish)) {
                    runs.add(run);
                    left -= kilometres(run);
                    count--;
                }
            }
        }
        runs.addAll(easy(left, count, wish));
        return runs;
    }

    /// No run of the week goes far beyond what the runner is used to, a fast one least of all.
    private double longestSafe(Wish wish) {
        double used =
                athlete.running().longestIn30Days().map(Distance::kilometres).orElse((double) NOVICE_KILOMETRES);
        return Math.max(used, wish.longKilometres()) * LONGER;
    }

    private boolean isNovice() {
        boolean used = athlete.running()
                .longestIn30Days()
                .filter(longest -> longest.kilometres() >= NOVICE_KILOMETRES)
                .isPresent();
        return athlete.running().level() == Level.BEGINNER && !used;
    }

    /// Walk-runs up the ladder, then short easy runs; the first week stays within three kilometres.
    private List<Run> novice(Wish wish) {
        boolean heavy = athlete.body()
                .massIndex()
                .filter(index -> index > HEAVY_MASS_INDEX)
                .isPresent();
        int count = Math.max(0, wish.count() - wish.held().size());
        if (wish.number() == 1 && heavy) {
            count = Math.min(count, 2);
        }
        var runs = new ArrayList<Run>();
        for (int k = 0; k < count; k++) {
            if (wish.number() <= LADDER_WEEKS) {
                int rung = wish.phase().deload() ? wish.number() - 2 : wish.number() - 1;
                runs.add(library.walkRun(wish.number() == 1 && heavy ? 0 : Math.max(0, rung)));
            } else {
                double most = Math.min(
                        wish.kilometres() / Math.max(1, count),
                        FIRST_WEEK_KILOMETRES + (wish.number() - LADDER_WEEKS) * 0.3);
                runs.add(library.steady(RunType.EASY, VolumePlan.roundedDown(Math.max(2.5, most))));
            }
        }
        return runs;
    }

    private Run longRun(Wish wish) {
        double most = wish.longKilometres();
        boolean used = athlete.running()
                .longestIn30Days()
                .filter(longest -> longest.kilometres() >= USED_TO_LONG_KILOMETRES)
                .isPresent();
        int minutes = wish.room().longestRun();
        if (athlete.running().level() == Level.BEGINNER && !used && wish.number() <= BEGINNER_LONG_WEEKS) {
            minutes = Math.min(minutes, BEGINNER_LONG_MINUTES);
        }
        double fits = Math.max(2, VolumePlan.roundedDown(minutes * 60 / easySecondsPerKilometre()));
        double kilometres = Math.min(most, fits);
        boolean fastEnd = wish.phase().phase() == Phase.SPECIFIC
                && !wish.phase().deload()
                && wish.number() % FAST_END_EVERY == 0
                && athlete.running().level() != Level.BEGINNER
                && athlete.health().screening() != Health.Screening.CLEARED_MODERATE
                && athlete.goalRace()
                        .filter(race -> race.distance().category().isHalfOrLonger())
                        .isPresent();
        return fastEnd && kilometres >= 10
                ? library.longWithFastEnd(kilometres, 20)
                : library.steady(RunType.LONG, kilometres);
    }

    /// Shares what is left evenly over the easy runs; runs that would be too short are dropped.
    private List<Run> easy(double kilometres, int count, Wish wish) {
        double least = LEAST_MINUTES * 60 / easySecondsPerKilometre();
        boolean muscle = athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty();
        int room = muscle
                ? Math.min(MUSCLE_MINUTES, wish.room().usualRun())
                : wish.room().usualRun();
        double most = VolumePlan.roundedDown(room * 60.0 / easySecondsPerKilometre());
        double longest = wish.longKilometres() > 0 ? wish.longKilometres() : Double.MAX_VALUE;
        int fitting = Math.max(0, Math.min(count, (int) Math.floor(kilometres / least + 1e-9)));
        var runs = new ArrayList<Run>();
        for (int k = 0; k < fitting; k++) {
            double each = VolumePlan.roundedDown(Math.min(Math.min(kilometres / fitting, most), longest));
            if (each >= least - 0.2) {
                boolean recovery = k == fitting - 1 && fitting >= 3;
                double length = recovery
                        ? VolumePlan.roundedDown(Math.min(each, RECOVERY_MINUTES * 60 / easySecondsPerKilometre()))
                        : each;
                runs.add(library.steady(recovery ? RunType.RECOVERY : RunType.EASY, length));
            }
        }
        return runs;
    }

    private double kilometres(Run run) {
        return run.distance().map(Distance::kilometres).orElse(run.minutes() * 60 / easySecondsPerKilometre());
    }
}
