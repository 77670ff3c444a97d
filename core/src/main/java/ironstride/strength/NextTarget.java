package ironstride.strength;

import ironstride.exercise.Exercise;
import ironstride.quantity.Rir;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/// What to do next time, and why.
///
/// @param exercise what; a harder or easier variation than last time when it is time for one
/// @param scheme what it follows
/// @param sets in order
/// @param reserve repetitions to leave
/// @param reason why
/// @param stall when it has not gone on for long
public record NextTarget(
        Exercise exercise,
        Progression scheme,
        List<TargetSet> sets,
        Rir reserve,
        ProgressionReason reason,
        Optional<Stall> stall) {

    public NextTarget {
        sets = List.copyOf(sets);
    }

    /// @param reps repetitions; seconds of what is held
    /// @param weight external weight; empty for body weight and where none is known yet
    /// @param orMore whether as many as possible are asked
    public record TargetSet(int reps, Optional<Weight> weight, boolean orMore) {}

    /// The load was taken back again and again without a new best in between.
    ///
    /// @param times how often
    /// @param best the heaviest load that succeeded
    public record Stall(int times, Weight best) {

        public String sentence(Units units) {
            return "Stuck at " + best.in(units) + ", taken back " + times
                    + " times: a lighter week, other repetitions or another scheme gets it going.";
        }
    }

    /// The heaviest weight asked.
    public Optional<Weight> heaviest() {
        return sets.stream().flatMap(set -> set.weight().stream()).max(Weight::compareTo);
    }

    NextTarget because(ProgressionReason other) {
        return new NextTarget(exercise, scheme, sets, reserve, other, stall);
    }

    NextTarget withSets(List<TargetSet> other) {
        return new NextTarget(exercise, scheme, other, reserve, reason, stall);
    }

    NextTarget withWeights(UnaryOperator<Weight> change) {
        return withSets(sets.stream()
                .map(set -> new TargetSet(set.reps(), set.weight().map(change), set.orMore()))
                .toList());
    }

    NextTarget withWeights(Weight same) {
        return withSets(sets.stream()
                .map(set -> new TargetSet(set.reps(), Optional.of(same), set.orMore()))
                .toList());
    }

    /// At least one repetition.
    NextTarget withReps(IntUnaryOperator change) {
        return withSets(sets.stream()
                .map(set -> new TargetSet(Math.max(1, change.applyAsInt(set.reps())), set.weight(), set.orMore()))
                .toList());
    }

    NextTarget leaving(Rir other) {
        return new NextTarget(exercise, scheme, sets, other, reason, stall);
    }
}
