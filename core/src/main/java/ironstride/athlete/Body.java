package ironstride.athlete;

import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import java.util.Optional;

/// Body measures, each perhaps not known.
public record Body(Optional<Weight> weight, Optional<Distance> height) {

    public static final Body UNKNOWN = new Body(Optional.empty(), Optional.empty());

    /// Body mass index in kg/m², when both measures are known.
    public Optional<Double> massIndex() {
        return weight.flatMap(w -> height.map(h -> w.kilograms() / (h.metres() * h.metres())));
    }
}
