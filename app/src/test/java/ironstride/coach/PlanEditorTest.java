package ironstride.coach;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.FixedSession;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.program.Substitutes;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanEditorTest {

    private static final Instant BEFORE_IT_STARTS = Instant.parse("2026-12-30T10:00:00Z");
    private static final Athlete ATHLETE = RandomAthletes.of(3);
    private static final CurrentPlan PLAN = plan(ATHLETE);

    private static CurrentPlan plan(Athlete athlete) {
        return ((Replanner.Outcome.Made)
                        new Replanner(athlete, Optional.empty(), BEFORE_IT_STARTS).make(Optional.of(4), (_, _) -> {}))
                .plan();
    }

    private static PlacedSession free(CurrentPlan plan) {
        return plan.calendar()
                .sessions()
                .filter(session -> session.hold() == PlacedSession.Hold.FREE)
                .findFirst()
                .orElseThrow();
    }

    private static PlanEdit apply(PlanChange change) {
        return new PlanEditor(ATHLETE, PLAN, BEFORE_IT_STARTS).apply(change);
    }

    private static CurrentPlan changed(PlanChange change) {
        var edit = apply(change);
        assertThat(edit).isInstanceOf(PlanEdit.Changed.class);
        return ((PlanEdit.Changed) edit).plan();
    }

    @Test
    void aMovedSessionStandsWhereItWasPutAndStaysThere() {
        var session = free(PLAN);
        var date = session.start().date().with(DayOfWeek.SATURDAY);
        var after = changed(new PlanChange.Move(session.id(), date, 11 * 60 + 10));
        var moved = after.find(session.id()).orElseThrow();
        assertThat(moved.start().date()).isEqualTo(date);
        assertThat(moved.start().minuteOfDay()).isEqualTo(670);
        assertThat(moved.hold()).isEqualTo(PlacedSession.Hold.LOCKED);
        assertThat(after.proof()).isEmpty();
        assertThat(after.calendar().sessions().filter(other -> !other.id().equals(session.id())))
                .containsExactlyElementsOf(PLAN.calendar()
                        .sessions()
                        .filter(other -> !other.id().equals(session.id()))
                        .toList());
    }

    @Test
    void aSessionDoesNotLeaveItsWeek() {
        var session = free(PLAN);
        assertThat(apply(
                        new PlanChange.Move(session.id(), session.start().date().plusDays(9), 600)))
                .isInstanceOf(PlanEdit.Refused.class);
    }

    @Test
    void lockingKeepsTheProofAndUnlockingFreesAgain() {
        var session = free(PLAN);
        var locked = changed(new PlanChange.Lock(session.id()));
        assertThat(locked.find(session.id()).orElseThrow().hold()).isEqualTo(PlacedSession.Hold.LOCKED);
        assertThat(locked.proof()).isEqualTo(PLAN.proof());
        var edit = new PlanEditor(ATHLETE, locked, BEFORE_IT_STARTS).apply(new PlanChange.Unlock(session.id()));
        assertThat(((PlanEdit.Changed) edit).plan()).isEqualTo(PLAN);
    }

    @Test
    void anOwnSessionIsAddedAndOneIsLeftOut() {
        var day = LocalDate.of(2027, 1, 6);
        var added = changed(new PlanChange.Add("own-1", new Cross("swimming", 40), day, 720));
        assertThat(added.find("own-1").orElseThrow().start().date()).isEqualTo(day);
        var without = new PlanEditor(ATHLETE, added, BEFORE_IT_STARTS).apply(new PlanChange.Remove("own-1"));
        assertThat(((PlanEdit.Changed) without).plan().calendar()).isEqualTo(PLAN.calendar());
    }

    @Test
    void anOwnSessionOutsideThePlanIsRefused() {
        assertThat(apply(new PlanChange.Add("own-1", new Cross("swimming", 40), LocalDate.of(2031, 1, 1), 720)))
                .isInstanceOf(PlanEdit.Refused.class);
    }

    @Test
    void anExerciseIsSwappedForOneOfThoseOffered() {
        var session = PLAN.calendar()
                .sessions()
                .filter(one -> one.workout() instanceof Lift lift
                        && !new Substitutes(ATHLETE, one.place())
                                .of(lift.exercises().getFirst().exercise(), lift)
                                .isEmpty())
                .findFirst()
                .orElseThrow();
        var lift = (Lift) session.workout();
        var from = lift.exercises().getFirst().exercise();
        var to = new Substitutes(ATHLETE, session.place()).of(from, lift).getFirst();
        var after = changed(new PlanChange.Swap(session.id(), from.id(), to.id()));
        var swapped = (Lift) after.find(session.id()).orElseThrow().workout();
        assertThat(swapped.exercises().getFirst().exercise()).isEqualTo(to);
        assertThat(swapped.exercises().getFirst().sets())
                .isEqualTo(lift.exercises().getFirst().sets());
        assertThat(apply(new PlanChange.Swap(session.id(), from.id(), "no-such-exercise")))
                .isInstanceOf(PlanEdit.Refused.class);
    }

    @Test
    void makingRoomNeverMakesTheWeekWorseAndKeepsTheSession() {
        int made = 0;
        for (long seed = 1; seed <= 25; seed++) {
            var athlete = RandomAthletes.of(seed);
            if (!(new Replanner(athlete, Optional.empty(), BEFORE_IT_STARTS).make(Optional.of(3), (_, _) -> {})
                    instanceof Replanner.Outcome.Made(var plan))) {
                continue;
            }
            var session = plan.calendar()
                    .sessions()
                    .filter(one -> one.hold() == PlacedSession.Hold.FREE && one.workout() instanceof Run)
                    .findFirst();
            if (session.isEmpty()) {
                continue;
            }
            var options = new MoveOptions(athlete, plan).of(session.get());
            var worst = options.stream()
                    .max(Comparator.comparing(option -> option.change().cost()))
                    .orElseThrow();
            var start = worst.start();
            var moved = ((PlanEdit.Changed) new PlanEditor(athlete, plan, BEFORE_IT_STARTS)
                            .apply(new PlanChange.Move(session.get().id(), start.date(), start.minuteOfDay())))
                    .plan();
            var room = new PlanEditor(athlete, moved, BEFORE_IT_STARTS)
                    .apply(new PlanChange.MakeRoom(session.get().id()));
            if (room instanceof PlanEdit.Changed(var after, var what)) {
                made++;
                assertThat(after.find(session.get().id()))
                        .isEqualTo(moved.find(session.get().id()));
                assertThat(WeekCoach.judge(athlete, after.calendar()).score())
                        .isLessThan(WeekCoach.judge(athlete, moved.calendar()).score());
                assertThat(what).contains("moved to make room");
            }
        }
        assertThat(made).isGreaterThan(5);
    }

    @Test
    void aRaceAndWhatHasItsOwnHourOfferNoStartAndSayWhy() {
        var athlete = ATHLETE.change()
                .races(List.of(new Race(
                        "Ten",
                        RaceDistance.TEN_KM,
                        LocalDate.of(2027, 1, 31),
                        Race.USUAL_START,
                        Optional.empty(),
                        Race.Priority.B)))
                .fixed(List.of(new FixedSession(
                        "Yoga", DayOfWeek.WEDNESDAY, 13 * 60, new ClassSession("Yoga", LegLoad.LIGHT, 60))))
                .build();
        var plan = plan(athlete);
        var own = plan.calendar()
                .sessions()
                .filter(one -> one.hold() == PlacedSession.Hold.FIXED)
                .toList();
        assertThat(own).anyMatch(one -> one.workout().isRace()).anyMatch(one -> one.workout() instanceof ClassSession);
        for (var session : own) {
            var options = new MoveOptions(athlete, plan);
            assertThat(options.of(session)).isEmpty();
            assertThat(options.of(session, session.start())).isEmpty();
            assertThat(MoveOptions.heldBy(session).orElseThrow()).contains("change", "in your settings");
            var date = session.start().date();
            assertThat(new PlanEditor(athlete, plan, BEFORE_IT_STARTS)
                            .apply(new PlanChange.Move(session.id(), date, 600)))
                    .isEqualTo(new PlanEdit.Refused(MoveOptions.heldBy(session).orElseThrow()));
            var without = new PlanEditor(athlete, plan, BEFORE_IT_STARTS).apply(new PlanChange.Remove(session.id()));
            assertThat(without instanceof PlanEdit.Refused)
                    .as("only a race cannot be left out for once: %s", session)
                    .isEqualTo(session.workout().isRace());
        }
        assertThat(MoveOptions.heldBy(free(plan))).isEmpty();
    }

    @Test
    void theOptionsColourEachStartByWhatItBreaks() {
        var session = free(PLAN);
        var options = new MoveOptions(ATHLETE, PLAN).of(session);
        var own = options.stream()
                .filter(option -> option.start().equals(session.start()))
                .findFirst()
                .orElseThrow();
        assertThat(own.light()).isEqualTo(MoveOptions.Light.GREEN);
        assertThat(own.change().added()).isEmpty();
        for (var option : options) {
            var moved = changed(new PlanChange.Move(
                    session.id(), option.start().date(), option.start().minuteOfDay()));
            int more = WeekCoach.judge(ATHLETE, moved.calendar()).score().hard()
                    - WeekCoach.judge(ATHLETE, PLAN.calendar()).score().hard();
            assertThat(option.change().cost().hard()).isEqualTo(more);
        }
    }
}
