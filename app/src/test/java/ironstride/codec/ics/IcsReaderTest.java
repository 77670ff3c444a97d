package ironstride.codec.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Calendars as they are found: of other programs, edited by hand, broken.
class IcsReaderTest {

    private static EarlierCalendar read(String lines) {
        var text = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Somebody//Else//EN
                BEGIN:VEVENT
                UID:a
                DTSTAMP:20270101T000000Z
                %s
                END:VEVENT
                END:VCALENDAR
                """.formatted(lines.strip());
        return IcsReader.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static KnownEvent known(int sequence, String start) {
        return new KnownEvent(
                "a",
                sequence,
                Instant.parse(start),
                Duration.ofHours(1),
                Optional.of(Instant.parse("2027-01-01T00:00:00Z")),
                "\n\n",
                false);
    }

    @Test
    void anEventInUniversalTime() {
        assertThat(read("DTSTART:20270104T080000Z\nDTEND:20270104T090000Z\nSEQUENCE:3")
                        .events())
                .containsEntry("a", known(3, "2027-01-04T08:00:00Z"));
    }

    @Test
    void anEventWithoutASequenceHasNotMoved() {
        assertThat(read("DTSTART:20270104T080000Z\nDTEND:20270104T090000Z")
                        .events()
                        .get("a"))
                .extracting(KnownEvent::sequence)
                .isEqualTo(0);
    }

    @Test
    void anEventInAZoneThatOnlyTheFileKnows() {
        var text = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Somebody//Else//EN
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:a
                DTSTAMP:20270101T000000Z
                DTSTART;TZID=W. Europe Standard Time:20270104T080000
                DTEND;TZID=W. Europe Standard Time:20270104T090000
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(IcsReader.read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .events())
                .containsEntry("a", known(0, "2027-01-04T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20270104\nDTEND;VALUE=DATE:20270105",
                "DTSTART:20270104T080000\nDTEND:20270104T090000",
                "DTSTART:20270104T080000Z",
                "SUMMARY:no times",
                "DTSTART;TZID=No/Where:20270104T080000\nDTEND;TZID=No/Where:20270104T090000",
                "DTSTART:rubbish\nDTEND:20270104T090000Z",
                "DTSTART:20270104T080000Z\nDTEND:20270104T090000Z\nSEQUENCE:often",
            })
    void anEventThatCannotBeReadGivesAWarningAndCountsAsNew(String lines) {
        assertThat(read(lines).events()).isEmpty();
        assertThat(read(lines).warnings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEGIN:VCALENDAR\nnonsense", "\0\0\0", "BEGIN:VEVENT\r\nEND:VCALENDAR", "{}"})
    void whatIsNoCalendarGivesAWarning(String text) {
        var read = IcsReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.events()).isEmpty();
        assertThat(read.warnings()).containsExactly("the earlier calendar cannot be read; all its events count as new");
    }

    @Test
    void bytesThatAreNoTextGiveAWarning() {
        assertThat(IcsReader.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}).warnings())
                .hasSize(1);
    }

    @Test
    void changedBytesNeverFail() {
        var event = new CalendarEvent(
                "a",
                ZonedDateTime.parse("2027-03-27T08:00+01:00[Europe/Berlin]"),
                Duration.ofMinutes(60),
                "easy run",
                "easy",
                Optional.of("park"));
        var whole = IcsCalendar.write("Plan", List.of(event), Map.of(), Instant.EPOCH, Optional.of(Duration.ofHours(1)))
                .getBytes(StandardCharsets.UTF_8);
        var random = new SplittableRandom(5545);
        for (int k = 0; k < 500; k++) {
            var bytes = whole.clone();
            for (int change = 1 + random.nextInt(6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            }
            var read = IcsReader.read(bytes);
            assertThat(read.events().size() + read.warnings().size()).isLessThanOrEqualTo(2);
        }
    }
}
