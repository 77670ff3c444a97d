package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.MovementPattern;
import ironstride.plan.Phase;
import ironstride.strength.StrengthPhase;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.StrengthFocus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/// Composes the lifts of a week.
final class WeekLifts {

    private static final int[] JUMP_WEEKS = {4, 2, 0};
    private static final int USUAL_LIFTS = 2;
    private static final int MUSCLE_LIFTS = 3;
    private static final int MOST_LIFTS = 3;
    private static final int MOST_FOR_MUSCLE = 4;

    private final Athlete athlete;
    private final SetScheme scheme;

    WeekLifts(Athlete athlete, LiftedSoFar lifted) {
        this.athlete = athlete;
        this.scheme = new SetScheme(athlete, lifted);
    }

    /// What a week's lifts are made for.
    ///
    /// @param step loading weeks since the strength phase began
    /// @param afterDeload whether the week before was a deload
    /// @param classes held classes and lifts with real leg work, of which `heavy` are heavy
    /// @param uppers held lifts without it
    record Wish(
            PhasePlan.PhaseWeek phase,
            StrengthPhase strength,
            int step,
            boolean afterDeload,
            int number,
            long classes,
            long uppers,
            long heavy,
            FreeRoom room) {}

    List<Lift> compose(Wish wish) {
        var choice = new ExerciseChoice(athlete, wish.room().liftPlace());
        var length = new LiftLength(athlete, wish.room().longestLift());
        var first = new FirstSessions(athlete);
        var lifts = new ArrayList<Lift>();
        var focuses = focuses(wish);
        var before = new HashMap<StrengthFocus, Integer>();
        for (var focus : focuses) {
            int perWeek = Collections.frequency(focuses, focus);
            int nth = before.merge(focus, 1, Integer::sum) - 1;
            var slots = exercises(focus, template(focus, perWeek), wish, choice);
            if (jumps(focus, nth, wish)) {
                choice.of(MovementPattern.PLYO).stream()
                        .findFirst()
                        .map(scheme::jump)
                        .ifPresent(slots::addFirst);
            }
            var exercises = length.fitted(slots);
            if (!exercises.isEmpty()) {
                var lift = gentle(Lift.of(focus, length.minutes(exercises), exercises));
                int earlier = (wish.number() - 1) * perWeek + nth;
                lifts.add(FirstSessions.withNewJumps(first.eased(lift, earlier), wish.step() * perWeek + nth));
            }
        }
        return lifts;
    }

    private LiftTemplate template(StrengthFocus focus, int perWeek) {
        boolean muscle = athlete.goal() == Goal.MUSCLE && athlete.strength().level() != Level.BEGINNER;
        boolean only = muscle && perWeek == 1;
        var template = only && focus == StrengthFocus.UPPER
                ? LiftTemplate.onlyUpperForMuscle()
                : only && focus == StrengthFocus.BACK_LEGS_GLUTES
                        ? LiftTemplate.onlyLegsForMuscle()
                        : LiftTemplate.of(focus);
        return Caution.needsBalance(athlete) ? template.withBalance() : template;
    }

    private List<StrengthFocus> focuses(Wish wish) {
        long count = Math.max(0, count(wish) - wish.classes() - wish.uppers());
        if (wish.heavy() >= USUAL_LIFTS) {
            return Collections.nCopies((int) Math.min(count, USUAL_LIFTS), StrengthFocus.UPPER);
        }
        boolean careful = Caution.isOpen(athlete) || Caution.isGentle(athlete);
        boolean whole = careful || athlete.strength().split() == StrengthProfile.Split.FULL_BODY;
        if (whole || (count == 1 && wish.classes() + wish.uppers() == 0)) {
            return Collections.nCopies((int) count, StrengthFocus.FULL_BODY);
        }
        var focuses = new ArrayList<StrengthFocus>();
        for (int k = 0; k < count + wish.uppers(); k++) {
            focuses.add((k + wish.classes()) % 2 == 0 ? StrengthFocus.BACK_LEGS_GLUTES : StrengthFocus.UPPER);
        }
        for (int k = 0; k < wish.uppers() && focuses.size() > count; k++) {
            focuses.remove(focuses.contains(StrengthFocus.UPPER) ? StrengthFocus.UPPER : focuses.getLast());
        }
        return focuses;
    }

    private int count(Wish wish) {
        if (wish.phase().phase() == Phase.RACE_WEEK) {
            return 0;
        }
        boolean muscle = athlete.goal() == Goal.MUSCLE;
        int wished = athlete.strength().liftsPerWeek().orElse(muscle ? MUSCLE_LIFTS : USUAL_LIFTS);
        int most = muscle && athlete.strength().level() == Level.ADVANCED ? MOST_FOR_MUSCLE : MOST_LIFTS;
        int count = Math.min(Math.min(wished, most), Math.max(1, wish.room().liftDays()));
        return wish.phase().phase() == Phase.TAPER ? Math.min(1, count) : count;
    }

    /// A lighter week leaves out single-leg work, so that its legs are never heavy.
    private List<PrescribedExercise> exercises(
            StrengthFocus focus, LiftTemplate template, Wish wish, ExerciseChoice choice) {
        var result = new ArrayList<PrescribedExercise>();
        var used = new ArrayList<String>();
        for (var slot : template.slots()) {
            if (wish.phase().deload() && slot.pattern() == MovementPattern.SINGLE_LEG) {
                continue;
            }
            choice.of(slot.pattern()).stream()
                    .filter(exercise -> !used.contains(exercise.id()))
                    .findFirst()
                    .ifPresent(exercise -> {
                        used.add(exercise.id());
                        result.add(scheme.of(exercise, slot, wish));
                    });
        }
        return result;
    }

    /// A lighter week has no jumps, as it holds nothing new. New jumps make a whole-body lift a heavy one, so at first
    /// only one of the week has them, and none beside heavy
    /// classes.
    private boolean jumps(StrengthFocus focus, int nth, Wish wish) {
        boolean tooMuch = focus == StrengthFocus.FULL_BODY
                && wish.step() < FirstSessions.SESSIONS
                && (nth > 0 || wish.heavy() > 0);
        return !tooMuch
                && !wish.phase().deload()
                && wish.strength() == StrengthPhase.POWER_PLYO
                && focus != StrengthFocus.UPPER
                && Caution.mayJump(athlete)
                && wish.number() > JUMP_WEEKS[athlete.strength().level().ordinal()];
    }

    /// Somebody cleared for moderate exercise, or around a birth, does no heavy leg work; with an open yes of the
    /// screening it stays light.
    private Lift gentle(Lift lift) {
        if (Caution.isOpen(athlete)) {
            return LegSets.atMost(lift, LegLoad.LIGHT);
        }
        return Caution.isGentle(athlete) ? LegSets.atMost(lift, LegLoad.MODERATE) : lift;
    }
}
