package ironstride.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ironstride.quantity.Distance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    @ParameterizedTest
    @CsvSource({
        "5000,1474,39.1104",
        "5000,1200,49.8062",
        "5000,1800,30.8220",
        "10000,2400,51.9441",
        "10000,3300,35.7744",
        "21097.5,6300,42.6353",
        "42195,12600,44.5535",
        "1609.344,360,48.4169",
        "1500,270,61.3220"
    })
    void aRaceGivesItsPublishedIndex(double metres, long seconds, double index) {
        assertThat(FitnessIndex.ofRace(Distance.ofMetres(metres), Duration.ofSeconds(seconds))
                        .value())
                .isCloseTo(index, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"150,25.0787", "200,36.0116", "250,47.4645", "300,59.4374", "350,71.9303"})
    void runningCostsItsOxygen(double speed, double oxygen) {
        assertThat(FitnessIndex.oxygenCost(speed)).isCloseTo(oxygen, within(oxygen * 1e-4));
    }

    @ParameterizedTest
    @CsvSource({"5,1.091463", "10,1.009995", "20,0.952983", "40,0.913761", "90,0.859982", "180,0.818992"})
    void aShareIsHeldForATime(double minutes, double share) {
        assertThat(FitnessIndex.sustainableShare(minutes)).isCloseTo(share, within(1e-4));
    }

    /// Published times of the second edition's table; 0.35 % is the agreement of the model with it.
    @ParameterizedTest
    @CsvSource({
        "30,1609.344,551",
        "30,5000,1840",
        "30,10000,3826",
        "30,21097.5,8464",
        "30,42195,17357",
        "40,5000,1448",
        "40,10000,3003",
        "40,42195,13785",
        "50,1609.344,350",
        "50,5000,1197",
        "50,10000,2481",
        "50,21097.5,5495",
        "50,42195,11449",
        "60,5000,1023",
        "60,10000,2122",
        "60,42195,9805",
        "70,5000,895",
        "70,21097.5,4101",
        "70,42195,8590"
    })
    void theIndexPredictsPublishedTimes(double index, double metres, double seconds) {
        assertThat(new FitnessIndex(index).predict(Distance.ofMetres(metres)).toMillis() / 1000.0)
                .isCloseTo(seconds, within(seconds * 0.0035));
    }

    @ParameterizedTest
    @CsvSource({
        "30,384,141.1,135.1,412.1",
        "40,306,112.1,106.1,327",
        "50,255,93.6,87.6,271",
        "60,220,80.7,74.7,232.3",
        "70,194,71.2,65.2,203.7"
    })
    void pacesAreThosePublished(
            double index, double threshold, double interval400, double repetition400, double marathon) {
        var paces = TrainingPaces.of(new FitnessIndex(index));
        assertThat(paces.threshold().secondsPerKilometre()).isCloseTo(threshold, within(3.0));
        assertThat(paces.interval().secondsPerKilometre() * 0.4).isCloseTo(interval400, within(1.1));
        assertThat(paces.repetition().secondsPerKilometre() * 0.4).isCloseTo(repetition400, within(1.1));
        assertThat(paces.marathon().secondsPerKilometre()).isCloseTo(marathon, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({
        "5,1,1",
        "6,0.997,0.9985",
        "14,0.973,0.9865",
        "42,0.889,0.9445",
        "70,0.805,0.9025",
        "72,0.8,0.9",
        "200,0.8,0.9"
    })
    void fitnessFadesWithDaysOff(int days, double without, double crossTrained) {
        assertThat(FitnessIndex.shareKept(days, false)).isCloseTo(without, within(0.0011));
        assertThat(FitnessIndex.shareKept(days, true)).isCloseTo(crossTrained, within(0.0011));
    }

    @ParameterizedTest
    @CsvSource({
        "5000,1200,10000,2501.92",
        "10000,2400,21097.5,5295.37",
        "21097.5,6300,42195,13135.07",
        "10000,3300,5000,1582.79"
    })
    void riegelPredicts(double from, double seconds, double to, double expected) {
        assertThat(RacePrediction.seconds(Distance.ofMetres(from), seconds, Distance.ofMetres(to)))
                .isCloseTo(expected, within(0.05));
    }

    @Test
    void twoRacesGiveARunnersOwnExponent() {
        assertThat(RacePrediction.exponent(Distance.ofMetres(5000), 1200, Distance.ofMetres(10_000), 2520))
                .isCloseTo(1.07039, within(1e-4));
    }

    @Test
    void criticalSpeedIsFitted() {
        var fitted = CriticalSpeed.fit(List.of(
                        new CriticalSpeed.EffortOf(1200, 222),
                        new CriticalSpeed.EffortOf(2000, 392),
                        new CriticalSpeed.EffortOf(3600, 741)))
                .orElseThrow();
        assertThat(fitted.metresPerSecond()).isCloseTo(4.61837, within(1e-4));
        assertThat(fitted.metresAbove()).isCloseTo(180.705, within(0.01));
        var other = new CriticalSpeed(4.5, 165);
        assertThat(other.secondsToExhaustion(5.0)).isCloseTo(330.0, within(1e-6));
        assertThat(other.secondsFor(5000)).isCloseTo(1074.44, within(0.01));
        assertThat(CriticalSpeed.fit(List.of(new CriticalSpeed.EffortOf(1200, 222))))
                .isEmpty();
    }

    @Test
    void heartRatesFollowTheirFormulas() {
        assertThat(HeartRateZones.tanakaMaximum(40)).isCloseTo(180, within(1e-9));
        assertThat(HeartRateZones.gellishMaximum(35)).isCloseTo(182.5, within(1e-9));
        assertThat(HeartRateZones.karvonen(180, 70, 0.85)).isCloseTo(163.5, within(1e-9));
        assertThat(HeartRateZones.frielLowerBounds(150)).containsExactly(128, 135, 143, 150, 155, 161);
        assertThat(HeartRateZones.frielLowerBounds(160)).containsExactly(136, 144, 152, 160, 165, 172);
        assertThat(HeartRateZones.frielLowerBounds(170)).containsExactly(145, 153, 162, 170, 176, 182);
        assertThat(HeartRateZones.frielLowerBounds(180)).containsExactly(153, 162, 171, 180, 186, 193);
    }

    @Test
    void volumeRampsAndDeloads() {
        var deload = new boolean[] {false, false, false, true, false, false, false, true};
        assertThat(new VolumeRamp(30, 0.08, 60).weeks(deload))
                .usingComparatorWithPrecision(0.001)
                .containsExactly(30, 32.4, 34.992, 26.244, 36.392, 39.303, 42.447, 31.835);
        assertThat(new VolumeRamp(50, 0.06, 55).weeks(deload))
                .usingComparatorWithPrecision(0.001)
                .containsExactly(50, 53.0, 55, 41.25, 55, 55, 55, 41.25);
        assertThat(VolumeRamp.exponentialTaper(10, 14)).isCloseTo(3.696, within(0.001));
    }
}
