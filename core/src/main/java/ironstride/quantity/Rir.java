package ironstride.quantity;

/// Repetitions in reserve: how many more would have been possible, in tenths. RIR = 10 − RPE of the set.
///
/// Source: Zourdos MC et al. J Strength Cond Res 2016;30:267-275.
///
/// @param tenths ten times the repetitions left, 0 to 100
public record Rir(int tenths) implements Comparable<Rir> {

    /// @throws IllegalArgumentException outside 0 to 10
    public Rir {
        if (tenths < 0 || tenths > 100) {
            throw new IllegalArgumentException("repetitions in reserve are 0 to 10: " + tenths / 10.0);
        }
    }

    public static Rir of(double repetitions) {
        return new Rir((int) Math.round(repetitions * 10));
    }

    public double repetitions() {
        return tenths / 10.0;
    }

    @Override
    public int compareTo(Rir other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public String toString() {
        return "RIR " + (tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(repetitions()));
    }
}
