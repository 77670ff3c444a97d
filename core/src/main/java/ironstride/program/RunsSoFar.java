package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.quantity.Distance;
import ironstride.workout.Run;
import java.util.ArrayList;
import java.util.List;

/// What the weeks of a program have run so far. Weeks often come out shorter than their wished distance, as hours,
/// numbers of runs and the walk-run ladder hold them back; the weeks after them build on what was run.
final class RunsSoFar {

    /// Weeks that the next one is compared with, and weeks that a run is compared with: the last thirty days.
    private static final int LOADING_WEEKS = 3;

    private static final int WEEKS = 4;

    private record Week(boolean loading, double kilometres, double longest) {}

    private final Athlete athlete;
    private final double easySecondsPerKilometre;
    private final List<Week> weeks = new ArrayList<>();

    RunsSoFar(Athlete athlete, double easySecondsPerKilometre) {
        this.athlete = athlete;
        this.easySecondsPerKilometre = easySecondsPerKilometre;
    }

    void add(PhasePlan.PhaseWeek phase, List<Run> runs) {
        double sum = 0;
        double longest = 0;
        for (var run : runs) {
            double kilometres =
                    run.distance().map(Distance::kilometres).orElse(run.minutes() * 60 / easySecondsPerKilometre);
            sum += kilometres;
            longest = Math.max(longest, kilometres);
        }
        weeks.add(new Week(!phase.deload(), sum, longest));
    }

    /// Most kilometres of the next week, when it is no lighter one.
    double mostOfAWeek() {
        double best = loading().reversed().stream()
                .limit(LOADING_WEEKS)
                .mapToDouble(Week::kilometres)
                .max()
                .orElse(0);
        if (loading().size() < LOADING_WEEKS) {
            best = Math.max(
                    best, athlete.running().weekly().map(Distance::kilometres).orElse(0.0));
        }
        return best == 0 ? Double.MAX_VALUE : VolumeSteps.longestStep(best);
    }

    /// Most kilometres of one run of the next week.
    double mostOfARun() {
        double longest = weeks.reversed().stream()
                .limit(WEEKS)
                .mapToDouble(Week::longest)
                .max()
                .orElse(0);
        if (weeks.size() < WEEKS) {
            longest = Math.max(
                    longest,
                    athlete.running()
                            .longestIn30Days()
                            .map(Distance::kilometres)
                            .orElse(VolumeSteps.UNKNOWN_LONGEST));
        }
        return VolumeSteps.reachable(longest);
    }

    /// Kilometres of the last week that was no lighter one.
    double lastLoading() {
        return loading().isEmpty() ? Double.MAX_VALUE : loading().getLast().kilometres();
    }

    /// Kilometres of the fullest week.
    double peak() {
        return weeks.stream().mapToDouble(Week::kilometres).max().orElse(Double.MAX_VALUE);
    }

    private List<Week> loading() {
        return weeks.stream().filter(Week::loading).toList();
    }
}
