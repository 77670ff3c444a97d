package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.exercise.MovementPattern;
import ironstride.strength.SessionClock;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Fits the exercises of a lift into its time.
final class LiftLength {

    private static final int MOST_MINUTES = 60;

    /// Who lifts for muscle, and knows how, may stay longer.
    private static final int MOST_FOR_MUSCLE = 75;

    private static final int BEGINNER_EXERCISES = 6;
    private static final int LEAST_MINUTES = 20;

    private final int room;
    private final boolean few;

    /// @param window minutes of the longest free window for lifting; 0 when none is known
    LiftLength(Athlete athlete, int window) {
        this.few = athlete.strength().level() == Level.BEGINNER;
        boolean longer = athlete.goal() == Goal.MUSCLE && athlete.goalRace().isEmpty() && !few;
        int most = longer ? MOST_FOR_MUSCLE : MOST_MINUTES;
        this.room = window == 0 ? most : Math.min(most, window);
    }

    /// Minutes to plan, in fives where the window allows.
    int minutes(List<PrescribedExercise> exercises) {
        int needed = SessionClock.minutes(exercises);
        int fives = Math.max(LEAST_MINUTES, (needed + 4) / 5 * 5);
        return Math.min(fives, Math.max(needed, room / 5 * 5));
    }

    /// Drops what comes last until the lift fits, balance work never; beginners do no more than six exercises beside
    /// core and balance work.
    List<PrescribedExercise> fitted(List<PrescribedExercise> exercises) {
        var result = new ArrayList<>(exercises);
        while (few && counted(result) > BEGINNER_EXERCISES) {
            removeLast(result, false);
        }
        while (result.size() > 2 && SessionClock.minutes(result) > room && removeLast(result, true)) {
            // Each turn drops one exercise.
        }
        return SessionClock.minutes(result) > room ? fewerSets(result) : inOrder(result);
    }

    private static long counted(List<PrescribedExercise> exercises) {
        return exercises.stream().filter(LiftLength::counts).count();
    }

    private static boolean counts(PrescribedExercise one) {
        return one.exercise().pattern() != MovementPattern.CORE
                && one.exercise().pattern() != MovementPattern.BALANCE;
    }

    private static boolean removeLast(List<PrescribedExercise> exercises, boolean coreToo) {
        for (int k = exercises.size() - 1; k >= 0; k--) {
            var pattern = exercises.get(k).exercise().pattern();
            if (pattern != MovementPattern.BALANCE && (coreToo || pattern != MovementPattern.CORE)) {
                exercises.remove(k);
                return true;
            }
        }
        return false;
    }

    private List<PrescribedExercise> fewerSets(List<PrescribedExercise> exercises) {
        var result = new ArrayList<>(exercises);
        result.replaceAll(one -> withSets(one, 1));
        return SessionClock.minutes(result) > room ? List.of(result.getFirst()) : inOrder(result);
    }

    static PrescribedExercise withSets(PrescribedExercise one, int sets) {
        return new PrescribedExercise(
                one.exercise(), sets, one.minReps(), one.maxReps(), one.load(), one.reserve(), one.restSeconds());
    }

    /// Jumps, heavy lifts, accessories, core and balance work.
    private static List<PrescribedExercise> inOrder(List<PrescribedExercise> exercises) {
        return exercises.stream()
                .sorted(Comparator.comparingInt(
                        prescribed -> switch (prescribed.exercise().pattern()) {
                            case PLYO -> 0;
                            case SQUAT, HINGE, PUSH_HORIZONTAL, PUSH_VERTICAL, PULL_HORIZONTAL, PULL_VERTICAL -> 1;
                            case SINGLE_LEG, CALF, HIP, ARMS -> 2;
                            case CORE, BALANCE -> 3;
                        }))
                .toList();
    }
}
