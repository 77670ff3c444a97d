package ironstride.coach;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.athlete.Limits;
import ironstride.athlete.Place;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.program.Substitutes;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private record Offer(PlacedSession session, Lift lift, Exercise from, Exercise to) {}

    /// A lift of the second week with another exercise that the athlete's places allow.
    private static Offer offer(CurrentPlan plan, Predicate<Exercise> wanted) {
        return plan.calendar().weeks().get(1).sessions().stream()
                .filter(one -> one.hold() == PlacedSession.Hold.FREE && one.workout() instanceof Lift)
                .flatMap(one -> one.lift().orElseThrow().exercises().stream()
                        .flatMap(exercise -> new Substitutes(ATHLETE, one.place())
                                .of(exercise.exercise(), one.lift().orElseThrow()).stream()
                                        .filter(wanted)
                                        .map(to -> new Offer(one, one.lift().orElseThrow(), exercise.exercise(), to))))
                .findFirst()
                .orElseThrow();
    }

    private static CurrentPlan swapped(CurrentPlan plan, Offer offer) {
        var swap = new PlanChange.Swap(
                offer.session().id(), offer.from().id(), offer.to().id());
        return ((PlanEdit.Changed) new PlanEditor(ATHLETE, plan, BEFORE_IT_STARTS).apply(swap)).plan();
    }

    /// The same lift in another week.
    private static Lift inWeek(CurrentPlan plan, int number, Offer offer) {
        var name = offer.session().id().substring("2027-01-11".length());
        return plan.calendar().weeks().get(number - 1).sessions().stream()
                .filter(one -> one.id().endsWith(name))
                .findFirst()
                .flatMap(PlacedSession::lift)
                .orElseThrow();
    }

    private static boolean has(Lift lift, Exercise exercise) {
        return lift.exercises().stream().anyMatch(one -> one.exercise().equals(exercise));
    }

    @Test
    void aSwappedExerciseStaysSwappedInLaterWeeksAlsoWhenThePlanIsMadeAgain() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        var offer = offer(plan, _ -> true);
        var changed = swapped(plan, offer);
        var shorter = ATHLETE.change()
                .blackouts(List.of(new DateRange(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2))))
                .build();
        for (var after : List.of(
                changed,
                make(ATHLETE, Optional.of(changed), BEFORE_IT_STARTS),
                make(shorter, Optional.of(changed), THIRD_WEEK))) {
            assertThat(has(inWeek(after, 1, offer), offer.to())).isFalse();
            assertThat(has(inWeek(after, 2, offer), offer.to())).isTrue();
            assertThat(has(inWeek(after, 3, offer), offer.to())).isTrue();
            assertThat(has(inWeek(after, 6, offer), offer.to())).isTrue();
        }
        var again = make(ATHLETE, Optional.of(changed), BEFORE_IT_STARTS);
        assertThat(again.swaps()).isEqualTo(changed.swaps());
        for (int week = 1; week <= 6; week++) {
            assertThat(inWeek(again, week, offer)).isEqualTo(inWeek(changed, week, offer));
        }
    }

    @Test
    void aSwapThatTheNewPlaceDoesNotAllowIsTakenBackAndSaid() {
        var plan = make(ATHLETE, Optional.empty(), BEFORE_IT_STARTS);
        var offer = offer(
                plan,
                to -> to.equipment().contains(Equipment.CABLE)
                        || to.equipment().contains(Equipment.MACHINES)
                        || to.equipment().contains(Equipment.BARBELL));
        var changed = swapped(plan, offer);
        var bare = ATHLETE.places().values().stream()
                .map(place -> new Place(place.name(), Place.Kind.HOME, Map.of()))
                .collect(Collectors.toMap(Place::name, place -> place));
        var after = make(ATHLETE.change().places(bare).build(), Optional.of(changed), BEFORE_IT_STARTS);
        assertThat(after.calendar().sessions().flatMap(one -> one.lift().stream()))
                .isNotEmpty()
                .noneMatch(lift -> has(lift, offer.to()));
        var avoided = ATHLETE.change()
                .limits(new Limits(false, Optional.empty(), Set.of(offer.to().id()), Optional.empty()))
                .build();
        var without = make(avoided, Optional.of(changed), BEFORE_IT_STARTS);
        assertThat(has(inWeek(without, 3, offer), offer.to())).isFalse();
        assertThat(has(inWeek(without, 3, offer), offer.from())).isTrue();
        assertThat(without.notices())
                .anyMatch(notice -> notice.startsWith(offer.to().name() + " could not stay in for "
                        + offer.from().name() + " on 2027-01-1"));
    }

    private static List<PlacedSession> behind(TrainingCalendar calendar) {
        return calendar.sessions()
                .filter(one -> one.start().epochMinute() * 60 < THIRD_WEEK.getEpochSecond())
                .map(one ->
                        new PlacedSession(one.id(), one.workout(), one.start(), one.place(), PlacedSession.Hold.FREE))
                .toList();
    }
}
