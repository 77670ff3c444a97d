package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.coach.WeekCoach;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What holds of every plan of every athlete.
class PlanInvariantsTest {

    private static final int ATHLETES = 150;
    private static final int WEEKS = 3;

    private static final List<Plan> PLANS = make();

    private static List<Plan> make() {
        var plans = new ArrayList<Plan>();
        for (long seed = 2001; plans.size() < ATHLETES; seed++) {
            if (Planner.make(withBlackout(seed), Optional.of(WEEKS), _ -> {})
                    instanceof PlanOutcome.Planned(var plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /// Random athletes, two in three with some days away.
    private static Athlete withBlackout(long seed) {
        var athlete = RandomAthletes.of(seed);
        var random = new SplittableRandom(-seed);
        var first = athlete.start().plusDays(random.nextInt(WEEKS * 7));
        boolean raceThen = athlete.races().stream().anyMatch(race -> race.date().isBefore(first.plusDays(5)));
        return random.nextInt(3) == 0 || raceThen
                ? athlete
                : athlete.change()
                        .blackouts(List.of(new DateRange(first, first.plusDays(random.nextInt(4)))))
                        .build();
    }

    @Test
    void everythingStandsWhereItMay() {
        int blackedOut = 0;
        for (var plan : PLANS) {
            var athlete = plan.athlete();
            blackedOut += athlete.blackouts().size();
            assertThat(sessions(plan))
                    .as(athlete.name())
                    .noneMatch(session -> athlete.isBlackedOut(session.start().date()))
                    .noneMatch(session -> session.start().date().isBefore(athlete.start()))
                    .allMatch(session -> session.hold().isHeld() || isInsideAWindow(session, athlete));
            assertNoOverlaps(plan);
            assertThat(plan.schedule().weeks().weeks())
                    .allMatch(week -> week.sessions().stream().allMatch(session -> week.contains(session.start())));
        }
        assertThat(blackedOut).isGreaterThan(ATHLETES / 3);
    }

    private static boolean isInsideAWindow(PlacedSession session, Athlete athlete) {
        List<Window> windows =
                athlete.availability().orElseThrow().on(session.start().date());
        return windows.stream()
                .anyMatch(window -> window.holds(
                        session.start().minuteOfDay(), session.workout().minutes()));
    }

    private static void assertNoOverlaps(Plan plan) {
        var sessions = sessions(plan);
        for (int k = 1; k < sessions.size(); k++) {
            var earlier = sessions.get(k - 1);
            var later = sessions.get(k);
            if (earlier.hold().isHeld() && later.hold().isHeld()) {
                continue;
            }
            assertThat(earlier.gapMinutes(later))
                    .as("%s: %s and %s", plan.athlete().name(), earlier, later)
                    .isNotNegative();
        }
    }

    @Test
    void fixedSessionsStandAtTheirHour() {
        int seen = 0;
        for (var plan : PLANS) {
            for (var fixed : plan.athlete().fixed()) {
                var standing = HeldAlone.held(plan).stream()
                        .filter(session -> session.workout().equals(fixed.workout()))
                        .toList();
                assertThat(standing)
                        .allMatch(session -> session.start().day() == fixed.day()
                                && session.start().minuteOfDay() == fixed.minuteOfDay());
                seen += standing.size();
            }
        }
        assertThat(seen).isGreaterThan(ATHLETES / 5);
    }

    @Test
    void thePlannersScoreIsTheRulebooks() {
        for (var plan : PLANS) {
            var calendar = plan.schedule().weeks();
            var judged = new Judge(Rulebook.of(plan.athlete()))
                    .placementScore(calendar, Circumstances.of(plan.athlete(), program(plan.athlete())));
            assertThat(plan.schedule().score()).as(plan.athlete().name()).isEqualTo(judged);
        }
    }

    private static TrainingCalendar program(Athlete athlete) {
        return new TrainingCalendar(
                weeks(athlete).stream().map(week -> week.with(List.of())).toList());
    }

    private static List<WeekToPlace> weeks(Athlete athlete) {
        return new ProgramGenerator(athlete).generate(Optional.of(WEEKS))
                        instanceof ProgramOutcome.Program(var weeks, var _)
                ? weeks
                : List.of();
    }

    @Test
    void everySessionOfTheProgramIsPlacedOrLeftOutOnce() {
        for (var plan : PLANS) {
            var asked = weeks(plan.athlete()).stream()
                    .flatMap(week -> week.sessions().stream().map(SessionToPlace::id))
                    .toList();
            var given = new ArrayList<String>();
            sessions(plan).stream()
                    .filter(session -> !session.hold().isHeld())
                    .forEach(session -> given.add(session.id()));
            plan.schedule().leftOut().forEach(one -> given.add(one.session().id()));
            assertThat(given).as(plan.athlete().name()).containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    @Test
    void lockedSessionsNeverMoveAndTheOthersStillFindTheirPlaces() {
        for (var plan : PLANS) {
            var random = new SplittableRandom(plan.athlete().name().hashCode());
            var weeks = new ArrayList<WeekToPlace>();
            var out = plan.schedule().leftOut().stream()
                    .map(one -> one.session().id())
                    .toList();
            var standing = sessions(plan);
            for (var week : weeks(plan.athlete())) {
                var held = new ArrayList<>(week.held());
                var free = new ArrayList<SessionToPlace>();
                for (var session : week.sessions()) {
                    if (out.contains(session.id())) {
                        continue;
                    }
                    if (random.nextBoolean()) {
                        held.add(locked(find(standing, session.id())));
                    } else {
                        free.add(session);
                    }
                }
                weeks.add(new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), held, free));
            }
            var again = Scheduler.place(plan.athlete(), Rulebook.of(plan.athlete()), weeks, _ -> {});
            var now = again.weeks().sessions().toList();
            assertThat(again.leftOut()).as(plan.athlete().name()).isEmpty();
            for (var week : weeks) {
                week.held()
                        .forEach(session -> assertThat(find(now, session.id())).isEqualTo(session));
            }
        }
    }

    private static PlacedSession locked(PlacedSession session) {
        return new PlacedSession(
                session.id(), session.workout(), session.start(), session.place(), PlacedSession.Hold.LOCKED);
    }

    private static PlacedSession find(List<PlacedSession> sessions, String id) {
        return sessions.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void placingAgainWithNothingChangedGivesTheSamePlan() {
        for (var plan : PLANS) {
            var again = Scheduler.place(plan.athlete(), Rulebook.of(plan.athlete()), weeks(plan.athlete()), _ -> {});
            assertThat(again).as(plan.athlete().name()).isEqualTo(plan.schedule());
        }
    }

    @Test
    void improvingAnImprovedWeekMovesNothing() {
        int moved = 0;
        for (var plan : PLANS) {
            for (var week : plan.schedule().weeks().weeks()) {
                var shuffled = shuffled(week);
                if (shuffled.sessions().isEmpty()) {
                    continue;
                }
                var calendar = new TrainingCalendar(List.of(shuffled));
                var athlete = plan.athlete().change().build();
                var once = WeekCoach.improve(athlete, calendar);
                var twice = WeekCoach.improve(athlete, once.calendar());
                assertThat(twice.moves())
                        .as("%s, %s", athlete.name(), shuffled.sessions())
                        .isEmpty();
                assertThat(once.after().score())
                        .isLessThanOrEqualTo(once.before().score());
                moved += once.moves().size();
            }
        }
        assertThat(moved).isPositive();
    }

    /// The sessions of a week on other days.
    private static TrainingWeek shuffled(TrainingWeek week) {
        var random = new SplittableRandom(
                week.monday().toEpochDay() + week.sessions().size());
        var moved = new ArrayList<PlacedSession>();
        for (var session : week.sessions()) {
            LocalDate date = week.monday().plusDays(random.nextInt(7));
            moved.add(new PlacedSession(
                    session.id(),
                    session.workout(),
                    ironstride.plan.Start.at(date, 360 + 120 * random.nextInt(8), java.time.ZoneOffset.UTC),
                    session.place(),
                    PlacedSession.Hold.FREE));
        }
        return week.withSessions(moved);
    }

    private static List<PlacedSession> sessions(Plan plan) {
        return plan.schedule().weeks().sessions().toList();
    }
}
