package ironstride.codec.ics;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Sequence;

/// Reads back what an earlier version of a calendar said of its events.
public final class IcsReader {

    private IcsReader() {}

    /// Reads a calendar, whatever is in it: what cannot be read gives a warning, and such an event begins anew.
    public static EarlierCalendar read(byte[] bytes) {
        var events = new LinkedHashMap<String, KnownEvent>();
        var warnings = new ArrayList<String>();
        try {
            read(new String(bytes, StandardCharsets.UTF_8), events, warnings);
        } catch (IOException | ParserException | RuntimeException _) {
            // The library throws many kinds of runtime exceptions on broken values; each means the same here.
            events.clear();
            warnings.clear();
            warnings.add("the earlier calendar cannot be read; all its events count as new");
        }
        return new EarlierCalendar(events, warnings);
    }

    private static void read(String text, Map<String, KnownEvent> events, List<String> warnings)
            throws IOException, ParserException {
        for (var component : new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT")) {
            if (component instanceof VEvent event) {
                var known = known(event);
                known.ifPresent(one -> events.put(one.uid(), one));
                if (known.isEmpty()) {
                    warnings.add("an event of the earlier calendar has no uid or no instants, and counts as new: "
                            + event.getUid().map(Property::getValue).orElse("no uid"));
                }
            }
        }
    }

    private static Optional<KnownEvent> known(VEvent event) {
        var uid = event.getUid().map(Property::getValue);
        var start = event.<DateProperty<?>>getProperty(Property.DTSTART).flatMap(IcsReader::instant);
        var end = event.<DateProperty<?>>getProperty(Property.DTEND).flatMap(IcsReader::instant);
        if (uid.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int sequence = event.<Sequence>getProperty(Property.SEQUENCE)
                .map(Sequence::getSequenceNo)
                .orElse(0);
        var stamp = event.<DateProperty<?>>getProperty(Property.DTSTAMP).flatMap(IcsReader::instant);
        var text = text(event, Property.SUMMARY) + "\n" + text(event, Property.DESCRIPTION) + "\n"
                + text(event, Property.LOCATION);
        return Optional.of(new KnownEvent(
                uid.get(),
                sequence,
                start.get(),
                Duration.between(start.get(), end.get()),
                stamp,
                text,
                text(event, Property.STATUS).equals("CANCELLED")));
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /// Days and local times without a zone are no instants. The rules of a zone are those of the JDK, as when it was
    /// written.
    private static Optional<Instant> instant(DateProperty<?> property) {
        return switch (property.getDate()) {
            case ZonedDateTime zoned ->
                property.<TzId>getParameter(Parameter.TZID)
                        .flatMap(id -> zone(id.getValue()))
                        .map(zone -> zoned.toLocalDateTime().atZone(zone))
                        .or(() -> Optional.of(zoned))
                        .map(ZonedDateTime::toInstant);
            case OffsetDateTime offset -> Optional.of(offset.toInstant());
            case Instant instant -> Optional.of(instant);
            case Temporal _ -> Optional.empty();
        };
    }

    /// Other programs have zones of their own, which only the definition in the file explains.
    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
