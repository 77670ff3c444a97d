package ironstride.strength;

import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies at a place to be lifted.
///
/// @param counted whether somebody said so, or a gym is taken to have these
/// @param bar what its usual bar weighs; empty when it weighs what such bars weigh
/// @param pairs how many pairs there are of each plate
/// @param dumbbells each weight that there are two of, the lightest first; empty where nobody has counted
public record Rack(boolean counted, Optional<Weight> bar, Map<Weight, Integer> pairs, List<Weight> dumbbells) {

    public static final Rack KILOGRAM_GYM =
            new Rack(false, Optional.empty(), PlateLoading.gymPairs(Units.METRIC), List.of());
    public static final Rack POUND_GYM =
            new Rack(false, Optional.of(Weight.ofPounds(45)), PlateLoading.gymPairs(Units.IMPERIAL), List.of());

    public Rack {
        pairs = Map.copyOf(pairs);
        dumbbells = dumbbells.stream().sorted().distinct().toList();
    }
}
