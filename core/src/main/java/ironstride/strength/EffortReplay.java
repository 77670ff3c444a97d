package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Weight;
import ironstride.strength.LiftedSession.LiftedSet;
import ironstride.strength.NextTarget.TargetSet;
import java.util.Collections;
import java.util.Optional;

/// The load follows how hard the last set was.
final class EffortReplay implements Replay {

    private final Progression.EffortScheme scheme;
    private final Terms terms;

    private Optional<Double> estimate;
    private Optional<Weight> lifted = Optional.empty();
    private Optional<Rpe> rated = Optional.empty();

    EffortReplay(Progression.EffortScheme scheme, Terms terms) {
        this.scheme = scheme;
        this.terms = terms;
        this.estimate = terms.maximum().map(Weight::kilograms);
    }

    @Override
    public void take(LiftedSession session) {
        lifted = Optional.of(session.heaviest());
        var last = session.heaviestSets().getLast();
        rated = effort(last);
        rated.filter(effort -> isInTable(last.reps(), effort)).ifPresent(effort -> {
            double load = last.weight().kilograms();
            estimate = Optional.of(estimate.map(before -> Autoregulation.estimate(before, load, last.reps(), effort))
                    .orElseGet(() -> load / Autoregulation.share(last.reps(), effort)));
        });
    }

    /// How hard a set was; one that missed its repetitions was as hard as can be.
    private Optional<Rpe> effort(LiftedSet set) {
        return set.reserve()
                .map(left -> new Rpe(100 - left.tenths()))
                .or(() -> set.reps() < scheme.reps() ? Optional.of(Rpe.of(10)) : Optional.empty());
    }

    private static boolean isInTable(int reps, Rpe effort) {
        return RpeTable.percentTenths(reps, new Rir(100 - effort.tenths())).isPresent();
    }

    @Override
    public NextTarget next() {
        var wished = estimate.map(
                kilograms -> Weight.ofKilograms(Autoregulation.load(kilograms, scheme.reps(), scheme.effort())));
        var there = terms.loadable();
        var load = there.flatMap(weights -> wished.map(wish ->
                        lifted.map(before -> weights.towards(before, wish)).orElseGet(() -> weights.notAbove(wish)))
                .or(() -> lifted.map(weights::notAbove)));
        ProgressionReason reason = lifted.<ProgressionReason>map(
                        before -> new ProgressionReason.ByEffort(rated, scheme.effort(), before, load.orElse(before)))
                .orElseGet(() -> new ProgressionReason.First(terms.maximum()));
        return new NextTarget(
                terms.exercise(),
                scheme,
                Collections.nCopies(terms.sets(), new TargetSet(scheme.reps(), load, false)),
                new Rir(100 - scheme.effort().tenths()),
                reason,
                Optional.empty());
    }

    @Override
    public Optional<Weight> lifted() {
        return lifted;
    }
}
