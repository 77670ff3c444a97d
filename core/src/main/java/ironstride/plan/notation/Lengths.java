package ironstride.plan.notation;

import ironstride.quantity.Distance;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time and ground as notation writes them: `50min`, `1h30`, `9km`, `6.5mi`.
final class Lengths {

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:min|m|')");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})h(?:(\\d{1,2})(?:min|m)?)?");
    private static final Pattern DISTANCE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)(km|mi|k)");

    /// Nothing lasts longer than a day.
    private static final int MOST_MINUTES = 1440;

    private Lengths() {}

    static Optional<Integer> minutes(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(lower);
        var hours = HOURS.matcher(lower);
        int value = 0;
        if (minutes.matches()) {
            value = Integer.parseInt(minutes.group(1));
        } else if (hours.matches()) {
            var rest =
                    Optional.ofNullable(hours.group(2)).map(Integer::parseInt).orElse(0);
            value = Integer.parseInt(hours.group(1)) * 60 + rest;
        }
        return value > 0 && value <= MOST_MINUTES ? Optional.of(value) : Optional.empty();
    }

    static Optional<Distance> distance(String text) {
        var matcher = DISTANCE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(matcher.group(1));
        return Optional.of(matcher.group(2).equals("mi") ? Distance.ofMiles(value) : Distance.ofKilometres(value))
                .filter(distance -> distance.millimetres() > 0);
    }
}
