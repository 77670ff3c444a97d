package ironstride.rules.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.DateRange;
import ironstride.athlete.HardDays;
import ironstride.athlete.Level;
import ironstride.athlete.Place;
import ironstride.athlete.Preferences;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.notation.NotatedBlock;
import ironstride.rules.book.Weeks;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionRulesTest {

    private static final String LEGS_ON_AN_EASY_DAY = """
            athlete goal=endurance
            Tue 06:30 run interval 50min
            Wed 18:00 lift lower heavy 55min
            """;
    private static final int INTERVALS_OVER = 6 * 60 + 30 + 50;
    private static final int SIX_HOURS_LATER = INTERVALS_OVER + 6 * 60;

    @ParameterizedTest
    @CsvSource({"45, 'SOFT 15'", "44, ''"})
    void aQualityDayHasRoomForLegsFromFortyFiveFreeMinutesOn(int minutes, String charge) {
        var evening = new Window(SIX_HOURS_LATER - 60, SIX_HOURS_LATER + minutes, Optional.empty());
        assertThat(hardDays(free(block(LEGS_ON_AN_EASY_DAY), evening))).isEqualTo(charge);
    }

    @ParameterizedTest
    @CsvSource({"GYM, 'SOFT 15'", "OUTDOORS, ''"})
    void aQualityDayHasRoomForLegsOnlyWhereOneCanLift(Place.Kind kind, String charge) {
        var block = block(LEGS_ON_AN_EASY_DAY);
        var athlete = free(block, new Window(18 * 60, 20 * 60, Optional.of("there")))
                .change()
                .places(Map.of("there", new Place("there", kind, Map.of())))
                .build();
        assertThat(hardDays(athlete)).isEqualTo(charge);
    }

    @Test
    void aDayWithoutTrainingHasNoRoomForLegs() {
        var block = block(LEGS_ON_AN_EASY_DAY);
        var tuesday = block.athlete().start().plusDays(1);
        var athlete = free(block, new Window(18 * 60, 20 * 60, Optional.empty()))
                .change()
                .blackouts(List.of(new DateRange(tuesday, tuesday)))
                .build();
        assertThat(hardDays(athlete)).isEmpty();
    }

    @Test
    void legsThatCannotMoveAreNotBlamed() {
        var block = block(LEGS_ON_AN_EASY_DAY);
        var week = block.calendar().weeks().getFirst();
        var fixed = week.sessions().stream()
                .map(session -> new PlacedSession(
                        session.id(), session.workout(), session.start(), session.place(), PlacedSession.Hold.FIXED))
                .toList();
        assertThat(Weeks.charges("DST-02", block.athlete(), new TrainingCalendar(List.of(week.withSessions(fixed)))))
                .isEmpty();
    }

    @Test
    void aDayWithTwoHeavyLegSessionsIsOneDay() {
        assertThat(Weeks.charges("DST-02", LEGS_ON_AN_EASY_DAY + "Wed 07:00 class bootcamp heavy 45min"))
                .containsExactly("SOFT 15");
    }

    @Test
    void everyHeavyLegDayBesideARoomyQualityDayCounts() {
        assertThat(Weeks.charges("DST-02", LEGS_ON_AN_EASY_DAY + "Fri 18:00 lift lower heavy 45min"))
                .containsExactly("SOFT 30");
    }

    private static String hardDays(Athlete athlete) {
        return String.join(
                ", ",
                Weeks.charges("DST-02", athlete, block(LEGS_ON_AN_EASY_DAY).calendar()));
    }

    @Test
    void aBeginnerRunsNoQualityInTheFirstSixWeeksOfAPlan() {
        var block = block("""
                athlete run=beginner
                week 2027-01-04
                Tue 06:30 run tempo 40min
                week 2027-02-08
                Tue 06:30 run tempo 40min
                week 2027-02-15
                Tue 06:30 run tempo 40min
                """);
        var numbers =
                block.calendar().weeks().stream().map(week -> week.number()).toList();
        assertThat(Weeks.charges("DST-05", block.athlete(), block.calendar())).isEmpty();
        var planned = free(block, new Window(0, 1440, Optional.empty()));
        long early = numbers.stream().filter(number -> number <= 6).count();
        assertThat(Weeks.charges("DST-05", planned, block.calendar())).hasSize((int) early);
    }

    @Test
    void longRunsFiveDaysApartAreFarEnoughAndFourAreNot() {
        assertThat(Weeks.charges("DST-06", twoLongRuns("Fri"))).containsExactly("SOFT 15");
        assertThat(Weeks.charges("DST-06", twoLongRuns("Thu"))).containsExactly("MEDIUM 30", "SOFT 15");
    }

    private static String twoLongRuns(String second) {
        return """
                athlete goal=endurance
                week 2027-01-04
                Sun 08:00 run long 90min
                week 2027-01-11
                %s 08:00 run long 90min
                """.formatted(second);
    }

    @Test
    void theLongRunBelongsOnTheDayTheAthleteLikes() {
        var block = block("athlete goal=endurance\nSat 08:00 run long 90min");
        var saturday = new Preferences(Optional.of(DayOfWeek.SATURDAY), Set.of(), HardDays.TOGETHER, false);
        assertThat(Weeks.charges("DST-06", block.athlete(), block.calendar())).containsExactly("SOFT 15");
        assertThat(Weeks.charges(
                        "DST-06", block.athlete().change().preferences(saturday).build(), block.calendar()))
                .isEmpty();
    }

    @Test
    void aLongRunWithFastMinutesNextToATempoRunStillCountsAsLong() {
        assertThat(Weeks.charges("DST-01", "Fri 07:00 run tempo 45min\nSat 08:00 run long 90min"))
                .containsExactly("SOFT 30");
        assertThat(Weeks.charges("DST-01", "Fri 07:00 run tempo 45min\nSat 08:00 run progression 60min"))
                .containsExactly("MEDIUM 80");
    }

    @ParameterizedTest
    @CsvSource({"beginner, 'HARD 1'", "intermediate, 'HARD 1'", "advanced, 'MEDIUM 50'"})
    void sevenTrainingDaysCostByLevel(String level, String charge) {
        var text = new StringBuilder("athlete run=" + level + "\n");
        for (var day : List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")) {
            text.append(day).append(" 07:00 run easy 30min\n");
        }
        assertThat(Weeks.charges("DST-03", text.toString())).containsExactly(charge);
    }

    @Test
    void adjacentLiftsAreFineForWhoeverWantsFourOrBuildsMuscleAtAnAdvancedLevel() {
        var text = "Mon 18:00 lift upper 50min\nTue 18:00 lift lower moderate 50min";
        assertThat(Weeks.charges("DST-10", text)).containsExactly("SOFT 10");
        assertThat(Weeks.charges("DST-10", "athlete goal=muscle strength=advanced\n" + text))
                .isEmpty();
        var block = block(text);
        assertThat(Weeks.charges("DST-10", wishing(block, 3), block.calendar())).hasSize(1);
        assertThat(Weeks.charges("DST-10", wishing(block, 4), block.calendar())).isEmpty();
    }

    private static Athlete wishing(NotatedBlock block, int lifts) {
        return block.athlete()
                .change()
                .strength(new StrengthProfile(
                        Level.INTERMEDIATE, Optional.of(lifts), StrengthProfile.Split.AUTO, Map.of()))
                .build();
    }

    @Test
    void theSentenceOfABeginnersWeekNamesTheBeginnersShare() {
        var findings = Weeks.findings("DST-04", """
                athlete run=beginner
                Tue 06:30 run interval 30min
                Sat 06:30 run easy 40min
                """);
        assertThat(findings).hasSize(1).first().asString().contains("85.7 %", "90 %");
    }

    private static NotatedBlock block(String text) {
        return Weeks.read(text).getFirst();
    }

    /// The athlete of a block, with one free window every day.
    private static Athlete free(NotatedBlock block, Window window) {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(window));
        }
        return block.athlete()
                .change()
                .availability(new Availability(days, Map.of()))
                .build();
    }
}
