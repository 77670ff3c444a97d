package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Stress;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/// Free hours that change from week to week, night shifts, a gym on two days only, and the night clocks change.
/// Moving one window of a plan that is being lived belongs to re-planning and is tested there.
class S07ShiftWorkerTest {

    private static final String ATHLETE = """
            name: Jakob
            born: 1995-11-11
            zone: Europe/Berlin
            goal: health
            start: 2027-03-15
            running: { level: intermediate, weekly: 25 km, longest-30-days: 10 km, runs-per-week: 3 }
            strength: { level: intermediate, lifts-per-week: 2 }
            places: { gym: { kind: gym } }
            week:
              mon: [07:00-08:30 outdoors]
              tue: [17:00-19:00 gym]
              thu: [07:00-08:30 outdoors]
              fri: [17:00-19:00 gym]
              sun: [08:00-10:30 outdoors]
            weeks:
              2027-03-22: { mon: [], tue: [19:30-21:00 gym], wed: [19:00-20:30 outdoors], fri: [20:00-21:30 gym], sun: [20:00-21:30 outdoors] }
              2027-03-29: { mon: [], tue: [], wed: [], thu: [], fri: [17:00-19:00 gym], sat: [], sun: [] }
            blackout: [2027-04-06]
            health: { screening: clear }
            """;

    private final Plan plan = Scenario.plan(ATHLETE);

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void liftsOnlyWhereTheGymIs() {
        assertThat(Scenario.sessions(plan))
                .filteredOn(session -> session.workout() instanceof Lift)
                .isNotEmpty()
                .allMatch(session -> session.start().day() == DayOfWeek.TUESDAY
                        || session.start().day() == DayOfWeek.FRIDAY);
    }

    @Test
    void nothingOnTheBlackedOutDay() {
        assertThat(Scenario.sessions(plan))
                .noneMatch(session -> session.start().date().toString().equals("2027-04-06"));
    }

    @Test
    void oneWindowKeepsTheLegsAndSaysWhatIsLeftOut() {
        var week = Scenario.weeks(plan).get(2);
        assertThat(week.sessions()).allMatch(session -> session.start().day() == DayOfWeek.FRIDAY);
        assertThat(Scenario.hasLegs(week, LegLoad.MODERATE)).isTrue();
        assertThat(plan.schedule().leftOut())
                .filteredOn(out -> out.week() == week.number())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(out -> assertThat(out.reason()).isNotBlank());
    }

    @Test
    void theNightOfTheChangeIsAnHourShorter() {
        var sunday = Scenario.weeks(plan).get(1).sessions().getLast();
        assertThat(sunday.start().date().toString()).isEqualTo("2027-03-28");
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.second().equals(sunday))
                .allSatisfy(pair -> {
                    long clock = (pair.second().start().epochDay()
                                            - pair.first().start().epochDay())
                                    * 24
                                    * 60
                            + pair.second().start().minuteOfDay()
                            - pair.first().start().minuteOfDay();
                    assertThat(pair.second().start().epochMinute()
                                    - pair.first().start().epochMinute())
                            .isEqualTo(clock - 60);
                });
    }

    @Test
    void nothingHardSoonAfterAnEveningOrBeforeAMorning() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> !pair.isOnOneDay()
                        && pair.first().workout().stress() == Stress.HARD
                        && pair.second().workout().stress() == Stress.HARD)
                .allMatch(pair -> pair.gapHours() >= 12);
    }
}
