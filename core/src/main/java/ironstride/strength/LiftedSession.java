package ironstride.strength;

import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.journal.DoneExercise;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.SetType;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One exercise in one lift, as progress is judged by: sets to work with, of which enough is known.
///
/// Not known is not zero: a set without repetitions, or without its weight where there must be one, says nothing and is
/// left out.
///
/// @param date day of the lift
/// @param sets in the order they were done, at least one
public record LiftedSession(LocalDate date, List<LiftedSet> sets) {

    /// @throws IllegalArgumentException without a set
    public LiftedSession {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("nothing was lifted on " + date);
        }
    }

    /// @param weight external weight; zero for body weight alone
    /// @param reps repetitions, at least 1; seconds of what is held
    /// @param reserve repetitions that were left, when known
    public record LiftedSet(Weight weight, int reps, Optional<Rir> reserve) {}

    /// Sessions of an exercise, the earliest first.
    ///
    /// @param zone whose days count
    public static List<LiftedSession> of(Journal journal, Exercise exercise, ZoneId zone) {
        return journal.lifts()
                .flatMap(lift -> {
                    var sets = lift.exercises().stream()
                            .filter(done -> done.exercise().key().equals(exercise.id()))
                            .flatMap(done -> sets(done, exercise))
                            .toList();
                    return sets.isEmpty()
                            ? Stream.empty()
                            : Stream.of(
                                    new LiftedSession(lift.start().atZone(zone).toLocalDate(), sets));
                })
                .toList();
    }

    private static Stream<LiftedSet> sets(DoneExercise done, Exercise exercise) {
        return done.sets().stream()
                .filter(set -> set.type().isTopSet())
                .flatMap(set -> read(set, exercise.loading()).stream());
    }

    private static Optional<LiftedSet> read(ExerciseSet set, Loading loading) {
        var reps = (loading instanceof Loading.Timed ? set.duration().map(Duration::toSeconds) : Optional.<Long>empty())
                .map(Long::intValue)
                .or(set::reps)
                .filter(count -> count > 0);
        var weight = loading instanceof Loading.External
                ? set.weight().filter(known -> known.isHeavierThan(Weight.ZERO))
                : Optional.of(Weight.ZERO);
        var reserve = set.type() == SetType.FAILURE ? Optional.of(Rir.of(0)) : set.reserve();
        return reps.flatMap(count -> weight.map(known -> new LiftedSet(known, count, reserve)));
    }

    /// The heaviest weight of the session.
    public Weight heaviest() {
        return sets.stream()
                .map(LiftedSet::weight)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// The sets with the heaviest weight.
    public List<LiftedSet> heaviestSets() {
        var heaviest = heaviest();
        return sets.stream().filter(set -> set.weight().equals(heaviest)).toList();
    }

    /// Fewest repetitions of a set with the heaviest weight.
    int leastReps() {
        return heaviestSets().stream().mapToInt(LiftedSet::reps).min().orElseThrow();
    }

    /// Whether every set with the heaviest weight is known to have left so much.
    boolean left(Rir reserve) {
        return heaviestSets().stream()
                .allMatch(set -> set.reserve()
                        .filter(left -> left.compareTo(reserve) >= 0)
                        .isPresent());
    }
}
