package ironstride.codec.athletefile;

import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Nearest;

/// What is said of an exercise nobody knows.
final class Exercises {

    private Exercises() {}

    static String unknown(String name) {
        var ids = ExerciseCatalogue.all().stream().map(Exercise::id).toList();
        return "there is no exercise \"" + name + "\"" + Nearest.hint(name, ids) + " (see: ironstride exercises)";
    }
}
