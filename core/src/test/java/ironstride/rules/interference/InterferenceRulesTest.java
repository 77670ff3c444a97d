package ironstride.rules.interference;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.rules.book.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterferenceRulesTest {

    @ParameterizedTest
    @CsvSource({
        "intermediate, no, 10:39, 'MEDIUM 40'",
        "intermediate, no, 10:40, 'SOFT 10'",
        "intermediate, no, 13:39, 'SOFT 10'",
        "intermediate, no, 13:40, ''",
        "intermediate, yes, 10:39, 'SOFT 15'",
        "intermediate, yes, 10:40, 'SOFT 10'",
        "advanced, no, 10:39, 'MEDIUM 60'",
        "advanced, no, 10:40, 'SOFT 15'",
        "advanced, yes, 10:39, 'SOFT 22.5'"
    })
    void hoursBetweenAnEasyRunThatEndsAtTwentyToEightAndLegs(
            String strength, String combined, String lift, String charge) {
        assertThat(String.join(", ", Weeks.charges("INT-04", """
                athlete goal=health strength=%s combined=%s
                Wed 07:00 run easy 40min
                Wed %s lift lower moderate 50min
                """.formatted(strength, combined, lift))))
                .isEqualTo(charge);
    }

    @ParameterizedTest
    @CsvSource({"17:35, ''", "17:36, 'MEDIUM 40'"})
    void aShortEasyRunIsAWarmUpUpToAQuarterOfAnHourBeforeTheLift(String lift, String charge) {
        assertThat(String.join(", ", Weeks.charges("INT-04", """
                Wed 17:00 run recovery 20min
                Wed %s lift lower moderate 50min
                """.formatted(lift))))
                .isEqualTo(charge);
    }

    @Test
    void aShortEasyRunAfterTheLiftIsNoWarmUp() {
        assertThat(Weeks.charges("INT-04", "Wed 17:00 lift lower moderate 50min\nWed 17:50 run easy 20min"))
                .containsExactly("MEDIUM 40");
    }

    @Test
    void aShortTempoRunIsNoWarmUp() {
        assertThat(Weeks.charges("INT-04", "Wed 17:00 run tempo 20min\nWed 17:20 lift lower moderate 50min"))
                .containsExactly("MEDIUM 40");
    }

    @ParameterizedTest
    @CsvSource({"59, ''", "60, 'MEDIUM 30'"})
    void jumpsRestSeventyTwoHoursFromSixtyOn(int age, String charge) {
        assertThat(String.join(", ", Weeks.charges("INT-07", """
                athlete goal=health age=%d
                Tue 18:00 lift plyo 30min
                Fri 18:29 lift plyo 30min
                """.formatted(age))))
                .isEqualTo(charge);
        assertThat(Weeks.charges("INT-07", """
                athlete goal=health age=%d
                Tue 18:00 lift plyo 30min
                Fri 18:30 lift plyo 30min
                """.formatted(age))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heavy, 'SOFT 25'", "moderate, 'SOFT 10'", "light, ''"})
    void legsTheDayAfterTheLongRunCostByHowHeavyTheyAre(String legs, String charge) {
        assertThat(String.join(", ", Weeks.charges("INT-08", """
                Fri 08:00 run long 90min
                Sat 18:00 lift lower %s 50min
                """.formatted(legs))))
                .isEqualTo(charge);
    }

    @Test
    void everyRunTooManyOrTooLongIsCharged() {
        // Two runs too many, four over 40 min of which one is allowed, none over an hour, and 230 min in all.
        assertThat(Weeks.charges("MUS-01", """
                athlete goal=muscle
                Mon 07:00 run easy 50min
                Tue 07:00 run easy 50min
                Wed 07:00 run easy 50min
                Thu 07:00 run easy 50min
                Fri 07:00 run easy 30min
                """)).containsExactlyInAnyOrder("SOFT 40", "SOFT 60", "SOFT 20");
    }

    @Test
    void aRaceLiftsTheLimitsOfRunningForMuscle() {
        assertThat(Weeks.charges("MUS-01", """
                athlete goal=muscle
                Mon 07:00 run easy 50min
                Wed 07:00 run easy 50min
                Fri 07:00 run easy 50min
                Sun 09:00 run race 50min 10km
                """)).isEmpty();
    }
}
