package ironstride.athlete;

import ironstride.exercise.Equipment;
import ironstride.quantity.Weight;
import java.util.Map;
import java.util.Optional;

/// Where training happens.
///
/// @param name the athlete's name for it
/// @param kind what kind of place
/// @param equipment what stands there, with the range of weights where one was given; a gym has everything
public record Place(String name, Kind kind, Map<Equipment, Optional<WeightRange>> equipment) {

    public Place {
        equipment = Map.copyOf(equipment);
    }

    public enum Kind {
        GYM,
        HOME,
        OUTDOORS,
        STUDIO,
        TRACK;

        /// Whether one can lift there; outdoors and on a track only bodyweight work and jumps would be possible.
        public boolean isForLifting() {
            return this == GYM || this == HOME || this == STUDIO;
        }

        /// Whether one can run from there: outdoors, on a track, from the front door, or on a gym's treadmill.
        public boolean isForRunning() {
            return this == OUTDOORS || this == TRACK || this == HOME || this == GYM;
        }
    }

    /// From the lightest to the heaviest of a kind of weight.
    public record WeightRange(Weight lightest, Weight heaviest) {}

    public boolean has(Equipment thing) {
        return kind == Kind.GYM || equipment.containsKey(thing);
    }
}
