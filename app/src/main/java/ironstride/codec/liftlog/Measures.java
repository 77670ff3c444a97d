package ironstride.codec.liftlog;

import ironstride.codec.csv.LooseNumbers;
import ironstride.codec.csv.Row;
import ironstride.codec.reading.Plausible;
import ironstride.quantity.Distance;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Weights, distances and times in whatever unit a column or a word beside it says.
///
/// @param unsaid units where the file does not say
record Measures(Units unsaid) {

    private static final Pattern PART = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(h|m|s)");
    private static final int MOST_REPETITIONS = 10_000;
    private static final int MINUTE = 60;

    Optional<Weight> kilograms(OptionalDouble number) {
        return number.isPresent() ? Plausible.weight(number.getAsDouble()) : Optional.empty();
    }

    Optional<Weight> pounds(OptionalDouble number) {
        return number.isPresent()
                ? Plausible.weight(number.getAsDouble() * Weight.KILOGRAMS_PER_POUND)
                : Optional.empty();
    }

    /// @param unit a word such as `kgs` or `lbs`; anything else is the unit of the athlete
    Optional<Weight> weight(OptionalDouble number, String unit) {
        var word = unit.toLowerCase(Locale.ROOT);
        boolean imperial = word.contains("lb") || word.contains("pound");
        boolean metric = word.contains("kg") || word.contains("kilo");
        return imperial || (!metric && unsaid == Units.IMPERIAL) ? pounds(number) : kilograms(number);
    }

    /// @param unit a word such as `km`, `mi`, `metres`, `ft`; anything else is the unit of the athlete
    Optional<Distance> distance(OptionalDouble number, String unit) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double metres = number.getAsDouble() * metresOf(unit.toLowerCase(Locale.ROOT));
        return Plausible.distance(metres).filter(ground -> ground.isLongerThan(Distance.ZERO));
    }

    private double metresOf(String unit) {
        if (unit.startsWith("km") || unit.startsWith("kilo")) {
            return 1000;
        }
        if (unit.startsWith("mi")) {
            return Distance.MILE.metres();
        }
        if (unit.startsWith("m")) {
            return 1;
        }
        if (unit.startsWith("f")) {
            return 0.3048;
        }
        if (unit.startsWith("y")) {
            return 0.9144;
        }
        return unsaid == Units.IMPERIAL ? Distance.MILE.metres() : 1000;
    }

    Optional<Integer> reps(Row row, String column) {
        return reps(row.number(column));
    }

    Optional<Integer> reps(OptionalDouble number) {
        return number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= MOST_REPETITIONS
                ? Optional.of((int) Math.round(number.getAsDouble()))
                : Optional.empty();
    }

    Optional<Duration> seconds(OptionalDouble number) {
        return number.isPresent() && number.getAsDouble() > 0
                ? Plausible.duration(number.getAsDouble())
                : Optional.empty();
    }

    /// A time such as `1h 15m`, `90 min`, `1:15:00`, `0:45`, or a number of seconds.
    Optional<Duration> time(String text) {
        if (text.contains(":")) {
            double seconds = 0;
            for (var part : text.split(":")) {
                seconds = seconds * MINUTE + LooseNumbers.find(part, true).orElse(0);
            }
            return Plausible.duration(seconds).filter(time -> !time.isZero());
        }
        var plain = seconds(LooseNumbers.find(text, true));
        if (plain.isPresent()) {
            return plain;
        }
        double seconds = 0;
        var parts = PART.matcher(text.toLowerCase(Locale.ROOT));
        while (parts.find()) {
            double value = LooseNumbers.find(parts.group(1), true).orElse(0);
            seconds += switch (text.toLowerCase(Locale.ROOT).charAt(parts.start(2))) {
                case 'h' -> value * MINUTE * MINUTE;
                case 'm' -> value * MINUTE;
                default -> value;
            };
        }
        return Plausible.duration(seconds).filter(time -> !time.isZero());
    }
}
