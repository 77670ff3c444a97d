package ironstride.codec.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;

/// Numbers and times as XML writes them; what is none is not known.
public final class XmlNumbers {

    private static final int LONGEST_NUMBER = 40;

    private XmlNumbers() {}

    public static OptionalDouble number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    /// @param zone of times that do not say theirs
    public static Optional<Instant> instant(String text, ZoneId zone) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            try {
                return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }
}
