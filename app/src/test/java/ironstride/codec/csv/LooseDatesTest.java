package ironstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LooseDatesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static LocalDateTime read(String text) {
        return LocalDateTime.ofInstant(
                LooseDates.of(Set.of(text)).find(text).orElseThrow().in(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Test
    void datesOfAllTheAppsAreRead() {
        var expected = LocalDateTime.of(2024, 3, 26, 17, 26);
        assertThat(List.of(
                        "26 Mar 2024, 17:26",
                        "2024-03-26 17:26:00",
                        "2024-03-26T17:26",
                        "Mar 26, 2024, 5:26:00 PM",
                        "Mar 26, 2024, 5:26:00\u202FPM",
                        "26.03.2024, 17:26",
                        "26/03/2024 17:26",
                        "03/26/2024 5:26 pm",
                        "2024/03/26 17:26",
                        "26 mars 2024 à 17:26",
                        "26. März 2024 um 17:26:00",
                        "26 de mar. de 2024, 17:26:00",
                        "26 mar 2024 5:26:00 p. m.",
                        "2024年3月26日 17:26:00",
                        "2024. 3. 26. 오후 5:26:00",
                        "2024年3月26日 下午5:26:00"))
                .allSatisfy(text -> assertThat(read(text)).isEqualTo(expected));
    }

    @Test
    void aTurkishOctoberIsRead() {
        assertThat(read("1 Eki 2026, 19:52")).isEqualTo(LocalDateTime.of(2026, 10, 1, 19, 52));
    }

    @Test
    void midnightAndMiddayOfTheTwelveHourClock() {
        assertThat(read("Oct 6, 2022, 12:05:00 AM").toLocalTime()).isEqualTo(LocalTime.of(0, 5));
        assertThat(read("Oct 6, 2022, 12:05:00 PM").toLocalTime()).isEqualTo(LocalTime.of(12, 5));
    }

    @Test
    void aWordThatIsTwoMonthsIsReadByTheOtherDatesOfTheFile() {
        var czech = Set.of("3 listopad 2024", "3 srpen 2024");
        assertThat(LooseDates.of(czech).find("3 listopad 2024").orElseThrow().date())
                .hasMonthValue(11);
        var croatian = Set.of("3 listopad 2024", "3 srpanj 2024");
        assertThat(LooseDates.of(croatian).find("3 listopad 2024").orElseThrow().date())
                .hasMonthValue(10);
        assertThat(LooseDates.of(Set.of("3 listopad 2024")).warnings()).hasSize(1);
    }

    @Test
    void dayOrMonthFirstIsReadFromTheOtherDatesOfTheFile() {
        var american = LooseDates.of(Set.of("3/4/2024", "3/26/2024"));
        assertThat(american.find("3/4/2024").orElseThrow().date()).hasMonthValue(3);
        assertThat(american.warnings()).isEmpty();
        var european = LooseDates.of(Set.of("3/4/2024", "26/3/2024"));
        assertThat(european.find("3/4/2024").orElseThrow().date()).hasMonthValue(4);
        assertThat(LooseDates.of(Set.of("3/4/2024")).warnings()).hasSize(1);
    }

    @Test
    void aTimeIsLocalUnlessTheFileSaysOtherwise() {
        var dates = LooseDates.of(Set.of("2024-03-26 17:26:00"));
        assertThat(dates.find("2024-03-26 17:26:00").orElseThrow().in(BERLIN))
                .isEqualTo(Instant.parse("2024-03-26T16:26:00Z"));
        assertThat(dates.find("2024-03-26 17:26:00 +0000").orElseThrow().in(BERLIN))
                .isEqualTo(Instant.parse("2024-03-26T17:26:00Z"));
        assertThat(dates.find("2024-03-26T17:26:00Z").orElseThrow().in(BERLIN))
                .isEqualTo(Instant.parse("2024-03-26T17:26:00Z"));
        assertThat(dates.find("2024-03-26").orElseThrow().time()).isEmpty();
    }

    @Test
    void whatIsNoDateIsNone() {
        var dates = LooseDates.of(Set.of());
        assertThat(List.of("", "x", "99/99/2024", "2024-02-30", "12", "1 2", "99999999999 1 1", "17:26"))
                .allSatisfy(text -> assertThat(dates.find(text)).isEmpty());
    }

    @Test
    void monthsOfEveryMainLanguageAreReadAsTheJdkWritesThem() {
        for (var tag : List.of(
                "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hr", "hu", "ro", "tr", "ru",
                "uk", "el", "id", "ca")) {
            var format = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.forLanguageTag(tag));
            var texts = new LinkedHashSet<String>();
            for (int month = 1; month <= 12; month++) {
                texts.add(LocalDateTime.of(2024, month, 5, 18, 30).format(format));
            }
            var dates = LooseDates.of(texts);
            int month = 1;
            for (var text : texts) {
                assertThat(dates.find(text)).as(tag + ": " + text).isPresent();
                assertThat(dates.find(text).orElseThrow().date())
                        .as(tag + ": " + text)
                        .hasMonthValue(month++);
            }
        }
    }

    @Test
    void mediumDatesOfStravaAreReadInOtherLanguages() {
        for (var tag : List.of("en-US", "de", "fr", "es", "it", "nl", "pt-BR", "sv", "ja", "zh-CN", "ko")) {
            var format =
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(Locale.forLanguageTag(tag));
            var moment = LocalDateTime.of(2022, 10, 16, 23, 19, 20);
            assertThat(read(moment.format(format))).as(tag).isEqualTo(moment);
        }
    }
}
