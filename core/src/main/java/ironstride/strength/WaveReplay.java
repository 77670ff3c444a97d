package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.strength.NextTarget.TargetSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Waves of four weeks. All sessions of one week are of one week of the wave; the first one of it counts.
final class WaveReplay implements Replay {

    private static final int DELOAD_WEEK = 4;

    private final Progression.WaveScheme scheme;
    private final Terms terms;

    private Optional<Weight> maximum = Optional.empty();
    private Optional<Weight> lifted = Optional.empty();
    private Optional<LocalDate> monday = Optional.empty();
    private int week = 1;
    private boolean met = true;

    WaveReplay(Progression.WaveScheme scheme, Terms terms) {
        this.scheme = scheme;
        this.terms = terms;
        terms.maximum().ifPresent(this::begin);
    }

    private void begin(Weight oneRepMax) {
        maximum = terms.loadable().map(there -> WaveProgression.trainingMaximum(oneRepMax, there::notAbove));
    }

    @Override
    public void take(LiftedSession session) {
        lifted = Optional.of(session.heaviest());
        var itsMonday = session.date().with(DayOfWeek.MONDAY);
        if (monday.filter(itsMonday::equals).isPresent()) {
            return;
        }
        if (maximum.isEmpty()) {
            EstimatedOneRepMax.on(session.date(), List.of(session)).ifPresent(known -> begin(known.value()));
            return;
        }
        monday = Optional.of(itsMonday);
        met &= week == DELOAD_WEEK || meets(session);
        if (week == DELOAD_WEEK) {
            maximum = maximum.map(this::nextMaximum);
            week = 1;
            met = true;
        } else {
            week++;
        }
    }

    private boolean meets(LiftedSession session) {
        var heaviest = loads().getLast();
        int least = WaveProgression.reps(week).getLast();
        return session.sets().stream()
                .anyMatch(set -> !heaviest.isHeavierThan(set.weight().plus(Weight.SLACK)) && set.reps() >= least);
    }

    private Weight nextMaximum(Weight before) {
        var there = terms.loadable().orElseThrow();
        return met ? there.raised(before, terms.increment()) : there.notAbove(before.times(LoadStep.BACK_OFF));
    }

    private List<Weight> loads() {
        var there = terms.loadable().orElseThrow();
        return WaveProgression.week(maximum.orElseThrow(), week, there::notAbove);
    }

    @Override
    public NextTarget next() {
        var reps = WaveProgression.reps(week);
        var sets = new ArrayList<TargetSet>();
        for (int k = 0; k < reps.size(); k++) {
            int set = k;
            boolean orMore = week < DELOAD_WEEK && k == reps.size() - 1;
            sets.add(new TargetSet(reps.get(k), maximum.map(_ -> loads().get(set)), orMore));
        }
        return new NextTarget(
                terms.exercise(),
                scheme,
                sets,
                week == DELOAD_WEEK ? Terms.LIGHT_RESERVE : Rir.of(1),
                maximum.<ProgressionReason>map(known -> new ProgressionReason.WaveWeek(week, known))
                        .orElseGet(() -> new ProgressionReason.First(Optional.empty())),
                Optional.empty());
    }

    @Override
    public Optional<Weight> lifted() {
        return lifted;
    }
}
