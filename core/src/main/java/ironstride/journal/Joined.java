package ironstride.journal;

import java.util.Optional;

/// Makes one activity of two records of it.
public final class Joined {

    private Joined() {}

    /// Whether `other` says more of an activity than what is known.
    ///
    /// Of lifts the one that knows more sets, since a watch guesses at them and a log of the gym does not;
    /// else the one from the richer source.
    public static boolean isRicher(Activity other, Activity known) {
        if (other instanceof DoneLift lift && known instanceof DoneLift kept && knownSets(lift) != knownSets(kept)) {
            return knownSets(lift) > knownSets(kept);
        }
        return other.facts().origin().source().compareTo(known.facts().origin().source()) < 0;
    }

    /// Sets with an exercise of the catalogue and repetitions or a time.
    private static long knownSets(DoneLift lift) {
        return lift.exercises().stream()
                .filter(one -> one.exercise() instanceof ExerciseName.Catalogued)
                .flatMap(one -> one.sets().stream())
                .filter(set -> set.reps().isPresent() || set.duration().isPresent())
                .count();
    }

    /// The richer record under the name of the known one, so that nothing that points to it is lost. Title, note and
    /// rating stay what they were, since the athlete may have set them.
    public static Activity of(Activity known, Activity richer) {
        var old = known.facts();
        var facts = richer.facts();
        return richer.with(new ActivityFacts(
                old.id(),
                facts.start(),
                facts.elapsed(),
                old.title().isEmpty() ? facts.title() : old.title(),
                old.note().isEmpty() ? facts.note() : old.note(),
                either(facts.averageHeartRate(), old.averageHeartRate()),
                either(facts.highestHeartRate(), old.highestHeartRate()),
                either(old.effort(), facts.effort()),
                facts.origin()));
    }

    private static <T> Optional<T> either(Optional<T> first, Optional<T> second) {
        return first.isPresent() ? first : second;
    }
}
