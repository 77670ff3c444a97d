package ironstride.strength;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Level;
import ironstride.athlete.StrengthProfile;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.quantity.Rir;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Logs of lifts, for tests.
final class Logs {

    static final LocalDate START = LocalDate.of(2027, 1, 4);

    private final Exercise exercise;
    private final List<Activity> lifts = new ArrayList<>();

    Logs(String exercise) {
        this.exercise = ExerciseCatalogue.get(exercise);
    }

    static Athlete athlete(Units units) {
        return new AthleteBuilder(START).units(units).build();
    }

    /// Somebody whose best set is known.
    static Athlete athlete(String exercise, Weight best, int reps) {
        return new AthleteBuilder(START)
                .strength(new StrengthProfile(
                        Level.INTERMEDIATE,
                        Optional.empty(),
                        StrengthProfile.Split.AUTO,
                        Map.of(exercise, new StrengthProfile.BestSet(best, reps))))
                .build();
    }

    static ExerciseSet set(Weight weight, int reps) {
        return ExerciseSet.of("s", SetType.WORKING, weight, reps);
    }

    static ExerciseSet held(int seconds) {
        return new ExerciseSet(
                "s",
                SetType.WORKING,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(seconds)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Exercise exercise() {
        return exercise;
    }

    Logs on(LocalDate day, ExerciseSet... sets) {
        return on(day, List.of(sets));
    }

    Logs on(LocalDate day, List<ExerciseSet> sets) {
        lifts.add(new DoneLift(
                ActivityFacts.of(
                        "lift-" + lifts.size(),
                        day.atTime(18, 0).toInstant(ZoneOffset.UTC),
                        Duration.ofHours(1),
                        Origin.LOGGER),
                List.of(new DoneExercise(new ExerciseName.Catalogued(exercise), sets, Optional.empty(), ""))));
        return this;
    }

    /// Sets of these repetitions, all with one weight.
    Logs on(LocalDate day, Weight weight, int... reps) {
        var sets = new ArrayList<ExerciseSet>();
        for (int count : reps) {
            sets.add(exercise.loading() instanceof Loading.Timed ? held(count) : set(weight, count));
        }
        return on(day, sets);
    }

    Logs on(LocalDate day, Weight weight, Rir reserve, int... reps) {
        var sets = new ArrayList<ExerciseSet>();
        for (int count : reps) {
            sets.add(set(weight, count).leaving(reserve));
        }
        return on(day, sets);
    }

    Journal journal() {
        return new Journal(lifts, Map.of(), List.of(), List.of());
    }

    List<Activity> lifts() {
        return lifts;
    }
}
