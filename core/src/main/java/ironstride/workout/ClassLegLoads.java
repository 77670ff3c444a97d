package ironstride.workout;

import java.util.List;
import java.util.Locale;

/// The leg load of a class of which only the name is known. A class nobody knows is taken to be heavy: it costs a
/// little freedom to be wrong that way, and an injury to be wrong the other way.
public final class ClassLegLoads {

    private static final List<String> NONE = List.of("yoga", "pilates", "stretch", "mobility", "meditation");
    private static final List<String> LIGHT = List.of("aqua", "swim", "barre", "dance", "zumba");
    private static final List<String> MODERATE =
            List.of("suspension", "trx", "circuit", "pump", "spin", "cycling", "kettlebell", "boxing");

    private ClassLegLoads() {}

    /// The usual leg load of a class of this name.
    public static LegLoad usual(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (NONE.stream().anyMatch(lower::contains)) {
            return LegLoad.NONE;
        }
        if (LIGHT.stream().anyMatch(lower::contains)) {
            return LegLoad.LIGHT;
        }
        return MODERATE.stream().anyMatch(lower::contains) ? LegLoad.MODERATE : LegLoad.HEAVY;
    }
}
