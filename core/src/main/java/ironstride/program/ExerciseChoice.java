package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.athlete.Place;
import ironstride.exercise.Contraindication;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Picks exercises that fit the athlete and the place.
final class ExerciseChoice {

    private static final int[] HARDEST = {2, 4, 5};

    private final Athlete athlete;
    private final Set<Equipment> available;
    private final boolean everything;
    private final Set<Contraindication> excluded;

    ExerciseChoice(Athlete athlete, Optional<String> placeName) {
        this.athlete = athlete;
        var place =
                placeName.flatMap(name -> Optional.ofNullable(athlete.places().get(name)));
        this.everything = place.map(known -> known.kind() == Place.Kind.GYM).orElse(true);
        this.available = place.map(known -> known.equipment().keySet()).orElse(Set.of());
        this.excluded = excluded(athlete);
    }

    private static Set<Contraindication> excluded(Athlete athlete) {
        var tags = EnumSet.noneOf(Contraindication.class);
        var health = athlete.health();
        if (health.has(Health.Condition.LOW_BONE_MASS) || health.has(Health.Condition.FRAGILITY_FRACTURE)) {
            tags.add(Contraindication.LOADED_SPINAL_FLEXION);
        }
        if (health.has(Health.Condition.FRAGILITY_FRACTURE) || health.has(Health.Condition.PREGNANCY)) {
            tags.add(Contraindication.HIGH_IMPACT);
        }
        if (health.has(Health.Condition.PREGNANCY)) {
            tags.add(Contraindication.SUPINE);
            tags.add(Contraindication.PRONE);
            tags.add(Contraindication.VALSALVA_HEAVY);
        }
        if (health.has(Health.Condition.HIGH_BLOOD_PRESSURE) || health.has(Health.Condition.HEART_CONDITION)) {
            tags.add(Contraindication.VALSALVA_HEAVY);
        }
        return tags;
    }

    /// Exercises of a pattern that are possible, the most fitting first: what the athlete has a best set of, then
    /// what can be loaded, then what is as hard as the athlete is trained.
    List<Exercise> of(MovementPattern pattern) {
        int hardest = HARDEST[athlete.strength().level().ordinal()];
        return ExerciseCatalogue.of(pattern).stream()
                .filter(this::isPossible)
                .filter(exercise -> exercise.difficulty() <= hardest
                        || athlete.strength().best().containsKey(exercise.id()))
                .sorted(Comparator.comparingInt(this::unfitness))
                .toList();
    }

    boolean isPossible(Exercise exercise) {
        return (everything || available.containsAll(exercise.equipment()))
                && !athlete.limits().avoid().contains(exercise.id())
                && exercise.contraindications().stream().noneMatch(excluded::contains);
    }

    private int unfitness(Exercise exercise) {
        boolean known = athlete.strength().best().containsKey(exercise.id());
        boolean loadable = exercise.loading() instanceof Loading.External;
        boolean band = exercise.loading() instanceof Loading.Band;
        boolean held = exercise.loading() instanceof Loading.Timed
                && exercise.pattern() != MovementPattern.CORE
                && exercise.pattern() != MovementPattern.BALANCE;
        int suited =
                Math.abs(exercise.difficulty() - (athlete.strength().level().ordinal() + 2));
        return (known ? 0 : 100) + (loadable ? 0 : band ? 8 : 14) + (held ? 30 : 0) + suited * 3;
    }
}
