package ironstride.codec.ics;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes calendars, and reads back what an earlier version said.
public final class IcsCalendar {

    private static final String PRODUCT = "-//Ironstride//Ironstride 0.1//EN";

    /// Characters a line is folded at: with a few letters of two or three bytes it stays within 75 bytes.
    private static final int FOLD = 60;

    private IcsCalendar() {}

    /// A calendar of events; the sequence of an event rises when it moved since the earlier version.
    ///
    /// @param earlier what the earlier version said, by uid
    /// @param stamp when it is made
    /// @param alarm time before each event at which to remind
    public static String write(
            String name,
            List<CalendarEvent> events,
            Map<String, KnownEvent> earlier,
            Instant stamp,
            Optional<Duration> alarm) {
        quiet();
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        events.stream()
                .map(event -> event.start().getZone().getId())
                .distinct()
                .flatMap(zone -> zone(zone).stream())
                .forEach(calendar::add);
        for (var event : events) {
            calendar.add(event(event, Optional.ofNullable(earlier.get(event.uid())), stamp, alarm));
        }
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /// The zones are those of the library; nothing is fetched.
    private static void quiet() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private static Optional<net.fortuna.ical4j.model.component.VTimeZone> zone(String id) {
        var zone = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(id);
        return zone == null ? Optional.empty() : Optional.of(zone.getVTimeZone());
    }

    private static VEvent event(
            CalendarEvent event, Optional<KnownEvent> known, Instant stamp, Optional<Duration> alarm) {
        var result = new VEvent(false);
        result.add(new Uid(event.uid()));
        result.add(new DtStamp(stamp));
        result.add(new DtStart<>(event.start()));
        result.add(new DtEnd<>(event.start().plus(event.length())));
        result.add(new Summary(event.title()));
        result.add(new Description(event.description()));
        event.location().ifPresent(place -> result.add(new Location(place)));
        result.add(new Sequence(sequence(event, known)));
        alarm.ifPresent(before -> {
            var reminder = new VAlarm(before.negated());
            reminder.add(ImmutableAction.DISPLAY);
            reminder.add(new Description(event.title()));
            result.add(reminder);
        });
        return result;
    }

    private static int sequence(CalendarEvent event, Optional<KnownEvent> known) {
        return known.map(before -> before.start().equals(event.start().toInstant())
                                && before.length().equals(event.length())
                        ? before.sequence()
                        : before.sequence() + 1)
                .orElse(0);
    }

    /// What a calendar says of its events, by uid; empty when it cannot be read, so that a broken file costs nothing
    /// but its sequences.
    public static Map<String, KnownEvent> read(String text) {
        quiet();
        try {
            var known = new LinkedHashMap<String, KnownEvent>();
            var calendar = new CalendarBuilder().build(new StringReader(text));
            for (var component : calendar.getComponents("VEVENT")) {
                if (component instanceof VEvent event) {
                    known(event).ifPresent(one -> known.put(one.uid(), one));
                }
            }
            return known;
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException _) {
            return Map.of();
        }
    }

    private static Optional<KnownEvent> known(VEvent event) {
        var uid = event.getUid().map(Property::getValue);
        var start = Optional.ofNullable(event.<ZonedDateTime>getDateTimeStart())
                .map(property -> property.getDate().toInstant());
        var end = Optional.ofNullable(event.<ZonedDateTime>getDateTimeEnd())
                .map(property -> property.getDate().toInstant());
        int sequence = Optional.ofNullable(event.getSequence())
                .map(Sequence::getSequenceNo)
                .orElse(0);
        return uid.isPresent() && start.isPresent() && end.isPresent()
                ? Optional.of(
                        new KnownEvent(uid.get(), sequence, start.get(), Duration.between(start.get(), end.get())))
                : Optional.empty();
    }
}
