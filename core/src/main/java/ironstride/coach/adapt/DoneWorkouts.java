package ironstride.coach.adapt;

import ironstride.journal.Activity;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was done, as the rules look at it. What nobody planned is classed by its length and its effort.
final class DoneWorkouts {

    /// Minutes from which an unplanned run is a long one.
    private static final int LONG_MINUTES = 75;

    /// Effort from which an unplanned session is hard.
    private static final Rpe HARD = Rpe.of(7);

    /// Minutes of walking uphill and the like from which legs are tired, and from which they are very tired.
    private static final int TIRING_MINUTES = 90;

    private static final int VERY_TIRING_MINUTES = 180;
    private static final Rir USUAL_RESERVE = Rir.of(2);

    private DoneWorkouts() {}

    static Workout of(Activity activity, Optional<Workout> planned) {
        int minutes = Math.max(1, (int) Math.round(activity.facts().elapsed().toSeconds() / 60.0));
        return switch (activity) {
            case DoneRun run -> run(run, planned, minutes);
            case DoneLift lift -> planned.filter(Lift.class::isInstance).orElseGet(() -> lift(lift, minutes));
            case DoneOther other -> planned.orElseGet(() -> other(other, minutes));
        };
    }

    private static Run run(DoneRun done, Optional<Workout> planned, int minutes) {
        var effort = done.facts().effort();
        if (planned.isPresent() && planned.get() instanceof Run run) {
            return new Run(
                    run.type(),
                    minutes,
                    done.distance().or(run::distance),
                    List.of(),
                    Math.min(minutes, run.fastMinutes()),
                    effort.orElse(run.expectedEffort()));
        }
        var type = minutes >= LONG_MINUTES
                ? RunType.LONG
                : effort.filter(felt -> felt.compareTo(HARD) >= 0).isPresent() ? RunType.TEMPO : RunType.EASY;
        return Run.outline(type, minutes, done.distance());
    }

    private static Lift lift(DoneLift done, int minutes) {
        var exercises =
                done.exercises().stream().flatMap(DoneWorkouts::prescribed).toList();
        var all = Lift.of(StrengthFocus.FULL_BODY, minutes, exercises);
        return exercises.isEmpty()
                ? Lift.outline(StrengthFocus.FULL_BODY, LegLoad.MODERATE, minutes)
                : Lift.of(
                        all.hasLegs(LegLoad.MODERATE) ? StrengthFocus.FULL_BODY : StrengthFocus.UPPER,
                        minutes,
                        exercises);
    }

    private static Stream<PrescribedExercise> prescribed(DoneExercise done) {
        if (!(done.exercise() instanceof ExerciseName.Catalogued(var exercise))) {
            return Stream.of();
        }
        var working = done.workingSets();
        int reps = working.stream()
                .flatMap(set -> set.reps().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (working.isEmpty() || reps < 1) {
            return Stream.of();
        }
        var reserve = working.stream()
                .map(ExerciseSet::reserve)
                .flatMap(Optional::stream)
                .min(Rir::compareTo)
                .orElse(USUAL_RESERVE);
        return Stream.of(new PrescribedExercise(
                exercise, working.size(), reps, reps, new PrescribedLoad.ByReserve(), reserve, 0));
    }

    private static Workout other(DoneOther done, int minutes) {
        boolean hard =
                done.facts().effort().filter(felt -> felt.compareTo(HARD) >= 0).isPresent();
        return switch (done.sport()) {
            case HIKE, SKI, CLASS ->
                new ClassSession(
                        done.sport().word(),
                        minutes >= VERY_TIRING_MINUTES || hard
                                ? LegLoad.HEAVY
                                : minutes >= TIRING_MINUTES || done.sport() == DoneOther.Sport.CLASS
                                        ? LegLoad.MODERATE
                                        : LegLoad.LIGHT,
                        minutes);
            case RIDE, ROW, OTHER, SWIM, WALK, YOGA ->
                hard && minutes >= TIRING_MINUTES
                        ? new ClassSession(done.sport().word(), LegLoad.MODERATE, minutes)
                        : new Cross(done.sport().word(), minutes);
        };
    }
}
