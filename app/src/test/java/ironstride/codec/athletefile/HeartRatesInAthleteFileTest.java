package ironstride.codec.athletefile;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.HeartRates;
import ironstride.quantity.HeartRate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartRatesInAthleteFileTest {

    private static AthleteFileOutcome read(String rates) {
        var text =
                "goal: speed\nweek: { mon: [18:00-19:30] }\nrunning: { level: beginner, heart-rate: " + rates + " }\n";
        return AthleteFile.read(
                text.getBytes(StandardCharsets.UTF_8),
                new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneOffset.UTC));
    }

    private static HeartRates rates(String text) {
        return switch (read(text)) {
            case AthleteFileOutcome.Read(var athlete, var _) ->
                athlete.running().heartRates();
            case AthleteFileOutcome.Unreadable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    @Test
    void allRatesAreReadAndEachMayBeMissing() {
        assertThat(rates("{ max: 188, resting: 52, threshold: 170 }"))
                .isEqualTo(new HeartRates(
                        Optional.of(new HeartRate(188)),
                        Optional.of(new HeartRate(52)),
                        Optional.of(new HeartRate(170))));
        assertThat(rates("{ threshold: 165 }").maximum()).isEmpty();
        assertThat(rates("{ }")).isEqualTo(HeartRates.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { max: 99 }                  | maximal heart rate
                    { max: 231 }                 | from 100 to 230
                    { resting: high }            | resting heart rate
                    { threshold: 20 }            | threshold heart rate
                    { max: 160, threshold: 165 } | not below "max"
                    { resting: 105, max: 104 }   | not below "max"
                    { maximum: 188 }             | not known in heart-rate
                    188                          | key: value
                    """)
    void whatCannotBeAHeartRateIsSaid(String text, String message) {
        assertThat(((AthleteFileOutcome.Unreadable) read(text)).problems().toString())
                .contains(message);
    }
}
