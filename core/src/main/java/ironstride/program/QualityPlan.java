package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.workout.RunType;
import java.util.ArrayList;
import java.util.List;

/// Which quality runs a week holds.
final class QualityPlan {

    /// Weeks a beginner runs without quality.
    private static final int BEGINNER_WEEKS = 6;

    /// Runs a week from which a second quality run still leaves most of them easy.
    private static final int RUNS_FOR_TWO = 6;

    private static final double LIGHTER = 0.6;

    private QualityPlan() {}

    /// Share of the usual work.
    static double share(PhasePlan.PhaseWeek week) {
        return week.deload() || week.taperWeeks() > 0 ? LIGHTER : 1;
    }

    static List<RunType> types(Athlete athlete, PhasePlan.PhaseWeek week, int number, int runs, boolean smallRace) {
        int count = count(athlete, week, number, runs) - (smallRace ? 1 : 0);
        var choice = choice(athlete, week.phase());
        var types = new ArrayList<RunType>();
        for (int k = 0; k < count; k++) {
            types.add(choice.get((number - 1 + k) % choice.size()));
        }
        return types;
    }

    private static int count(Athlete athlete, PhasePlan.PhaseWeek week, int number, int runs) {
        var screening = athlete.health().screening();
        boolean gentle = screening == Health.Screening.UNRESOLVED
                || screening == Health.Screening.CLEARED_MODERATE
                || athlete.health().has(Health.Condition.PREGNANCY)
                || athlete.health().has(Health.Condition.POSTPARTUM);
        boolean early = athlete.running().level() == Level.BEGINNER && number <= BEGINNER_WEEKS;
        if (gentle
                || early
                || runs < 2
                || (athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty())) {
            return 0;
        }
        boolean race = athlete.goalRace().isPresent();
        if (!race && !athlete.goal().isRunning()) {
            return week.deload() || week.phase() == Phase.BASE ? 0 : 1;
        }
        boolean two = runs >= RUNS_FOR_TWO
                && athlete.running().level() != Level.BEGINNER
                && (week.phase() == Phase.BUILD || week.phase() == Phase.SPECIFIC)
                && !week.deload();
        return two ? 2 : 1;
    }

    private static List<RunType> choice(Athlete athlete, Phase phase) {
        if (athlete.goalRace().isEmpty() && !athlete.goal().isRunning()) {
            return List.of(RunType.FARTLEK);
        }
        var race =
                athlete.goalRace().map(entered -> entered.distance().category()).orElse(RaceDistance.Category.TEN_KM);
        return switch (phase) {
            case BASE ->
                athlete.running().level() == Level.BEGINNER
                        ? List.of(RunType.FARTLEK)
                        : List.of(RunType.HILL, RunType.FARTLEK);
            case BUILD ->
                athlete.goal() == Goal.SPEED
                        ? List.of(RunType.INTERVAL, RunType.REPS)
                        : List.of(RunType.CRUISE, RunType.INTERVAL, RunType.TEMPO);
            case SPECIFIC -> specific(race);
            case TAPER, RACE_WEEK, RECOVERY, MAINTENANCE ->
                List.of(race.isHalfOrLonger() ? RunType.CRUISE : RunType.INTERVAL);
        };
    }

    private static List<RunType> specific(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM -> List.of(RunType.INTERVAL, RunType.REPS, RunType.RACE_PACE);
            case TEN_KM -> List.of(RunType.INTERVAL, RunType.CRUISE, RunType.RACE_PACE);
            case HALF_MARATHON -> List.of(RunType.TEMPO, RunType.RACE_PACE, RunType.CRUISE);
            case MARATHON, ULTRA -> List.of(RunType.CRUISE, RunType.RACE_PACE);
        };
    }
}
