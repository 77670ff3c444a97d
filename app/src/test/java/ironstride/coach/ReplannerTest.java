package ironstride.coach;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Cross;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplannerTest {

    private static final Instant BEFORE_IT_STARTS = Instant.parse("2026-12-30T10:00:00Z");
    private static final Instant THIRD_WEEK = Instant.parse("2027-01-20T10:00:00Z");
    private static final Athlete ATHLETE = RandomAthletes.of(3);

    private static CurrentPlan make(Athlete athlete, Optional<CurrentPlan> before, Instant now) {
        return ((Replanner.Outcome.Made) new Replanner(athlete, before, now).make(Optional.of(6), (_, _) -> {})).plan();
    }

    @Test
    void nothingChangedChangesNothing() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        assertThat(make(ATHLETE, Optional.of(plan), BEFORE_IT_STARTS)).isEqualTo(plan);
        assertThat(PlanDifference.between(plan.calendar(), plan.calendar())).isEmpty();
    }

    @Test
    void daysOffEmptyThemselvesAndWhatLiesBehindStays() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        var off = new DateRange(LocalDate.of(2027, 1, 23), LocalDate.of(2027, 1, 29));
        var away = ATHLETE.change().blackouts(List.of(off)).build();
        var after = make(away, Optional.of(plan), THIRD_WEEK);
        assertThat(after.calendar()
                        .sessions()
                        .filter(one ->
                                off.contains(one.start().date()) && !one.hold().isHeld()))
                .isEmpty();
        assertThat(behind(after.calendar())).isEqualTo(behind(plan.calendar())).isNotEmpty();
        assertThat(PlanDifference.between(plan.calendar(), after.calendar()))
                .isNotEmpty()
                .allMatch(one -> one.session().start().epochMinute() * 60 >= THIRD_WEEK.getEpochSecond());
    }

    @Test
    void lockedAndOwnSessionsStayAndThoseTakenOutStayOut() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        var free = plan.calendar()
                .sessions()
                .filter(one -> one.hold() == PlacedSession.Hold.FREE)
                .toList();
        var changed = plan;
        for (var change : List.of(
                new PlanChange.Lock(free.get(1).id()),
                new PlanChange.Add("own-1", new Cross("swimming", 30), LocalDate.of(2027, 1, 13), 13 * 60),
                new PlanChange.Remove(free.getLast().id()))) {
            changed = ((PlanEdit.Changed) new PlanEditor(ATHLETE, changed, BEFORE_IT_STARTS).apply(change)).plan();
        }
        var after = make(ATHLETE, Optional.of(changed), BEFORE_IT_STARTS);
        assertThat(after.find(free.get(1).id()))
                .isEqualTo(changed.find(free.get(1).id()));
        assertThat(after.find("own-1")).isEqualTo(changed.find("own-1"));
        assertThat(after.find(free.getLast().id())).isEmpty();
    }

    @Test
    void daysOffEndWhatWasLockedOnThem() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        var off = new DateRange(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 1, 31));
        var locked = plan.calendar()
                .sessions()
                .filter(one -> off.contains(one.start().date()) && one.hold() == PlacedSession.Hold.FREE)
                .findFirst()
                .orElseThrow();
        var changed = plan;
        for (var change : List.of(
                new PlanChange.Lock(locked.id()),
                new PlanChange.Add("own-1", new Cross("swimming", 30), LocalDate.of(2027, 1, 27), 13 * 60))) {
            changed = ((PlanEdit.Changed) new PlanEditor(ATHLETE, changed, BEFORE_IT_STARTS).apply(change)).plan();
        }
        var away = ATHLETE.change().blackouts(List.of(off)).build();
        var after = make(away, Optional.of(changed), BEFORE_IT_STARTS);
        assertThat(after.calendar()
                        .sessions()
                        .filter(one -> off.contains(one.start().date())))
                .isEmpty();
    }

    private static List<PlacedSession> behind(TrainingCalendar calendar) {
        return calendar.sessions()
                .filter(one -> one.start().epochMinute() * 60 < THIRD_WEEK.getEpochSecond())
                .map(one ->
                        new PlacedSession(one.id(), one.workout(), one.start(), one.place(), PlacedSession.Hold.FREE))
                .toList();
    }
}
