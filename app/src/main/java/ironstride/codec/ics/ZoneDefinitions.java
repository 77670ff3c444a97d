package ironstride.codec.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// The definitions of the zones that a calendar speaks of: the changes of clocks that matter to its events, written
/// out one by one from the rules of the JDK.
///
/// Complete histories and yearly rules are correct too, but programs that import calendars are known to get lost in
/// them; and a definition from the same source as the times cannot disagree with them.
final class ZoneDefinitions {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    /// The first and the last instant spoken of.
    private record Span(Instant first, Instant last) {
        Span with(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    private final Map<String, Span> spans = new TreeMap<>();

    /// Takes note of a time; one that is not written as local time needs no definition.
    void use(ZonedDateTime time) {
        if (isLocal(time)) {
            var instant = time.toInstant();
            spans.merge(time.getZone().getId(), new Span(instant, instant), Span::with);
        }
    }

    /// Whether the time is written as local time. Universal time is better where the zone is but an offset, and in
    /// the hour that the clocks show twice.
    static boolean isLocal(ZonedDateTime time) {
        return !(time.getZone().normalized() instanceof ZoneOffset)
                && time.getZone()
                                .getRules()
                                .getValidOffsets(time.toLocalDateTime())
                                .size()
                        == 1;
    }

    /// In the order of their names.
    List<VTimeZone> definitions() {
        var definitions = new ArrayList<VTimeZone>();
        spans.forEach((zone, span) -> definitions.add(definition(ZoneId.of(zone), span)));
        return definitions;
    }

    /// From the last change before the span to the first one after it.
    private static VTimeZone definition(ZoneId zone, Span span) {
        var rules = zone.getRules();
        var observances = new ArrayList<Observance>();
        var before = rules.previousTransition(span.first().plusSeconds(1));
        if (before == null) {
            var offset = rules.getOffset(span.first());
            observances.add(observance(false, LONG_AGO, offset, offset));
        }
        for (var change = before == null ? rules.nextTransition(span.first()) : before;
                change != null;
                change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(zone, change));
            if (change.getInstant().isAfter(span.last())) {
                break;
            }
        }
        var definition = new VTimeZone(new ComponentList<>(observances));
        definition.add(new TzId(zone.getId()));
        return definition;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransition change) {
        boolean daylight = zone.getRules().isDaylightSavings(change.getInstant());
        return observance(daylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance observance(boolean daylight, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
