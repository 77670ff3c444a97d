package ironstride.strength;

import ironstride.quantity.Weight;
import ironstride.strength.NextTarget.TargetSet;
import java.util.Collections;
import java.util.Optional;

/// A share of the maximum as it is estimated now; missed twice, a tenth less until the estimate has followed.
final class PercentReplay implements Replay {

    private final Progression.PercentScheme scheme;
    private final Terms terms;

    private Optional<Weight> lifted = Optional.empty();
    private int fails;
    private Optional<ProgressionReason> setback = Optional.empty();

    PercentReplay(Progression.PercentScheme scheme, Terms terms) {
        this.scheme = scheme;
        this.terms = terms;
    }

    @Override
    public void take(LiftedSession session) {
        lifted = Optional.of(session.heaviest());
        switch (DoubleProgression.verdict(scheme.reps(), scheme.reps(), session.leastReps(), fails)) {
            case RAISE, GO_ON -> {
                fails = 0;
                setback = Optional.empty();
            }
            case REPEAT -> {
                fails++;
                setback = Optional.of(new ProgressionReason.Missed(fails));
            }
            case BACK_OFF -> {
                setback = Optional.of(new ProgressionReason.BackedOff(fails + 1));
                fails = 0;
            }
        }
    }

    @Override
    public NextTarget next() {
        var load = terms.loadable().flatMap(there -> load(there));
        var reason = setback.orElseGet(() -> terms.maximum()
                .<ProgressionReason>map(known -> new ProgressionReason.Share(scheme.percentTenths(), known))
                .orElseGet(() -> new ProgressionReason.First(Optional.empty())));
        return new NextTarget(
                terms.exercise(),
                scheme,
                Collections.nCopies(terms.sets(), new TargetSet(scheme.reps(), load, false)),
                terms.reserve(),
                reason,
                Optional.empty());
    }

    private Optional<Weight> load(Loadable there) {
        var share = terms.maximum()
                .map(known -> known.times(scheme.percentTenths() / 1000.0))
                .map(wish -> lifted.map(before -> there.towards(before, wish)).orElseGet(() -> there.notAbove(wish)));
        var most = lifted.map(
                before -> switch (setback.map(ProgressionReason::trend).orElse(ProgressionReason.Trend.FORWARD)) {
                    case FORWARD -> share.orElse(there.notAbove(before));
                    case AGAIN -> there.notAbove(before);
                    case BACK -> there.notAbove(before.times(LoadStep.BACK_OFF));
                });
        return share.map(wish -> most.filter(wish::isHeavierThan).orElse(wish)).or(() -> most);
    }

    @Override
    public Optional<Weight> lifted() {
        return lifted;
    }
}
