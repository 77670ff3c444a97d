package ironstride.quantity;

/// Perceived exertion on the CR10 scale, 0 (nothing) to 10 (maximal), in tenths.
///
/// Source: Foster C. Med Sci Sports Exerc 1998;30:1164-1168.
///
/// @param tenths ten times the rating, 0 to 100
public record Rpe(int tenths) implements Comparable<Rpe> {

    /// @throws IllegalArgumentException outside 0 to 10
    public Rpe {
        if (tenths < 0 || tenths > 100) {
            throw new IllegalArgumentException("an effort is rated 0 to 10: " + tenths / 10.0);
        }
    }

    public static Rpe of(double rating) {
        return new Rpe((int) Math.round(rating * 10));
    }

    public double rating() {
        return tenths / 10.0;
    }

    @Override
    public int compareTo(Rpe other) {
        return Integer.compare(tenths, other.tenths);
    }

    @Override
    public String toString() {
        return "RPE " + (tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(rating()));
    }
}
