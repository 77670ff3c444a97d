package ironstride.coach;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.athlete.Level;
import ironstride.athlete.StrengthProfile;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Weight;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /// Somebody whose loads are known.
    private static Athlete lifter() {
        return ATHLETE.change()
                .strength(new StrengthProfile(
                        Level.INTERMEDIATE,
                        Optional.of(2),
                        StrengthProfile.Split.AUTO,
                        Map.of(
                                "back-squat", new StrengthProfile.BestSet(Weight.ofKilograms(100), 5),
                                "bench-press", new StrengthProfile.BestSet(Weight.ofKilograms(60), 5))))
                .build();
    }

    private static Journal asPlanned(CurrentPlan plan, Instant until) {
        var lifts = plan.calendar()
                .sessions()
                .filter(one -> one.workout() instanceof Lift)
                .filter(one -> one.start().epochMinute() * 60 < until.getEpochSecond())
                .<Activity>map(one -> new DoneLift(
                        ActivityFacts.of(
                                one.id(),
                                Instant.ofEpochSecond(one.start().epochMinute() * 60),
                                Duration.ofMinutes(50),
                                Origin.LOGGER),
                        ((Lift) one.workout())
                                .exercises().stream()
                                        .flatMap(ReplannerTest::done)
                                        .toList()))
                .toList();
        return new Journal(lifts, Map.of(), List.of(), List.of());
    }

    private static Stream<DoneExercise> done(PrescribedExercise one) {
        return one.load() instanceof PrescribedLoad.Exactly(var weight, int _)
                ? Stream.of(new DoneExercise(
                        new ExerciseName.Catalogued(one.exercise()),
                        Collections.nCopies(one.sets(), ExerciseSet.of("s", SetType.WORKING, weight, one.maxReps())),
                        Optional.empty(),
                        ""))
                : Stream.empty();
    }

    private static CurrentPlan make(CurrentPlan before, Journal journal) {
        return ((Replanner.Outcome.Made) new Replanner(lifter(), Optional.of(before), THIRD_WEEK, journal, Set.of())
                        .make(Optional.of(6), (_, _) -> {}))
                .plan();
    }

    private static List<TrainingWeek> firstWeeks(CurrentPlan plan) {
        return plan.calendar().weeks().subList(0, 4);
    }

    private static boolean isExact(TrainingWeek week) {
        return week.sessions().stream()
                .anyMatch(session -> session.workout().toString().contains("Exactly"));
    }

    @Test
    void whoLogsExactlyWhatWasPlannedKeepsThePlan() {
        var plan = make(lifter(), Optional.empty(), BEFORE_IT_STARTS);
        var journal = asPlanned(plan, THIRD_WEEK);
        assertThat(journal.lifts()).isNotEmpty();
        var after = make(plan, journal);
        assertThat(firstWeeks(after))
                .isEqualTo(firstWeeks(make(plan, Journal.EMPTY)))
                .allMatch(ReplannerTest::isExact);
        assertThat(isExact(plan.calendar().weeks().get(4))).isFalse();
        assertThat(isExact(after.calendar().weeks().get(4))).isTrue();
        assertThat(make(after, journal)).isEqualTo(after);
    }
}
