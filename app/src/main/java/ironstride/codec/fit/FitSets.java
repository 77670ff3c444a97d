package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.SetMessage;
import ironstride.codec.reading.Plausible;
import ironstride.exercise.Loading;
import ironstride.journal.DoneExercise;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.SetType;
import ironstride.quantity.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Turns the `set` messages of a session into exercises with sets.
final class FitSets {

    private static final int REST = 0;
    private static final double SIXTEENTHS = 16;
    private static final double MILLIS = 1000;
    private static final int MOST_REPETITIONS = 10_000;

    private FitSets() {}

    /// @param sets `set` messages in the order of the file
    static List<DoneExercise> exercises(List<FitMessage> sets, FitExerciseWords words) {
        var byExercise = new LinkedHashMap<ExerciseName, List<ExerciseSet>>();
        int number = 0;
        for (var set : sets) {
            if (isRest(set)) {
                continue;
            }
            var name = words.name(number(set, SetMessage.CATEGORY), number(set, SetMessage.SUBTYPE));
            byExercise.computeIfAbsent(name, _ -> new ArrayList<>()).add(read("s" + number++, set, name));
        }
        return byExercise.entrySet().stream()
                .map(entry -> new DoneExercise(entry.getKey(), entry.getValue(), Optional.empty(), ""))
                .toList();
    }

    private static boolean isRest(FitMessage set) {
        var type = set.number(SetMessage.TYPE);
        return type.isPresent()
                ? type.getAsLong() == REST
                : set.number(SetMessage.REPETITIONS).isEmpty();
    }

    private static Optional<Integer> number(FitMessage set, int field) {
        var number = set.number(field);
        return number.isPresent() ? Optional.of((int) number.getAsLong()) : Optional.empty();
    }

    /// When a set began or, where that is not told, ended.
    static OptionalLong when(FitMessage set) {
        var start = set.number(SetMessage.START);
        return start.isPresent() ? start : set.number(SetMessage.TIMESTAMP);
    }

    private static ExerciseSet read(String id, FitMessage set, ExerciseName name) {
        var duration = set.number(SetMessage.DURATION);
        return new ExerciseSet(
                id,
                SetType.WORKING,
                weight(set, name),
                number(set, SetMessage.REPETITIONS).filter(reps -> reps >= 0 && reps <= MOST_REPETITIONS),
                duration.isPresent() ? Plausible.duration(duration.getAsLong() / MILLIS) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                doneAt(set));
    }

    private static Optional<Instant> doneAt(FitMessage set) {
        var end = set.number(SetMessage.TIMESTAMP);
        if (end.isPresent()) {
            return Optional.of(FitTimes.instant(end.getAsLong()));
        }
        var start = set.number(SetMessage.START);
        long millis = set.number(SetMessage.DURATION).orElse(0);
        return start.isPresent()
                ? Optional.of(FitTimes.instant(start.getAsLong()).plusMillis(millis))
                : Optional.empty();
    }

    /// Watches write 0 for a weight that nobody entered; where own weight is what is lifted, it is true.
    private static Optional<Weight> weight(FitMessage set, ExerciseName name) {
        var raw = set.number(SetMessage.WEIGHT);
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        if (raw.getAsLong() == 0) {
            boolean ownWeight = name instanceof ExerciseName.Catalogued(var exercise)
                    && !(exercise.loading() instanceof Loading.External);
            return ownWeight ? Optional.of(Weight.ZERO) : Optional.empty();
        }
        return Plausible.weight(raw.getAsLong() / SIXTEENTHS);
    }
}
