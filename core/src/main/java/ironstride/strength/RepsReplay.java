package ironstride.strength;

import ironstride.exercise.Exercise;
import ironstride.quantity.Weight;
import ironstride.strength.NextTarget.TargetSet;
import java.util.Collections;
import java.util.Optional;

/// Double and linear progression: what was repeated decides.
final class RepsReplay implements Replay {

    /// Of heavier sets with fewer repetitions than this share of the least, something else was asked.
    private static final double SOMETHING_ELSE = 0.5;

    private final Progression scheme;
    private final int minReps;
    private final int maxReps;
    private final Terms terms;
    private final Stalls stalls = new Stalls();

    private Exercise exercise;
    private Optional<Weight> load = Optional.empty();
    private Optional<Weight> lifted = Optional.empty();
    private int target;
    private int fails;
    private ProgressionReason reason;

    RepsReplay(Progression scheme, int minReps, int maxReps, Terms terms) {
        this.scheme = scheme;
        this.minReps = minReps;
        this.maxReps = maxReps;
        this.terms = terms;
        this.exercise = terms.exercise();
        this.target = minReps;
        var maximum = terms.loadable().flatMap(_ -> terms.maximum());
        this.reason = new ProgressionReason.First(maximum);
        this.load = terms.loadable().flatMap(there -> FirstLoad.of(maximum, minReps, terms.reserve(), there));
    }

    @Override
    public void take(LiftedSession session) {
        int least = session.leastReps();
        if (least < minReps * SOMETHING_ELSE
                && load.filter(session.heaviest()::isHeavierThan).isPresent()) {
            return;
        }
        if (load.filter(asked -> !isAlike(asked, session.heaviest())).isPresent()) {
            fails = 0;
        }
        exercise = terms.exercise();
        lifted = Optional.of(session.heaviest());
        load = lifted;
        judge(session, least);
    }

    /// Whether two weights are one; whether somebody counted in pounds or in kilograms makes no other.
    private static boolean isAlike(Weight one, Weight other) {
        return Math.abs(one.grams() - other.grams()) <= Weight.SLACK.grams();
    }

    private void judge(LiftedSession session, int least) {
        switch (verdict(least)) {
            case RAISE -> {
                fails = 0;
                int done = session.heaviestSets().size();
                if (done < terms.half()) {
                    reason = new ProgressionReason.CutShort(done, terms.sets());
                } else {
                    stalls.succeeded(session.heaviest());
                    raise(session.heaviest(), least);
                }
            }
            case GO_ON -> {
                fails = 0;
                target = Math.min(maxReps, terms.more(least));
                reason = new ProgressionReason.MoreReps(least, target, terms.isTimed());
            }
            case REPEAT -> {
                fails++;
                reason = new ProgressionReason.Missed(fails);
            }
            case BACK_OFF -> backOff(session.heaviest());
        }
    }

    private Verdict verdict(int least) {
        return scheme instanceof Progression.LinearScheme(int reps)
                ? LinearProgression.verdict(reps, least, fails)
                : DoubleProgression.verdict(minReps, maxReps, least, fails);
    }

    private void raise(Weight from, int least) {
        if (terms.loadable().isEmpty()) {
            harder(least);
            return;
        }
        var to = terms.loadable().get().raised(from, terms.increment());
        if (to.isHeavierThan(from)) {
            load = Optional.of(to);
            target = minReps;
            reason = new ProgressionReason.Raised(least, from, to);
        } else {
            target = terms.more(least);
            reason = new ProgressionReason.NothingHarder(least);
        }
    }

    private void harder(int least) {
        if (terms.harder().isPresent()) {
            exercise = terms.harder().get();
            target = minReps;
            reason = new ProgressionReason.Harder(least, exercise);
        } else {
            target = terms.more(least);
            reason = new ProgressionReason.NothingHarder(least);
        }
    }

    private void backOff(Weight from) {
        int missed = fails + 1;
        fails = 0;
        target = minReps;
        if (terms.loadable().isPresent()) {
            load = Optional.of(terms.loadable().get().notAbove(from.times(LoadStep.BACK_OFF)));
            stalls.takenBack();
            reason = new ProgressionReason.BackedOff(missed);
        } else if (terms.easier().isPresent()) {
            exercise = terms.easier().get();
            reason = new ProgressionReason.Easier(missed, exercise);
        } else {
            reason = new ProgressionReason.Missed(missed);
        }
    }

    @Override
    public NextTarget next() {
        var there = terms.loadable();
        var weight = there.isPresent() ? load : Optional.<Weight>empty();
        return new NextTarget(
                exercise,
                scheme,
                Collections.nCopies(terms.sets(), new TargetSet(target, weight, false)),
                terms.reserve(),
                reason,
                stalls.now());
    }

    @Override
    public Optional<Weight> lifted() {
        return lifted;
    }
}
