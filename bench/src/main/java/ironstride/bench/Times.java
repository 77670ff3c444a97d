package ironstride.bench;

import java.util.Arrays;
import java.util.Locale;

/// Measured times.
final class Times {

    private long[] nanos = {};

    void add(long measured) {
        nanos = Arrays.copyOf(nanos, nanos.length + 1);
        nanos[nanos.length - 1] = measured;
    }

    int size() {
        return nanos.length;
    }

    double medianMillis() {
        return millis(0.5);
    }

    /// The smallest measured time that at least this share of all is not above (nearest rank), in milliseconds.
    double millis(double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    double worstMillis() {
        return millis(1);
    }

    double sumMillis() {
        return Arrays.stream(nanos).sum() / 1e6;
    }

    double meanMillis() {
        return sumMillis() / nanos.length;
    }

    /// Median, 95th and 99th percentile, worst and mean as cells of a table, in milliseconds.
    Object[] row(String what) {
        return new Object[] {
            what, text(medianMillis()), text(millis(0.95)), text(millis(0.99)), text(worstMillis()), text(meanMillis())
        };
    }

    static final String[] COLUMNS = {"ms", "median", "95 %", "99 %", "worst", "mean"};

    /// Three significant digits, whole numbers above a hundred.
    static String text(double millis) {
        int decimals = millis >= 100 ? 0 : millis >= 10 ? 1 : millis >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", millis);
    }
}
