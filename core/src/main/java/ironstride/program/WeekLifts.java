package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import ironstride.plan.Phase;
import ironstride.quantity.Rir;
import ironstride.strength.OneRepMax;
import ironstride.strength.SessionClock;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.StrengthFocus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Composes the lifts of a week.
final class WeekLifts {

    /// Weeks of which the loads are given exactly; later ones are worked out again from what was logged.
    private static final int EXACT_WEEKS = 4;

    private static final int[] JUMP_WEEKS = {4, 2, 0};
    private static final int MOST_MINUTES = 60;
    private static final int FIRST_CONTACTS_REPS = 6;
    private static final int USUAL_LIFTS = 2;
    private static final int MUSCLE_LIFTS = 3;
    private static final int CAREFUL_WEEKS = 4;
    private static final int BEGINNER_EXERCISES = 6;

    private final Athlete athlete;

    WeekLifts(Athlete athlete) {
        this.athlete = athlete;
    }

    /// What a week's lifts are made for.
    ///
    /// @param step weeks since the strength phase began
    /// @param classes held classes and lifts with real leg work, of which `heavy` are heavy
    record Wish(
            PhasePlan.PhaseWeek phase,
            StrengthPhase strength,
            int step,
            int number,
            long classes,
            long heavy,
            FreeRoom room) {}

    List<Lift> compose(Wish wish) {
        var choice = new ExerciseChoice(athlete, wish.room().liftPlace());
        var lifts = new ArrayList<Lift>();
        for (var focus : focuses(wish)) {
            var exercises = exercises(focus, wish, choice);
            if (!exercises.isEmpty()) {
                lifts.add(lift(focus, exercises, wish));
            }
        }
        return lifts;
    }

    private List<StrengthFocus> focuses(Wish wish) {
        long count = Math.max(0, count(wish) - wish.classes());
        var screening = athlete.health().screening();
        if (screening == Health.Screening.UNRESOLVED || wish.heavy() >= USUAL_LIFTS) {
            return Collections.nCopies((int) Math.min(count, USUAL_LIFTS), StrengthFocus.UPPER);
        }
        if (athlete.strength().split() == StrengthProfile.Split.FULL_BODY || (count == 1 && wish.classes() == 0)) {
            return Collections.nCopies((int) count, StrengthFocus.FULL_BODY);
        }
        var focuses = new ArrayList<StrengthFocus>();
        for (int k = 0; k < count; k++) {
            focuses.add((k + wish.classes()) % 2 == 0 ? StrengthFocus.BACK_LEGS_GLUTES : StrengthFocus.UPPER);
        }
        return focuses;
    }

    private int count(Wish wish) {
        if (wish.phase().phase() == Phase.RACE_WEEK) {
            return 0;
        }
        boolean muscle = athlete.goal() == Goal.MUSCLE;
        int wished = athlete.strength().liftsPerWeek().orElse(muscle ? MUSCLE_LIFTS : USUAL_LIFTS);
        int most = muscle && athlete.strength().level() == Level.ADVANCED ? 4 : 3;
        int count = Math.min(Math.min(wished, most), Math.max(1, wish.room().liftDays()));
        return wish.phase().phase() == Phase.TAPER ? Math.min(1, count) : count;
    }

    private List<PrescribedExercise> exercises(StrengthFocus focus, Wish wish, ExerciseChoice choice) {
        var result = new ArrayList<PrescribedExercise>();
        if (jumps(focus, wish)) {
            choice.of(MovementPattern.PLYO).stream().findFirst().map(this::jump).ifPresent(result::add);
        }
        var used = new ArrayList<String>();
        for (var slot : LiftTemplate.of(focus).slots()) {
            choice.of(slot.pattern()).stream()
                    .filter(exercise -> !used.contains(exercise.id()))
                    .findFirst()
                    .ifPresent(exercise -> {
                        used.add(exercise.id());
                        result.add(prescribe(exercise, slot, focus, wish));
                    });
        }
        return shortened(result, wish);
    }

    private boolean jumps(StrengthFocus focus, Wish wish) {
        return wish.strength() == StrengthPhase.POWER_PLYO
                && focus != StrengthFocus.UPPER
                && wish.number() > JUMP_WEEKS[athlete.strength().level().ordinal()];
    }

    private PrescribedExercise jump(Exercise exercise) {
        return new PrescribedExercise(
                exercise, 3, FIRST_CONTACTS_REPS, FIRST_CONTACTS_REPS, new PrescribedLoad.ByReserve(), Rir.of(5), 90);
    }

    private PrescribedExercise prescribe(Exercise exercise, LiftTemplate.Slot slot, StrengthFocus focus, Wish wish) {
        var phase = slot.main() || wish.strength() == StrengthPhase.ANATOMICAL
                ? wish.strength()
                : StrengthPhase.HYPERTROPHY;
        var reserve = reserve(phase, wish);
        int sets = sets(slot, wish);
        if (exercise.loading() instanceof Loading.Timed) {
            return new PrescribedExercise(
                    exercise, Math.min(2, sets), 30, 40, new PrescribedLoad.ByReserve(), reserve, 45);
        }
        boolean young = athlete.isUnder18();
        int least = young ? Math.max(8, phase.minReps()) : phase.minReps();
        int most = Math.max(least, phase.maxReps());
        boolean loadable = exercise.loading() instanceof Loading.External;
        var load = loadable ? load(exercise, phase, wish) : new PrescribedLoad.ByReserve();
        int more = loadable ? 0 : 3;
        int rest = slot.main() ? phase.restSeconds() : Math.min(90, phase.restSeconds());
        return new PrescribedExercise(exercise, sets, least + more, most + more, load, reserve, rest);
    }

    private Rir reserve(StrengthPhase phase, Wish wish) {
        boolean careful = athlete.strength().level() == Level.BEGINNER && wish.number() <= CAREFUL_WEEKS;
        if (wish.phase().deload() || athlete.health().screening() == Health.Screening.UNRESOLVED) {
            return Rir.of(4);
        }
        return careful && phase.reserve().compareTo(Rir.of(3)) < 0 ? Rir.of(3) : phase.reserve();
    }

    private int sets(LiftTemplate.Slot slot, Wish wish) {
        int sets = slot.sets();
        boolean growth = athlete.goal() == Goal.MUSCLE && wish.strength() != StrengthPhase.ANATOMICAL;
        if (athlete.strength().level() == Level.BEGINNER || wish.strength() == StrengthPhase.ANATOMICAL) {
            boolean fewer = slot.main() || slot.pattern() == MovementPattern.ARMS;
            sets = fewer ? Math.max(1, sets - 1) : sets;
        } else if (growth && slot.main()) {
            sets += 1;
        }
        if (wish.strength() == StrengthPhase.TAPER || wish.strength() == StrengthPhase.MAINTENANCE) {
            sets = Math.max(1, sets / 2);
        }
        return wish.phase().deload() ? (sets + 1) / 2 : sets;
    }

    private PrescribedLoad load(Exercise exercise, StrengthPhase phase, Wish wish) {
        int percent = phase.percentTenths(wish.step());
        if (wish.phase().deload()) {
            percent = percent * 9 / 10;
        }
        int share = percent;
        var maximum = Optional.ofNullable(athlete.strength().best().get(exercise.id()))
                .flatMap(best -> OneRepMax.estimate(best.weight(), best.reps(), Rir.of(0)));
        if (maximum.isEmpty() || !(exercise.loading() instanceof Loading.External(var lightest, var step, var _))) {
            return athlete.isUnder18() ? new PrescribedLoad.ByReserve() : new PrescribedLoad.Percent(share);
        }
        if (wish.number() > EXACT_WEEKS) {
            return new PrescribedLoad.Percent(share);
        }
        var weight = maximum.get().weight().times(share / 1000.0).roundedDownTo(step);
        return new PrescribedLoad.Exactly(weight.isHeavierThan(lightest) ? weight : lightest, share);
    }

    /// Drops what comes last until the lift fits its time; beginners do no more than six exercises beside core work.
    private List<PrescribedExercise> shortened(List<PrescribedExercise> exercises, Wish wish) {
        var result = new ArrayList<>(exercises);
        int room = Math.min(
                MOST_MINUTES,
                wish.room().longestLift() == 0 ? MOST_MINUTES : wish.room().longestLift());
        while (result.size() > 2 && SessionClock.minutes(result) > room) {
            result.removeLast();
        }
        long counted = result.stream()
                .filter(prescribed -> prescribed.exercise().pattern() != MovementPattern.CORE)
                .count();
        if (athlete.strength().level() == Level.BEGINNER && counted > BEGINNER_EXERCISES) {
            result.removeLast();
        }
        return SessionClock.minutes(result) > room ? fewerSets(result, room) : inOrder(result);
    }

    private static List<PrescribedExercise> fewerSets(List<PrescribedExercise> exercises, int room) {
        var result = new ArrayList<>(exercises);
        for (int k = 0; k < result.size(); k++) {
            result.set(k, withSets(result.get(k), 1));
        }
        return SessionClock.minutes(result) > room ? List.of(result.getFirst()) : result;
    }

    private static PrescribedExercise withSets(PrescribedExercise one, int sets) {
        return new PrescribedExercise(
                one.exercise(), sets, one.minReps(), one.maxReps(), one.load(), one.reserve(), one.restSeconds());
    }

    /// Jumps, heavy lifts, accessories, core work.
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

    private Lift lift(StrengthFocus focus, List<PrescribedExercise> exercises, Wish wish) {
        int minutes = Math.max(20, (SessionClock.minutes(exercises) + 4) / 5 * 5);
        if (wish.room().longestLift() > 0) {
            minutes = Math.min(
                    minutes,
                    Math.max(SessionClock.minutes(exercises), wish.room().longestLift() / 5 * 5));
        }
        return Lift.of(focus, minutes, gentle(exercises));
    }

    /// Somebody cleared for moderate exercise, or pregnant, does no heavy leg work: leg sets go down to that.
    private List<PrescribedExercise> gentle(List<PrescribedExercise> exercises) {
        boolean gentle = athlete.health().screening() == Health.Screening.CLEARED_MODERATE
                || athlete.health().has(Health.Condition.PREGNANCY)
                || athlete.health().has(Health.Condition.POSTPARTUM);
        if (!gentle) {
            return exercises;
        }
        return exercises.stream()
                .map(one -> one.exercise().legHardSet() ? withSets(one, 1) : one)
                .toList();
    }
}
