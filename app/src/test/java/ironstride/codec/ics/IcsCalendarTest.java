package ironstride.codec.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Another library imports the calendars we write.
class IcsCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant STAMP = Instant.parse("2027-01-01T00:00:00Z");

    private static CalendarEvent event(String uid, int day) {
        return new CalendarEvent(
                uid,
                ZonedDateTime.of(2027, 3, day, 8, 0, 0, 0, BERLIN),
                Duration.ofMinutes(95),
                "long run; easy, with friends",
                "line one\nläuft über die Brücke, dann zurück — eine ziemlich lange Zeile, die gefaltet werden muss\n",
                Optional.of("outdoors"));
    }

    @Test
    void anotherLibraryReadsTheSameEventsAcrossADaylightSavingChange() {
        var events = List.of(event("a", 27), event("b", 28));
        var text = IcsCalendar.write("Plan", events, Map.of(), STAMP, Optional.of(Duration.ofMinutes(30)));
        var read = Biweekly.parse(text).first();
        assertThat(read.getEvents()).hasSize(2);
        for (int k = 0; k < 2; k++) {
            var one = read.getEvents().get(k);
            assertThat(one.getUid().getValue()).isEqualTo(events.get(k).uid());
            assertThat(one.getDateStart().getValue().toInstant())
                    .isEqualTo(events.get(k).start().toInstant());
            assertThat(one.getDateEnd().getValue().toInstant())
                    .isEqualTo(events.get(k).start().plusMinutes(95).toInstant());
            assertThat(one.getSummary().getValue()).isEqualTo("long run; easy, with friends");
            assertThat(one.getDescription().getValue()).contains("läuft über die Brücke");
            assertThat(one.getAlarms()).hasSize(1);
        }
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void theSequenceRisesOnlyForWhatMoved() {
        var first =
                IcsCalendar.write("Plan", List.of(event("a", 10), event("b", 11)), Map.of(), STAMP, Optional.empty());
        var second = IcsCalendar.write(
                "Plan", List.of(event("a", 10), event("b", 12)), IcsCalendar.read(first), STAMP, Optional.empty());
        var known = IcsCalendar.read(second);
        assertThat(known.get("a")).extracting(KnownEvent::sequence).isEqualTo(0);
        assertThat(known.get("b")).extracting(KnownEvent::sequence).isEqualTo(1);
    }

    @Test
    void aBrokenCalendarCostsOnlyItsSequences() {
        assertThat(IcsCalendar.read("BEGIN:VCALENDAR\nnonsense")).isEmpty();
        assertThat(IcsCalendar.read("")).isEmpty();
    }

    @Test
    void theSameEventsGiveTheSameBytes() {
        var events = List.of(event("a", 10));
        assertThat(IcsCalendar.write("Plan", events, Map.of(), STAMP, Optional.empty()))
                .isEqualTo(IcsCalendar.write("Plan", events, Map.of(), STAMP, Optional.empty()));
    }
}
