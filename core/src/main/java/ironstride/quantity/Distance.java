package ironstride.quantity;

import java.util.Locale;

/// A length of ground in whole millimetres, never negative.
///
/// @param millimetres the length in mm
public record Distance(long millimetres) implements Comparable<Distance> {

    /// One international mile: 1609.344 m.
    public static final Distance MILE = new Distance(1_609_344);

    public static final Distance ZERO = new Distance(0);

    /// @throws IllegalArgumentException when negative
    public Distance {
        if (millimetres < 0) {
            throw new IllegalArgumentException("a distance is never negative: " + millimetres + " mm");
        }
    }

    public static Distance ofMetres(double metres) {
        return new Distance(Math.round(metres * 1000));
    }

    public static Distance ofKilometres(double kilometres) {
        return new Distance(Math.round(kilometres * 1_000_000));
    }

    public static Distance ofMiles(double miles) {
        return new Distance(Math.round(miles * MILE.millimetres));
    }

    public double metres() {
        return millimetres / 1000.0;
    }

    public double kilometres() {
        return millimetres / 1_000_000.0;
    }

    public double miles() {
        return (double) millimetres / MILE.millimetres;
    }

    public Distance plus(Distance other) {
        return new Distance(millimetres + other.millimetres);
    }

    /// The part of this distance that goes beyond `other`, or zero.
    public Distance beyond(Distance other) {
        return new Distance(Math.max(0, millimetres - other.millimetres));
    }

    public Distance times(double factor) {
        return new Distance(Math.round(millimetres * factor));
    }

    /// Rounded to the nearest multiple of `step`, half up.
    public Distance roundedTo(Distance step) {
        return new Distance((millimetres + step.millimetres / 2) / step.millimetres * step.millimetres);
    }

    public boolean isLongerThan(Distance other) {
        return millimetres > other.millimetres;
    }

    public static Distance shorterOf(Distance a, Distance b) {
        return a.millimetres <= b.millimetres ? a : b;
    }

    public static Distance longerOf(Distance a, Distance b) {
        return a.millimetres >= b.millimetres ? a : b;
    }

    @Override
    public int compareTo(Distance other) {
        return Long.compare(millimetres, other.millimetres);
    }

    /// Kilometres with at most one decimal, such as `13.2 km`.
    @Override
    public String toString() {
        var text = String.format(Locale.ROOT, "%.1f", kilometres());
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " km";
    }
}
