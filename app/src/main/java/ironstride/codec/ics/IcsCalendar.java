package ironstride.codec.ics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.TzId;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes calendars. The same input gives the same text.
public final class IcsCalendar {

    private static final String PRODUCT = "-//Ironstride//Ironstride 0.1//EN";

    private IcsCalendar() {}

    /// A calendar of events; the sequence of an event rises when it moved since the earlier version or comes back after
    /// it was called off, and one in which nothing changed keeps its stamp.
    ///
    /// @param name what the calendar is called
    /// @param earlier what the earlier version said, by uid
    /// @param stamp when it is made
    /// @param alarm time before each event at which to remind
    /// @return lines that end in CRLF and have at most 75 bytes of UTF-8
    public static String write(
            String name,
            List<CalendarEvent> events,
            Map<String, KnownEvent> earlier,
            Instant stamp,
            Optional<Duration> alarm) {
        return text(calendar(name, events, earlier, stamp, alarm));
    }

    private static Calendar calendar(
            String name,
            List<CalendarEvent> events,
            Map<String, KnownEvent> earlier,
            Instant stamp,
            Optional<Duration> alarm) {
        var zones = new ZoneDefinitions();
        events.forEach(event -> {
            zones.use(event.start());
            zones.use(event.end());
        });
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        zones.definitions().forEach(calendar::add);
        for (var event : events) {
            calendar.add(event(event, Optional.ofNullable(earlier.get(event.uid())), stamp, alarm));
        }
        return calendar;
    }

    private static String text(Calendar calendar) {
        return LineFolding.fold(unfolded(calendar));
    }

    /// A calendar of all events there ever were: those of the earlier version that are gone are called off, with a
    /// higher sequence, because a program into which a file is imported keeps what the file does not name.
    ///
    /// @param name what the calendar is called
    /// @param earlier what the earlier version said, by uid
    /// @param stamp when it is made
    public static String writeWithGone(
            String name, List<CalendarEvent> events, Map<String, KnownEvent> earlier, Instant stamp) {
        var calendar = calendar(name, events, earlier, stamp, Optional.empty());
        var there = events.stream().map(CalendarEvent::uid).collect(Collectors.toSet());
        earlier.values().stream()
                .filter(known -> !there.contains(known.uid()))
                .sorted(Comparator.comparing(KnownEvent::start).thenComparing(KnownEvent::uid))
                .forEach(known -> calendar.add(cancelled(known, stamp)));
        return text(calendar);
    }

    private static VEvent cancelled(KnownEvent known, Instant stamp) {
        var result = new VEvent(false);
        result.add(new Uid(known.uid()));
        result.add(new DtStamp(known.cancelled() ? known.stamp().orElse(stamp) : stamp));
        result.add(new DtStart<>(known.start()));
        result.add(new DtEnd<>(known.start().plus(known.length())));
        result.add(new Summary(known.title()));
        result.add(new Sequence(known.cancelled() ? known.sequence() : known.sequence() + 1));
        result.add(ImmutableStatus.VEVENT_CANCELLED);
        return result;
    }

    private static String unfolded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private static VEvent event(
            CalendarEvent event, Optional<KnownEvent> known, Instant stamp, Optional<Duration> alarm) {
        var result = new VEvent(false);
        result.add(new Uid(event.uid()));
        result.add(new DtStamp(stamp(event, known, stamp)));
        result.add(in(event.start(), new DtStart<>(written(event.start()))));
        result.add(in(event.end(), new DtEnd<>(written(event.end()))));
        result.add(new Summary(event.title()));
        result.add(new Description(event.description()));
        event.location().ifPresent(place -> result.add(new Location(place)));
        result.add(new Sequence(sequence(event, known)));
        alarm.ifPresent(before -> {
            var reminder = new VAlarm(before.negated());
            reminder.getRequiredProperty(Property.TRIGGER).add(Related.START);
            reminder.add(ImmutableAction.DISPLAY);
            reminder.add(new Description(event.title()));
            result.add(reminder);
        });
        return result;
    }

    /// Local times go without their zone, which is named beside them: the library would move a time of a zone whose
    /// rules it knows differently from the JDK.
    private static Temporal written(ZonedDateTime time) {
        return ZoneDefinitions.isLocal(time) ? time.toLocalDateTime() : time.toInstant();
    }

    private static Property in(ZonedDateTime time, Property property) {
        if (ZoneDefinitions.isLocal(time)) {
            property.add(new TzId(time.getZone().getId()));
        }
        return property;
    }

    private static int sequence(CalendarEvent event, Optional<KnownEvent> known) {
        return known.map(before -> stood(event, before) ? before.sequence() : before.sequence() + 1)
                .orElse(0);
    }

    private static Instant stamp(CalendarEvent event, Optional<KnownEvent> known, Instant now) {
        return known.filter(before -> stood(event, before) && before.text().equals(event.text()))
                .flatMap(KnownEvent::stamp)
                .orElse(now);
    }

    private static boolean stood(CalendarEvent event, KnownEvent before) {
        return !before.cancelled()
                && before.start().equals(event.start().toInstant())
                && before.length().equals(event.length());
    }
}
