package ironstride.codec.liftlog;

import ironstride.codec.reading.Fingerprint;
import ironstride.exercise.Loading;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers the sets of one workout.
final class Workout {

    private final LoggedSet first;
    private final Map<String, List<LoggedSet>> exercises = new LinkedHashMap<>();

    Workout(LoggedSet first) {
        this.first = first;
    }

    void add(LoggedSet set) {
        exercises.computeIfAbsent(set.exercise(), _ -> new ArrayList<>()).add(set);
    }

    DoneLift lift(Source source, ZoneId zone) {
        var key = first.workout();
        var facts = ActivityFacts.of(
                        Fingerprint.id(source, key),
                        first.start().in(zone),
                        first.length().orElse(Duration.ZERO),
                        new Origin(source, Optional.of(key), Optional.empty()))
                .titled(first.title())
                .noted(first.workoutNote());
        var supersets = new ArrayList<String>();
        var done = new ArrayList<DoneExercise>();
        int number = 0;
        for (var sets : exercises.values()) {
            var name = ExerciseNames.find(sets.getFirst().exercise());
            var read = new ArrayList<ExerciseSet>();
            for (var set : sets) {
                read.add(set("s" + number++, set, name));
            }
            done.add(new DoneExercise(
                    name,
                    read,
                    superset(sets.getFirst().superset(), supersets),
                    sets.getFirst().exerciseNote()));
        }
        return new DoneLift(facts, done);
    }

    /// Other apps name supersets as they like; ours are counted.
    private static Optional<Integer> superset(String name, List<String> known) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!known.contains(name)) {
            known.add(name);
        }
        return Optional.of(known.indexOf(name));
    }

    private static ExerciseSet set(String id, LoggedSet set, ExerciseName name) {
        boolean ownWeight = name instanceof ExerciseName.Catalogued(var exercise)
                && !(exercise.loading() instanceof Loading.External);
        return new ExerciseSet(
                id,
                set.type(),
                set.weight().or(() -> ownWeight ? Optional.of(Weight.ZERO) : Optional.empty()),
                set.reps(),
                set.duration(),
                set.distance(),
                set.reserve(),
                Optional.empty());
    }
}
