package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import ironstride.quantity.Rir;
import ironstride.strength.SessionClock;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;

/// Sets, repetitions, load, reserve and rest of one exercise.
final class SetScheme {

    private static final int CAREFUL_WEEKS = 4;
    private static final int ANATOMICAL_SETS = 3;
    private static final int YOUNG_REPS = 8;
    private static final int BEGINNER_REPS = 5;
    private static final int MAINTENANCE_SETS = 2;
    private static final int TEST_SETS = 1;
    private static final int TEST_REPS = 5;
    private static final int JUMP_SETS = 3;
    private static final int JUMP_REPS = 6;

    private final Athlete athlete;
    private final Loads loads;

    SetScheme(Athlete athlete) {
        this.athlete = athlete;
        this.loads = new Loads(athlete);
    }

    PrescribedExercise jump(Exercise exercise) {
        return new PrescribedExercise(
                exercise,
                JUMP_SETS,
                JUMP_REPS,
                JUMP_REPS,
                new PrescribedLoad.ByReserve(),
                Rir.of(5),
                SessionClock.ACCESSORY_REST_SECONDS);
    }

    PrescribedExercise of(Exercise exercise, LiftTemplate.Slot slot, WeekLifts.Wish wish) {
        var phase = slot.main() || wish.strength() == StrengthPhase.ANATOMICAL
                ? wish.strength()
                : StrengthPhase.HYPERTROPHY;
        var reserve = reserve(phase, wish);
        int sets = sets(slot, wish);
        if (exercise.loading() instanceof Loading.Timed) {
            return new PrescribedExercise(
                    exercise, Math.min(2, sets), 30, 40, new PrescribedLoad.ByReserve(), held(slot, reserve), 45);
        }
        boolean loadable = exercise.loading() instanceof Loading.External;
        if (loadable && isTested(slot, wish)) {
            return test(exercise, phase);
        }
        int least = leastReps(phase);
        int most = Math.max(least, phase.maxReps());
        var load = loadable ? loads.of(exercise, phase, wish) : new PrescribedLoad.ByReserve();
        int more = loadable ? 0 : 3;
        int rest =
                slot.main() ? phase.restSeconds() : Math.min(SessionClock.ACCESSORY_REST_SECONDS, phase.restSeconds());
        return new PrescribedExercise(exercise, sets, least + more, most + more, load, reserve, rest);
    }

    /// Beginners never lift near a maximum: five repetitions and more; the young eight.
    private int leastReps(StrengthPhase phase) {
        int least = athlete.isUnder18() ? YOUNG_REPS : athlete.strength().level() == Level.BEGINNER ? BEGINNER_REPS : 1;
        return Math.max(least, phase.minReps());
    }

    /// Five repetitions of which two more would be possible; the maximum is worked out from them, nobody lifts it.
    private static PrescribedExercise test(Exercise exercise, StrengthPhase phase) {
        return new PrescribedExercise(
                exercise,
                TEST_SETS,
                TEST_REPS,
                TEST_REPS,
                new PrescribedLoad.ByReserve(),
                Rir.of(2),
                Math.max(StrengthPhase.MAX_STRENGTH.restSeconds(), phase.restSeconds()));
    }

    private boolean isTested(LiftTemplate.Slot slot, WeekLifts.Wish wish) {
        return wish.phase().test()
                && slot.main()
                && slot.variant() == 0
                && !Caution.isGentle(athlete)
                && !Caution.isOpen(athlete)
                && !Caution.staysOffMaximum(athlete);
    }

    /// Balance is practised far from failing; its sets are no hard sets.
    private static Rir held(LiftTemplate.Slot slot, Rir reserve) {
        return slot.pattern() == MovementPattern.BALANCE ? Rir.of(5) : reserve;
    }

    private Rir reserve(StrengthPhase phase, WeekLifts.Wish wish) {
        boolean careful = athlete.strength().level() == Level.BEGINNER && wish.number() <= CAREFUL_WEEKS;
        if (wish.phase().deload() || Caution.isOpen(athlete)) {
            return Rir.of(4);
        }
        boolean more = careful || Caution.isAroundBirth(athlete) || wish.strength() == StrengthPhase.TAPER;
        return more && phase.reserve().compareTo(Rir.of(3)) < 0 ? Rir.of(3) : phase.reserve();
    }

    private int sets(LiftTemplate.Slot slot, WeekLifts.Wish wish) {
        int sets = slot.sets();
        boolean learning = wish.strength() == StrengthPhase.ANATOMICAL;
        boolean muscle = athlete.goal() == Goal.MUSCLE && athlete.strength().level() != Level.BEGINNER;
        boolean cut = slot.main() || slot.pattern() == MovementPattern.ARMS;
        if (learning && muscle) {
            sets = Math.min(ANATOMICAL_SETS, sets);
        } else if (learning || athlete.strength().level() == Level.BEGINNER) {
            sets = cut ? Math.max(1, sets - 1) : sets;
        } else if (muscle && slot.main() && slot.pattern() != MovementPattern.SQUAT) {
            sets += 1;
        }
        if (wish.strength() == StrengthPhase.TAPER) {
            sets = Math.max(1, sets / 2);
        } else if (wish.strength() == StrengthPhase.MAINTENANCE) {
            sets = Math.min(MAINTENANCE_SETS, sets);
        }
        return wish.phase().deload() ? (sets + 1) / 2 : sets;
    }
}
