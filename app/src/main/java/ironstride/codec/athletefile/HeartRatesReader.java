package ironstride.codec.athletefile;

import ironstride.athlete.HeartRates;
import ironstride.quantity.HeartRate;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/// Measured heart rates: `{ max: 188, resting: 52, threshold: 170 }`.
final class HeartRatesReader {

    private static final int LOWEST_MAXIMUM = 100;
    private static final int HIGHEST_MAXIMUM = 230;
    private static final int LOWEST_RESTING = 25;
    private static final int HIGHEST_RESTING = 110;
    private static final int LOWEST_THRESHOLD = 90;

    private final Problems problems;
    private final Values values;

    HeartRatesReader(Problems problems, Values values) {
        this.problems = problems;
        this.values = values;
    }

    HeartRates read(Node node) {
        var section = new Section(node, "heart-rate", problems);
        var maximum = rate(section, "max", LOWEST_MAXIMUM, HIGHEST_MAXIMUM, "a maximal heart rate");
        var resting = rate(section, "resting", LOWEST_RESTING, HIGHEST_RESTING, "a resting heart rate");
        var threshold = rate(section, "threshold", LOWEST_THRESHOLD, HIGHEST_MAXIMUM, "a threshold heart rate");
        section.finish();
        boolean ordered = isBelow(node, resting, "resting", maximum, "max")
                & isBelow(node, resting, "resting", threshold, "threshold")
                & isBelow(node, threshold, "threshold", maximum, "max");
        return ordered ? new HeartRates(maximum, resting, threshold) : HeartRates.UNKNOWN;
    }

    private Optional<HeartRate> rate(Section section, String key, int least, int most, String what) {
        return section.find(key)
                .flatMap(at -> values.whole(at, least, most, what + " in beats a minute"))
                .map(HeartRate::new);
    }

    private boolean isBelow(
            Node node, Optional<HeartRate> lower, String name, Optional<HeartRate> higher, String other) {
        if (lower.isEmpty() || higher.isEmpty() || lower.get().compareTo(higher.get()) < 0) {
            return true;
        }
        problems.add(
                node,
                "the heart rate \"" + name + "\" of " + lower.get() + " is not below \"" + other + "\" of "
                        + higher.get());
        return false;
    }
}
