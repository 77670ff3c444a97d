package ironstride.cli;

import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.quantity.Distance;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A race result typed on the command line.
final class RaceInput {

    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");

    /// Metres a minute.
    private static final int SLOWEST = 50;

    private static final int FASTEST = 450;

    private RaceInput() {}

    static RaceResult result(String distance, String time) {
        var metres = distance(distance);
        var matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            throw new InputFile.Unusable("\"" + time + "\" is not a time such as 52:00 or 1:45:00");
        }
        long hours = Optional.ofNullable(matcher.group(1)).map(Long::parseLong).orElse(0L);
        var duration = Duration.ofSeconds(
                hours * 3600 + Long.parseLong(matcher.group(2)) * 60 + Long.parseLong(matcher.group(3)));
        double speed = metres.metres() / Math.max(1, duration.toSeconds()) * 60;
        if (speed < SLOWEST || speed > FASTEST) {
            throw new InputFile.Unusable(metres + " in " + time + " is "
                    + (speed > FASTEST ? "faster than anybody runs" : "slower than walking")
                    + "; times are minutes and seconds such as 52:00, or hours besides such as 1:45:00");
        }
        return new RaceResult(metres, duration, Optional.empty());
    }

    private static Distance distance(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (lower) {
            case "half", "half-marathon", "halfmarathon" -> RaceDistance.HALF_MARATHON.distance();
            case "marathon" -> RaceDistance.MARATHON.distance();
            case "mile" -> Distance.MILE;
            default -> {
                var matcher = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)(km|k|mi|miles|m)")
                        .matcher(lower);
                if (!matcher.matches() || Double.parseDouble(matcher.group(1)) == 0) {
                    throw new InputFile.Unusable(
                            "\"" + text + "\" is not a distance such as 10km, 5mi, half or marathon");
                }
                double value = Double.parseDouble(matcher.group(1));
                yield switch (matcher.group(2)) {
                    case "m" -> Distance.ofMetres(value);
                    case "mi", "miles" -> Distance.ofMiles(value);
                    default -> Distance.ofKilometres(value);
                };
            }
        };
    }

    static String clock(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
