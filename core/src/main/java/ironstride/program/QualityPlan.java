package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;

/// Which faster runs a week holds; steady runs among them, though they are no quality.
final class QualityPlan {

    /// Weeks a beginner runs without quality.
    static final int BEGINNER_WEEKS = 6;

    /// Weeks without hill sprints.
    private static final int FLAT_WEEKS = 3;

    /// Runs a week from which a second quality run still leaves most of them easy.
    private static final int RUNS_FOR_TWO = 6;

    private static final double LIGHTER = 0.6;

    private QualityPlan() {}

    /// Share of the usual work.
    static double share(PhasePlan.PhaseWeek week) {
        return week.deload() || week.taperWeeks() > 0 ? LIGHTER : 1;
    }

    /// @param number the week's number
    /// @param runs runs of the week
    /// @param replaced quality runs that a small race takes the place of
    static List<RunType> types(Athlete athlete, PhasePlan.PhaseWeek week, int number, int runs, int replaced) {
        int count = count(athlete, week, number, runs) - replaced;
        if (count > 0 && isTested(athlete, week)) {
            return List.of(RunType.TIME_TRIAL);
        }
        var choice = choice(athlete, week, number);
        var types = new ArrayList<RunType>();
        for (int k = 0; k < count; k++) {
            types.add(choice.get(((number - 1) * count + k) % choice.size()));
        }
        return types;
    }

    /// A time trial is for those who may run hard, and is no test for older athletes to be put to unasked.
    private static boolean isTested(Athlete athlete, PhasePlan.PhaseWeek week) {
        return week.test() && !athlete.isAgedAtLeast(Caution.OLDER_AGE);
    }

    private static int count(Athlete athlete, PhasePlan.PhaseWeek week, int number, int runs) {
        boolean early = athlete.running().level() == Level.BEGINNER && number <= BEGINNER_WEEKS;
        if (Caution.isOpen(athlete)
                || Caution.isGentle(athlete)
                || early
                || runs < 2
                || (athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty())) {
            return 0;
        }
        boolean race = athlete.goalRace().isPresent();
        if (!race && !athlete.goal().isRunning()) {
            return (week.deload() && !week.test()) || week.phase() == Phase.BASE ? 0 : 1;
        }
        boolean two = runs >= RUNS_FOR_TWO
                && athlete.running().level() != Level.BEGINNER
                && (week.phase() == Phase.BUILD || week.phase() == Phase.SPECIFIC)
                && !week.deload();
        return two ? 2 : 1;
    }

    private static List<RunType> choice(Athlete athlete, PhasePlan.PhaseWeek week, int number) {
        var phase = week.phase();
        boolean beginner = athlete.running().level() == Level.BEGINNER;
        boolean race = athlete.goalRace().isPresent();
        if (!race && !athlete.goal().isRunning()) {
            boolean fast = phase == Phase.SPECIFIC && !beginner && !athlete.isAgedAtLeast(Caution.OLDER_AGE);
            return fast ? List.of(RunType.FARTLEK, RunType.INTERVAL) : List.of(RunType.FARTLEK);
        }
        var category =
                athlete.goalRace().map(entered -> entered.distance().category()).orElse(RaceDistance.Category.TEN_KM);
        return switch (phase) {
            case BASE -> base(beginner || number <= FLAT_WEEKS);
            case BUILD ->
                athlete.goal() == Goal.SPEED
                        ? List.of(RunType.INTERVAL, RunType.REPS, RunType.CRUISE)
                        : List.of(RunType.CRUISE, RunType.INTERVAL, RunType.TEMPO, RunType.PROGRESSION, RunType.HILL);
            case SPECIFIC -> race ? specific(category, week.deload()) : emphasis(athlete.goal());
            case TAPER, RACE_WEEK, RECOVERY, MAINTENANCE ->
                List.of(category.isHalfOrLonger() ? RunType.CRUISE : RunType.INTERVAL);
        };
    }

    private static List<RunType> base(boolean flat) {
        return flat ? List.of(RunType.FARTLEK, RunType.STEADY) : List.of(RunType.HILL, RunType.FARTLEK, RunType.STEADY);
    }

    private static List<RunType> specific(RaceDistance.Category race, boolean light) {
        return switch (race) {
            case FIVE_KM -> List.of(RunType.INTERVAL, RunType.REPS, RunType.RACE_PACE, RunType.REPS);
            case TEN_KM -> List.of(RunType.INTERVAL, RunType.CRUISE, RunType.INTERVAL, RunType.RACE_PACE);
            case HALF_MARATHON -> List.of(RunType.TEMPO, RunType.RACE_PACE, RunType.CRUISE);
            case MARATHON -> light ? List.of(RunType.CRUISE) : List.of(RunType.CRUISE, RunType.RACE_PACE);
            case ULTRA -> List.of(RunType.CRUISE, RunType.HILL, RunType.TEMPO);
        };
    }

    /// Without a race: speed, or the strength to hold a pace.
    private static List<RunType> emphasis(Goal goal) {
        return goal == Goal.SPEED
                ? List.of(RunType.INTERVAL, RunType.REPS, RunType.INTERVAL, RunType.HILL)
                : List.of(RunType.HILL, RunType.TEMPO, RunType.PROGRESSION, RunType.CRUISE);
    }
}
