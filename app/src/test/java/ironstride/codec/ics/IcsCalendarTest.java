package ironstride.codec.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VAlarm;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two libraries import the calendars we write.
class IcsCalendarTest {

    private static final Instant STAMP = Instant.parse("2027-01-01T00:00:00Z");

    private static CalendarEvent event(String uid, LocalDateTime start, String zone) {
        return new CalendarEvent(
                uid,
                start.atZone(ZoneId.of(zone)),
                Duration.ofMinutes(95),
                "long run; easy, with friends",
                "line one\nläuft über die Brücke, dann zurück \\ " + "🏃".repeat(60) + "\nlast",
                Optional.of("park, gate 2"));
    }

    private static CalendarEvent plain(String uid, LocalDateTime start, String zone) {
        return new CalendarEvent(
                uid, start.atZone(ZoneId.of(zone)), Duration.ofMinutes(95), "t", "d", Optional.empty());
    }

    private static List<CalendarEvent> threeDays(LocalDateTime first, String zone) {
        return IntStream.range(0, 3)
                .mapToObj(day -> event("day-" + day, first.plusDays(day), zone))
                .toList();
    }

    private static String write(List<CalendarEvent> events) {
        return IcsCalendar.write("Plan", events, Map.of(), STAMP, Optional.empty());
    }

    private static EarlierCalendar readByUs(String text) {
        return IcsReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertInstantsSurvive(List<CalendarEvent> events) {
        var text = write(events);
        var read = ImportedCalendar.of(text);
        var known = readByUs(text);
        assertThat(known.warnings()).isEmpty();
        assertThat(read.events()).hasSameSizeAs(events);
        for (int k = 0; k < events.size(); k++) {
            var event = events.get(k);
            var start = event.start().toInstant();
            var one = read.events().get(k);
            assertThat(one.getUid().getValue()).isEqualTo(event.uid());
            assertThat(read.instant(one.getDateStart()))
                    .as(event.start().toString())
                    .isEqualTo(start);
            assertThat(read.instant(one.getDateEnd())).isEqualTo(start.plus(event.length()));
            assertThat(known.events().get(event.uid()))
                    .as(event.start().toString())
                    .isEqualTo(new KnownEvent(
                            event.uid(), 0, start, event.length(), Optional.of(STAMP), event.text(), false));
        }
    }

    /// The clocks of Berlin change on 28 March and 31 October 2027, those of New York on 14 March and 7 November.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-27T08:00",
        "Europe/Berlin, 2027-10-30T08:00",
        "America/New_York, 2027-03-13T08:00",
        "America/New_York, 2027-11-06T08:00",
        "Europe/Berlin, 2027-03-27T00:30",
        "Africa/Casablanca, 2027-02-06T08:00",
        "Australia/Lord_Howe, 2027-04-03T08:00",
        "America/Asuncion, 2027-03-27T08:00",
        "Asia/Kolkata, 2027-03-27T08:00",
        "Asia/Katmandu, 2027-03-27T08:00",
        "US/Eastern, 2027-03-13T08:00",
        "UTC, 2027-03-27T08:00",
        "Etc/UTC, 2027-03-27T08:00",
        "GMT, 2027-03-27T08:00",
        "Z, 2027-03-27T08:00",
        "+05:30, 2027-03-27T08:00",
        "UTC+2, 2027-03-27T08:00",
    })
    void instantsSurviveTheChangeOfClocks(String zone, LocalDateTime first) {
        assertInstantsSurvive(threeDays(first, zone));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-26T08:00",
        "Europe/Berlin, 2027-03-27T08:00",
        "Europe/Berlin, 2027-10-30T08:00",
        "America/New_York, 2027-03-11T08:00",
        "America/New_York, 2027-03-15T08:00",
        "America/New_York, 2027-11-04T08:00",
        "America/New_York, 2027-11-08T08:00",
        "UTC, 2027-03-27T08:00",
    })
    void anotherLibraryComputesTheSameInstants(String zone, LocalDateTime first) {
        var events = threeDays(first, zone);
        assertThat(Biweekly.parse(write(events)).first().getEvents())
                .map(one -> one.getDateStart().getValue().toInstant())
                .containsExactlyElementsOf(
                        events.stream().map(event -> event.start().toInstant()).toList());
    }

    @Test
    void theHourThatIsShownTwiceIsNotMistaken() {
        var first = LocalDateTime.parse("2027-10-31T02:30").atZone(ZoneId.of("Europe/Berlin"));
        var second = first.withLaterOffsetAtOverlap();
        assertThat(second).isNotEqualTo(first);
        for (var start : List.of(first, second)) {
            assertInstantsSurvive(
                    List.of(new CalendarEvent("a", start, Duration.ofMinutes(20), "t", "d", Optional.empty())));
        }
    }

    @Test
    void aWholeYearKeepsItsInstants() {
        for (var zone : List.of("Europe/Berlin", "America/New_York", "Pacific/Auckland")) {
            var start = LocalDateTime.parse("2026-12-28T06:15");
            assertInstantsSurvive(IntStream.range(0, 366)
                    .mapToObj(day -> plain("day-" + day, start.plusDays(day), zone))
                    .toList());
        }
    }

    @Test
    void everyZoneOfTheWorldKeepsItsInstants() {
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> !zone.startsWith("ical4j"))
                .sorted()
                .toList();
        assertThat(zones).hasSizeGreaterThan(400);
        assertInstantsSurvive(zones.stream()
                .flatMap(zone -> Stream.of("2027-01-15T06:30", "2027-07-15T06:30")
                        .map(start -> plain(zone + start, LocalDateTime.parse(start), zone)))
                .toList());
    }

    @Test
    void aLocalTimeIsWrittenWithItsZoneAndTheZoneIsDefinedOnce() {
        var text = write(threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin"));
        assertThat(text).contains("DTSTART;TZID=Europe/Berlin:20270328T080000\r\n");
        assertThat(text.lines().filter("TZID:Europe/Berlin"::equals)).hasSize(1);
    }

    @Test
    void everyZoneThatIsNamedIsDefined() {
        var text = write(threeDays(LocalDateTime.parse("2027-03-27T08:00"), "US/Eastern"));
        assertThat(text).contains("DTSTART;TZID=US/Eastern:").contains("TZID:US/Eastern\r\n");
        assertThat(write(threeDays(LocalDateTime.parse("2027-03-27T08:00"), "UTC")))
                .contains("DTSTART:20270327T080000Z\r\n")
                .doesNotContain("TZID");
    }

    @Test
    void textsComeBackWithTheirSigns() {
        var event = event("a", LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin");
        var name = "Ironstride: Zoë; runs, lifts \\ rests";
        var text = IcsCalendar.write(name, List.of(event), Map.of(), STAMP, Optional.of(Duration.ofMinutes(30)));
        var read = Biweekly.parse(text).first();
        var one = read.getEvents().getFirst();
        assertThat(one.getSummary().getValue()).isEqualTo(event.title());
        assertThat(one.getDescription().getValue()).isEqualTo(event.description());
        assertThat(one.getLocation().getValue()).isEqualTo("park, gate 2");
        assertThat(one.getSequence().getValue()).isZero();
        assertThat(one.getDateTimeStamp().getValue().toInstant()).isEqualTo(STAMP);
        assertThat(one.getAlarms())
                .hasSize(1)
                .first()
                .satisfies(alarm -> assertThat(minutesBefore(alarm)).isEqualTo(30));
        assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo("Ironstride: Zoë\\; runs\\, lifts \\\\ rests");
        assertThat(read.getProductId().getValue()).contains("Ironstride");
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
    }

    private static int minutesBefore(VAlarm alarm) {
        var duration = alarm.getTrigger().getDuration();
        assertThat(duration.isPrior()).isTrue();
        return (int) (duration.toMillis() / -60_000);
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        var text = write(threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin"));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(StandardCharsets.UTF_8).length > 72)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("🏃".repeat(60));
    }

    @Test
    void theLibraryFindsNothingWrong() throws IOException, ParserException {
        var text = IcsCalendar.write(
                "Plan",
                threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin"),
                Map.of(),
                STAMP,
                Optional.of(Duration.ofHours(1)));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries())
                .as("RFC 5546 asks for an organizer, which would make every session an invitation")
                .allMatch(entry -> entry.getMessage().endsWith("ORGANIZER"));
        assertThat(Biweekly.parse(text)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theSameEventsGiveTheSameText() {
        var events = threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin");
        assertThat(write(events)).isEqualTo(write(events));
    }

    @Test
    void theSequenceRisesOnlyForWhatMovedOrChangedItsLength() {
        var before = threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin");
        var shorter =
                new CalendarEvent("day-2", before.get(2).start(), Duration.ofMinutes(94), "t", "d", Optional.empty());
        var after = List.of(
                before.get(0),
                event("day-1", LocalDateTime.parse("2027-03-28T08:01"), "Europe/Berlin"),
                shorter,
                event("new", LocalDateTime.parse("2027-03-30T08:00"), "Europe/Berlin"));
        var first = readByUs(write(before)).events();
        var second = readByUs(IcsCalendar.write("Plan", after, first, STAMP, Optional.empty()))
                .events();
        assertThat(second.keySet()).containsExactlyInAnyOrder("day-0", "day-1", "day-2", "new");
        assertThat(second.get("day-0")).extracting(KnownEvent::sequence).isEqualTo(0);
        assertThat(second.get("day-1")).extracting(KnownEvent::sequence).isEqualTo(1);
        assertThat(second.get("day-2")).extracting(KnownEvent::sequence).isEqualTo(1);
        assertThat(second.get("new")).extracting(KnownEvent::sequence).isEqualTo(0);
        var third = readByUs(IcsCalendar.write("Plan", before, second, STAMP, Optional.empty()))
                .events();
        assertThat(third.get("day-0")).extracting(KnownEvent::sequence).isEqualTo(0);
        assertThat(third.get("day-1")).extracting(KnownEvent::sequence).isEqualTo(2);
    }

    @Test
    void whatIsGoneIsCalledOffOnceAndItsSequenceNeverFallsWhenItComesBack() {
        var before = threeDays(LocalDateTime.parse("2027-03-27T08:00"), "Europe/Berlin");
        var without = before.subList(0, 2);
        var first = IcsCalendar.writeWithGone("Plan", before, Map.of(), STAMP);
        assertThat(first).isEqualTo(write(before));
        var later = STAMP.plusSeconds(60);
        var gone = IcsCalendar.writeWithGone("Plan", without, readByUs(first).events(), later);
        assertThat(gone).containsOnlyOnce("STATUS:CANCELLED");
        assertThat(readByUs(gone).events().get("day-2"))
                .extracting(KnownEvent::cancelled, KnownEvent::sequence, KnownEvent::stamp, KnownEvent::start)
                .containsExactly(
                        true, 1, Optional.of(later), before.get(2).start().toInstant());
        assertThat(IcsCalendar.writeWithGone("Plan", without, readByUs(gone).events(), later.plusSeconds(60)))
                .isEqualTo(gone);
        var back = readByUs(
                        IcsCalendar.writeWithGone("Plan", before, readByUs(gone).events(), later))
                .events();
        assertThat(back.get("day-2"))
                .extracting(KnownEvent::cancelled, KnownEvent::sequence)
                .containsExactly(false, 2);
        assertThat(back.get("day-1")).extracting(KnownEvent::sequence).isEqualTo(0);
    }

    @Test
    void theSameInstantInAnotherZoneHasNotMoved() {
        var berlin = event("a", LocalDateTime.parse("2027-01-10T08:00"), "Europe/Berlin");
        var utc = event("a", LocalDateTime.parse("2027-01-10T07:00"), "UTC");
        var known = readByUs(write(List.of(berlin))).events();
        assertThat(readByUs(IcsCalendar.write("Plan", List.of(utc), known, STAMP, Optional.empty()))
                        .events())
                .isEqualTo(known);
    }
}
