package ironstride.quantity;

import java.math.BigDecimal;
import java.util.Locale;

/// A mass in whole grams, never negative.
///
/// @param grams the mass in g
public record Weight(long grams) implements Comparable<Weight> {

    /// One international pound is 0.45359237 kg.
    public static final double KILOGRAMS_PER_POUND = 0.45359237;

    public static final Weight ZERO = new Weight(0);

    /// Pounds are no whole grams, so sums of plates in pounds can be some grams beside the total they stand for. No two
    /// weights anybody can load are this near to each other.
    public static final Weight SLACK = new Weight(20);

    /// @throws IllegalArgumentException when negative
    public Weight {
        if (grams < 0) {
            throw new IllegalArgumentException("a weight is never negative: " + grams + " g");
        }
    }

    public static Weight ofKilograms(double kilograms) {
        return new Weight(Math.round(kilograms * 1000));
    }

    public static Weight ofPounds(double pounds) {
        return ofKilograms(pounds * KILOGRAMS_PER_POUND);
    }

    public double kilograms() {
        return grams / 1000.0;
    }

    public double pounds() {
        return kilograms() / KILOGRAMS_PER_POUND;
    }

    public Weight plus(Weight other) {
        return new Weight(grams + other.grams);
    }

    public Weight times(double factor) {
        return new Weight(Math.round(grams * factor));
    }

    /// The largest multiple of `step` that is not above this weight.
    ///
    /// @throws IllegalArgumentException when the step is zero
    public Weight roundedDownTo(Weight step) {
        if (step.grams == 0) {
            throw new IllegalArgumentException("a step of 0 g rounds to nothing");
        }
        return new Weight(grams / step.grams * step.grams);
    }

    public boolean isHeavierThan(Weight other) {
        return grams > other.grams;
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }

    /// The weight as a person in `units` reads it: `62.5 kg` or `137.8 lb`.
    public String in(Units units) {
        return switch (units) {
            case METRIC -> toString();
            case IMPERIAL -> String.format(Locale.ROOT, "%.1f", pounds()).replace(".0", "") + " lb";
        };
    }

    /// Kilograms without superfluous zeros, such as `62.5 kg`.
    @Override
    public String toString() {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString() + " kg";
    }
}
