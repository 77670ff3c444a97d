package ironstride.quantity;

/// Heart beats a minute.
///
/// @param beatsPerMinute whole beats a minute, 20 to 250
public record HeartRate(int beatsPerMinute) implements Comparable<HeartRate> {

    /// @throws IllegalArgumentException outside 20 to 250
    public HeartRate {
        if (beatsPerMinute < 20 || beatsPerMinute > 250) {
            throw new IllegalArgumentException("not a heart rate of a living person: " + beatsPerMinute + " bpm");
        }
    }

    @Override
    public int compareTo(HeartRate other) {
        return Integer.compare(beatsPerMinute, other.beatsPerMinute);
    }

    @Override
    public String toString() {
        return beatsPerMinute + " bpm";
    }
}
