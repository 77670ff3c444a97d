package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where two rules want different things, and which of them wins.
class ConflictsTest {

    @Test
    void onlyTheWeekendIsFree() {
        var week = "athlete goal=endurance\nSun 08:00 run long 90min\n";
        var legsAfterTheLongRun = score(week + "Sun 18:00 lift lower moderate 50min");
        var moderateLegsOnSaturday = score(week + "Sat 18:00 lift lower moderate 50min");
        var heavyLegsOnSaturday = score(week + "Sat 18:00 lift lower heavy 50min");
        var noLegs = score(week + "Sat 18:00 lift upper 50min");
        assertThat(legsAfterTheLongRun).isLessThan(moderateLegsOnSaturday);
        assertThat(moderateLegsOnSaturday).isLessThan(noLegs).isLessThan(heavyLegsOnSaturday);
        assertThat(heavyLegsOnSaturday.hard()).isEqualTo(1);
        assertThat(noLegs.hard()).isEqualTo(1);
        assertThat(Weeks.charges("INT-02", week + "Sat 18:00 lift lower moderate 50min"))
                .containsExactly("MEDIUM 37.5");
    }

    @Test
    void oneWindowADayOnFourDays() {
        assertThat(Weeks.judge("""
                        athlete goal=endurance
                        Tue 18:00 run tempo 50min
                        Wed 18:00 lift back-legs-glutes heavy 55min
                        Fri 18:00 lift upper 50min
                        Sun 08:00 run long 90min
                        """).findings())
                .extracting(Finding::rule)
                .doesNotContain("INT-01", "INT-02", "INT-03", "INT-04", "STR-02", "DST-02");
    }

    @ParameterizedTest
    @CsvSource({"base, MEDIUM 60", "build, MEDIUM 60", "specific, HARD 1", "taper, HARD 1"})
    void theRaceOfWhoeverWantsMuscleWinsFromTheSpecificPhaseOn(String phase, String charge) {
        var block = Weeks.read("""
                        athlete goal=muscle
                        week 2027-01-04 phase=%s
                        Sat 18:00 lift lower heavy 50min
                        Sun 08:00 run long 90min
                        """.formatted(phase)).getFirst();
        assertThat(Weeks.charges("INT-02", racing(block.athlete(), LocalDate.of(2027, 2, 14)), block.calendar()))
                .containsExactly(charge);
    }

    @Test
    void whoeverWantsMuscleOnlyKeepsItInTheTaper() {
        var lift = "Mon 18:00 lift lower 60min : leg-extension 10x8";
        assertThat(Weeks.charges("STR-07", "athlete goal=muscle phase=specific\n" + lift))
                .isEmpty();
        assertThat(Weeks.charges("STR-07", "athlete goal=muscle phase=taper\n" + lift))
                .containsExactly("SOFT 30");
    }

    @Test
    void aCombinedSessionForWeightLossOnAQualityDayRunsFirst() {
        var week = "athlete goal=weight-loss combined=yes\nFri 18:00 lift upper 45min\n";
        var runFirst = week + "Tue 17:00 run tempo 40min\nTue 17:40 lift lower moderate 40min";
        var liftFirst = week + "Tue 17:00 lift lower moderate 40min\nTue 17:40 run tempo 40min";
        assertThat(Weeks.charges("ORD-03", runFirst)).containsExactly("SOFT 30");
        assertThat(Weeks.charges("INT-03", liftFirst)).containsExactly("MEDIUM 60");
        assertThat(score(runFirst)).isLessThan(score(liftFirst));
    }

    @Test
    void twoLiftsTrainEveryGroupWhenTheUpperBodyLiftHoldsAPull() {
        var legs = "Mon 18:00 lift lower 50min : back-squat 3x8, romanian-deadlift 3x8, calf-raise 2x12, plank 2x40s\n";
        var press = "Thu 18:00 lift upper 50min : bench-press 3x8, overhead-press 2x8";
        assertThat(Weeks.findings("STR-05", legs + press))
                .singleElement()
                .asString()
                .contains("back 1.5");
        assertThat(Weeks.charges("STR-05", legs + press + ", barbell-row 3x8")).isEmpty();
        assertThat(Weeks.charges("STR-04", legs + press + ", barbell-row 3x8")).isEmpty();
        var wholeBody = " lift full-body 60min : back-squat 2x8, bench-press 2x8, romanian-deadlift 2x8, "
                + "barbell-row 2x8, overhead-press 2x8, calf-raise 1x12, plank 1x40s\n";
        assertThat(Weeks.charges("STR-05", "Mon 18:00" + wholeBody + "Thu 18:00" + wholeBody))
                .isEmpty();
        assertThat(Weeks.charges("STR-04", "Mon 18:00" + wholeBody + "Thu 18:00" + wholeBody))
                .isEmpty();
    }

    @Test
    void aLockedClassBeforeALockedLongRunIsNamed() {
        var block = Weeks.read("""
                        athlete goal=endurance
                        Tue 18:00 lift upper 50min
                        Sat 18:00 class CrossFit 60min
                        Sun 08:00 run long 90min
                        """).getFirst();
        var week = block.calendar().weeks().getFirst();
        var locked = week.withSessions(week.sessions().stream()
                .map(session -> new PlacedSession(
                        session.id(), session.workout(), session.start(), session.place(), PlacedSession.Hold.LOCKED))
                .toList());
        assertThat(Weeks.judge(block.athlete(), new TrainingCalendar(List.of(locked)))
                        .findings())
                .filteredOn(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .singleElement()
                .satisfies(finding -> assertThat(finding.why())
                        .contains("Sat 18:00 class CrossFit", "Sun 08:00 long run", "13 h", "24 h"));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-16, false", "2027-01-17, true"})
    void theSecondOfTwoRacesWithinAFortnightIsABRace(LocalDate second, boolean isGoal) {
        var block = Weeks.read("""
                        athlete goal=endurance
                        week 2027-01-11 phase=taper
                        Tue 18:00 lift lower moderate 50min
                        Wed 18:00 run tempo 40min
                        """).getFirst();
        var athlete = racing(block.athlete(), LocalDate.of(2027, 1, 3), second);
        assertThat(Weeks.charges("RACE-03", athlete, block.calendar())).isEmpty();
        assertThat(Weeks.charges("RACE-07", athlete, block.calendar())).hasSize(isGoal ? 0 : 1);
        var early = racing(block.athlete(), LocalDate.of(2027, 1, 9), second);
        assertThat(Weeks.charges("RACE-06", early, block.calendar())).containsExactly("MEDIUM 60");
    }

    private static Score score(String text) {
        return Weeks.judge(text).score();
    }

    private static Athlete racing(Athlete athlete, LocalDate... dates) {
        return athlete.change()
                .races(Stream.of(dates)
                        .map(date -> new Race(
                                "City Run",
                                RaceDistance.TEN_KM,
                                date,
                                Race.USUAL_START,
                                Optional.empty(),
                                Race.Priority.A))
                        .toList())
                .build();
    }
}
