package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.plan.Phase;
import ironstride.workout.Intensity;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lets easy runs, and then the long run, end at marathon effort until the week holds the faster share of its phase.
///
/// The caps on threshold, interval and repetition kilometres hold a quality run to some eight percent of the week's
/// time, and four fifths of the runs are to hold no quality; without brisk ends a week with one quality run would run
/// nearly all its time easily.
final class BriskEnds {

    /// One minute less than what would make the run a quality run.
    private static final int MOST_MINUTES = Run.QUALITY_MINUTES - 1;

    private static final int LEAST_MINUTES = 8;

    /// Shorter runs stay easy to their end.
    private static final int LEAST_RUN_MINUTES = 30;

    private static final double MOST_OF_A_RUN = 0.4;

    /// Beginners run nine tenths of their time easily in every phase, and others three quarters; a little is kept in
    /// reserve, as runs may be left out.
    private static final double LEAST_EASY_OF_BEGINNERS = 0.91;

    private static final double LEAST_EASY = 0.78;
    private static final int LONG_KILOMETRES = 8;

    private final Athlete athlete;
    private final EasyRuns easyRuns;

    BriskEnds(Athlete athlete, EasyRuns easyRuns) {
        this.athlete = athlete;
        this.easyRuns = easyRuns;
    }

    /// The runs of a week, some of them with a brisk end; their distances stay as they are.
    List<Run> added(List<Run> runs, WeekRuns.Wish wish) {
        if (!isFor(wish)) {
            return runs;
        }
        var result = new ArrayList<>(runs);
        int spare = runs.size() - Math.max(1, (runs.size() + 1) / 3);
        for (int at : order(runs, wish)) {
            long brisk = result.stream().filter(BriskEnds::isBrisk).count();
            int minutes = minutes(result.get(at), missing(result, wish));
            if (brisk < spare && minutes >= LEAST_MINUTES) {
                result.set(at, easyRuns.withBriskEnd(result.get(at), minutes));
            }
        }
        return result;
    }

    private boolean isFor(WeekRuns.Wish wish) {
        boolean muscle = athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty();
        boolean early = isBeginner() && wish.number() <= QualityPlan.BEGINNER_WEEKS;
        return !muscle
                && !early
                && !Caution.isOpen(athlete)
                && !Caution.isGentle(athlete)
                && !wish.phase().deload()
                && !wish.isRaceWeek();
    }

    /// Easy runs first, the one with strides not among them; then the long run, for advanced runners in every phase and
    /// for others once the base is laid.
    private List<Integer> order(List<Run> runs, WeekRuns.Wish wish) {
        var result = new ArrayList<Integer>();
        for (int at = 0; at < runs.size(); at++) {
            if (runs.get(at).minutes() >= LEAST_RUN_MINUTES && EasyRuns.isPlainlyEasy(runs.get(at))) {
                result.add(at);
            }
        }
        boolean mayLong = switch (athlete.running().level()) {
            case BEGINNER -> false;
            case INTERMEDIATE ->
                wish.phase().phase() == Phase.BUILD || wish.phase().phase() == Phase.SPECIFIC;
            case ADVANCED -> true;
        };
        boolean longRun = !runs.isEmpty()
                && runs.getFirst().isLong()
                && runs.getFirst().fastMinutes() == 0
                && wish.longKilometres() >= LONG_KILOMETRES;
        if (mayLong && longRun) {
            result.add(0);
        }
        return result;
    }

    /// Minutes of faster running that the week still wants.
    private double missing(List<Run> runs, WeekRuns.Wish wish) {
        var all = Stream.concat(runs.stream(), wish.held().stream()).toList();
        int minutes = all.stream().mapToInt(Run::minutes).sum();
        int fast = all.stream().mapToInt(Run::fastMinutes).sum();
        return (1 - easyShare(wish)) * minutes - fast;
    }

    /// Those who do not train for speed, endurance or a race need no more than the least of the table.
    private double easyShare(WeekRuns.Wish wish) {
        var shares = IntensityShares.of(athlete, wish.phase().phase());
        boolean runner = athlete.goal().isRunning() || athlete.goalRace().isPresent();
        double wanted = (shares.easy() + (runner ? 0 : IntensityShares.TOLERANCE)) / 100.0;
        return Math.max(wanted, isBeginner() ? LEAST_EASY_OF_BEGINNERS : LEAST_EASY);
    }

    private static int minutes(Run run, double missing) {
        return (int) Math.min(Math.min(MOST_MINUTES, missing), MOST_OF_A_RUN * run.minutes());
    }

    private static boolean isBrisk(Run run) {
        return run.isQuality()
                || run.type() == RunType.STEADY
                || run.steps().stream()
                        .anyMatch(step ->
                                step.intensity() == Intensity.MARATHON || step.intensity() == Intensity.THRESHOLD);
    }

    private boolean isBeginner() {
        return athlete.running().level() == Level.BEGINNER;
    }
}
