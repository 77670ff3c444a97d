package ironstride.program;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.Scheme;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneExercise;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneRun;
import ironstride.journal.ExerciseName;
import ironstride.journal.ExerciseSet;
import ironstride.journal.Journal;
import ironstride.journal.Origin;
import ironstride.journal.SetType;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.LoadStep;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramFromLogTest {

    private static final int WEEKS = 12;
    private static final Map<String, String> BEST =
            Map.of("back-squat", "100 x 5", "bench-press", "60 x 5", "overhead-press", "40 x 5");

    private final List<Activity> done = new ArrayList<>();

    private static Athlete lifter(Level level, Goal goal, Units units) {
        return Programs.athlete(goal, Level.INTERMEDIATE, 30, 12)
                .units(units)
                .strength(Programs.lifter(level, BEST))
                .build();
    }

    private static Athlete lifter() {
        return lifter(Level.INTERMEDIATE, Goal.ENDURANCE, Units.METRIC);
    }

    private Journal journal() {
        return new Journal(done, Map.of(), List.of(), List.of());
    }

    private static List<WeekToPlace> weeks(Athlete athlete, Journal journal, LocalDate today) {
        return ((ProgramOutcome.Program)
                        new ProgramGenerator(athlete, History.of(journal, today)).generate(Optional.of(WEEKS)))
                .weeks();
    }

    /// What is logged of a set.
    private enum Logging {
        MOST_REPETITIONS,
        LEAST_REPETITIONS,
        NOTHING_OF_THE_RESERVE
    }

    private void lift(WeekToPlace week, Logging how) {
        int day = 0;
        for (var lift : Programs.lifts(week)) {
            lift(week.monday().plusDays(day), lift, how);
            day += 2;
        }
    }

    private void lift(LocalDate day, Lift lift, Logging how) {
        var exercises = lift.exercises().stream()
                .filter(one -> one.load() instanceof PrescribedLoad.Exactly
                        || !(one.exercise().loading() instanceof Loading.External))
                .map(one -> done(one, how))
                .toList();
        done.add(new DoneLift(facts("lift-" + day, day, Duration.ofHours(1)), exercises));
    }

    private static DoneExercise done(PrescribedExercise one, Logging how) {
        var weight = one.load() instanceof PrescribedLoad.Exactly(var known, int _) ? known : Weight.ZERO;
        int reps = how == Logging.LEAST_REPETITIONS ? one.minReps() : one.maxReps();
        var set = ExerciseSet.of("s", SetType.WORKING, weight, reps);
        var logged = how == Logging.NOTHING_OF_THE_RESERVE ? set : set.leaving(one.reserve());
        return done(one.exercise().id(), Collections.nCopies(one.sets(), logged));
    }

    private static DoneExercise done(String exercise, List<ExerciseSet> sets) {
        return new DoneExercise(
                new ExerciseName.Catalogued(ExerciseCatalogue.get(exercise)), sets, Optional.empty(), "");
    }

    private static ActivityFacts facts(String id, LocalDate day, Duration time) {
        return ActivityFacts.of(id, day.atTime(18, 0).toInstant(ZoneOffset.UTC), time, Origin.LOGGER);
    }

    private void squat(LocalDate day, double kilograms, int... reps) {
        var sets = new ArrayList<ExerciseSet>();
        for (int count : reps) {
            sets.add(ExerciseSet.of("s", SetType.WORKING, Weight.ofKilograms(kilograms), count));
        }
        done.add(new DoneLift(facts("squat-" + day, day, Duration.ofHours(1)), List.of(done("back-squat", sets))));
    }

    private static Weight load(WeekToPlace week, String exercise) {
        return Programs.exercises(week).stream()
                .filter(one -> one.exercise().id().equals(exercise))
                .map(one -> ((PrescribedLoad.Exactly) one.load()).weight())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Logging.class)
    void whoTrainsExactlyAsPlannedKeepsTheirPlan(Logging how) {
        for (var level : Level.values()) {
            for (var goal : Goal.values()) {
                for (var units : Units.values()) {
                    done.clear();
                    keepsTheirPlan(lifter(level, goal, units), how);
                }
            }
        }
    }

    private void keepsTheirPlan(Athlete athlete, Logging how) {
        var planned = Programs.weeks(athlete, WEEKS);
        for (int week = 0; week < 4; week++) {
            lift(planned.get(week), how);
            for (int day : new int[] {6, 7, 9}) {
                var again = weeks(athlete, journal(), planned.get(week).monday().plusDays(day));
                int first = day < 7 ? week : week + 1;
                assertThat(again.subList(first, Math.max(first, 4)))
                        .as("%s %s after week %d", athlete.strength().level(), athlete.goal(), week + 1)
                        .isEqualTo(planned.subList(first, Math.max(first, 4)));
                assertThat(withoutLoads(again)).isEqualTo(withoutLoads(planned));
            }
        }
    }

    private static String withoutLoads(List<WeekToPlace> weeks) {
        return weeks.toString().replaceAll("Exactly\\[weight=[0-9.]+ kg, ", "Percent[");
    }

    @Test
    void laterWeeksGetTheirLoadsAsTheyComeNear() {
        var athlete = lifter();
        for (int week = 0; week < 8; week++) {
            var now = weeks(athlete, journal(), Programs.START.plusWeeks(week));
            assertThat(now.stream().limit(Math.min(WEEKS, week + 4L)))
                    .as("week %d", week + 1)
                    .allSatisfy(one -> load(one, "back-squat"));
            lift(now.get(week), Logging.MOST_REPETITIONS);
        }
        var all = weeks(athlete, journal(), Programs.START.plusWeeks(8));
        assertThat(load(all.get(10), "back-squat")).isGreaterThan(Weight.ofKilograms(70));
    }

    @Test
    void whatWasMissedIsRepeatedAndThenTakenBack() {
        var athlete = lifter();
        var planned = Programs.weeks(athlete, WEEKS);
        var first = load(planned.getFirst(), "back-squat");
        squat(Programs.START, first.kilograms(), 9, 8, 8);
        var again = weeks(athlete, journal(), Programs.START.plusDays(7));
        assertThat(load(again.get(1), "back-squat")).isEqualTo(first);
        assertThat(load(again.get(2), "back-squat")).isGreaterThan(first);
        assertThat(load(again.get(1), "bench-press")).isEqualTo(load(planned.get(1), "bench-press"));
        squat(Programs.START.plusDays(7), first.kilograms(), 9, 8, 8);
        var back = weeks(athlete, journal(), Programs.START.plusDays(9));
        assertThat(load(back.get(2), "back-squat").kilograms() / first.kilograms())
                .isBetween(0.85, 0.90);
    }

    @Test
    void daysOffMakeTheNextLoadsLighter() {
        var athlete = lifter();
        var planned = Programs.weeks(athlete, WEEKS);
        lift(planned.getFirst(), Logging.MOST_REPETITIONS);
        var again = weeks(athlete, journal(), Programs.START.plusDays(21));
        assertThat(load(again.get(3), "back-squat"))
                .isLessThan(load(planned.getFirst(), "back-squat").times(0.91));
        assertThat(load(again.get(4), "back-squat").kilograms())
                .as("80 % of a maximum of 114.6 kg that is 20 % lower")
                .isBetween(0.6 * 114.58, 0.64 * 114.58);
    }

    @Test
    void whoIsStrongerThanTheirProfileSaysBeginsHeavier() {
        var athlete = lifter();
        for (int week = 1; week <= 4; week++) {
            squat(Programs.START.minusWeeks(week), 130, 5, 5, 5);
        }
        var with = weeks(athlete, journal(), Programs.START);
        var without = Programs.weeks(athlete, WEEKS);
        assertThat(load(with.getFirst(), "back-squat")).isGreaterThan(load(without.getFirst(), "back-squat"));
        assertThat(load(with.getFirst(), "bench-press")).isEqualTo(load(without.getFirst(), "bench-press"));
    }

    @Test
    void aPlanThatStandsIsMadeHeavierOnlyStepByStep() {
        var athlete = lifter();
        var before = placed(Programs.weeks(athlete, WEEKS).getFirst());
        for (int week = 1; week <= 4; week++) {
            squat(Programs.START.minusWeeks(week), 140, 5, 5, 5);
        }
        var today = Programs.START.plusDays(7);
        var history = new History(journal(), today, Optional.of(before), Set.of());
        var held =
                ((ProgramOutcome.Program) new ProgramGenerator(athlete, history).generate(Optional.of(WEEKS))).weeks();
        var first = load(Programs.weeks(athlete, WEEKS).getFirst(), "back-squat");
        assertThat(load(held.get(1), "back-squat").kilograms() / first.kilograms())
                .isBetween(1.05, 1.10);
        assertThat(load(held.get(2), "back-squat").kilograms()
                        / load(held.get(1), "back-squat").kilograms())
                .isBetween(1.0, 1.10);
        assertThat(load(weeks(athlete, journal(), today).get(1), "back-squat").kilograms() / first.kilograms())
                .isGreaterThan(1.10);
    }

    private static TrainingCalendar placed(WeekToPlace week) {
        var sessions = week.sessions().stream()
                .filter(one -> one.workout() instanceof Lift)
                .map(one -> new PlacedSession(
                        one.id(),
                        one.workout(),
                        Start.at(week.monday(), 18 * 60, ZoneOffset.UTC),
                        Optional.empty(),
                        PlacedSession.Hold.FREE))
                .toList();
        return new TrainingCalendar(
                List.of(new TrainingWeek(week.monday(), week.number(), week.phase(), week.deload(), sessions)));
    }

    @Test
    void whatHasNoBestSetGetsALoadFromTheLog() {
        var athlete = lifter();
        var row = "barbell-row";
        done.add(new DoneLift(
                facts("row", Programs.START, Duration.ofHours(1)),
                List.of(done(
                        row,
                        Collections.nCopies(3, ExerciseSet.of("s", SetType.WORKING, Weight.ofKilograms(50), 15))))));
        var known = athlete.change()
                .strength(Programs.lifter(Level.INTERMEDIATE, Map.of(row, "60 x 5")))
                .build();
        assertThat(Programs.exercises(Programs.weeks(known, 1).getFirst()))
                .as("the plan has the row")
                .anyMatch(one -> one.exercise().id().equals(row));
        var loads = Stream.of(
                        weeks(athlete, journal(), Programs.START.plusDays(7)).get(1))
                .flatMap(week -> Programs.exercises(week).stream())
                .filter(one -> one.exercise().id().equals(row))
                .map(PrescribedExercise::load)
                .toList();
        assertThat(loads)
                .allSatisfy(load -> assertThat(load)
                        .isInstanceOfSatisfying(
                                PrescribedLoad.Exactly.class,
                                exactly -> assertThat(exactly.weight()).isEqualTo(Weight.ofKilograms(52.5))));
    }

    @Test
    void aSchemeOfOnesOwnDecidesTheNextLoad() {
        var athlete = lifter();
        var first = load(Programs.weeks(athlete, WEEKS).getFirst(), "back-squat");
        squat(Programs.START, first.kilograms(), 13, 13, 13);
        var own = athlete.change()
                .strength(athlete.strength().withScheme("back-squat", Scheme.DOUBLE))
                .build();
        var today = Programs.START.plusDays(7);
        assertThat(load(weeks(own, journal(), today).get(1), "back-squat")).isEqualTo(first);
        assertThat(load(weeks(athlete, journal(), today).get(1), "back-squat")).isGreaterThan(first);
    }

    @Test
    void noLoadRisesByMoreThanATenthOrTheSmallestStepHoweverMuchIsLifted() {
        var athlete = lifter();
        for (int week = 0; week < 7; week++) {
            squat(Programs.START.plusWeeks(week), 60 + 12 * week, 15, 15, 15);
            var weeks = weeks(athlete, journal(), Programs.START.plusWeeks(week).plusDays(1));
            for (int next = week + 1; next < week + 4; next++) {
                var one = squatOf(weeks.get(next - 1));
                var other = squatOf(weeks.get(next));
                if (next > week + 1
                        && one.minReps() == other.minReps()
                        && !weeks.get(next - 1).deload()) {
                    assertThat(LoadStep.isTooLarge(weight(one), weight(other), Weight.ofKilograms(2.5)))
                            .isFalse();
                }
            }
        }
    }

    private static PrescribedExercise squatOf(WeekToPlace week) {
        return Programs.exercises(week).stream()
                .filter(one -> one.exercise().id().equals("back-squat"))
                .findFirst()
                .orElseThrow();
    }

    private static Weight weight(PrescribedExercise one) {
        return ((PrescribedLoad.Exactly) one.load()).weight();
    }

    @Test
    void aRaceMovesThePacesAndThePlanSaysSo() {
        var day = Programs.START.plusDays(13);
        var athlete = Programs.athlete(Goal.ENDURANCE, Level.INTERMEDIATE, 40, 14)
                .running(Programs.running(
                        Level.INTERMEDIATE, 40, 14, Programs.result(RaceDistance.TEN_KM, 50 * 60), HeartRates.UNKNOWN))
                .races(List.of(new Race(
                        "park", RaceDistance.TEN_KM, day, Race.USUAL_START, Optional.empty(), Race.Priority.C)))
                .build();
        for (int k = 0; k < 13; k += 3) {
            run("easy-" + k, Programs.START.plusDays(k), 8, 52 * 60);
        }
        run("race", day, 10.05, 48 * 60 + 10);
        var program = (ProgramOutcome.Program)
                new ProgramGenerator(athlete, History.of(journal(), day.plusDays(1))).generate(Optional.of(WEEKS));
        assertThat(program.notices())
                .anyMatch(
                        notice -> notice.startsWith("Your result of 2027-01-17 puts your fitness index from 40.0 to"));
        assertThat(program.weeks().get(3))
                .isNotEqualTo(Programs.weeks(athlete, WEEKS).get(3));
        done.removeLast();
        run("race", day, 10.05, 44 * 60);
        var asked = (ProgramOutcome.Program)
                new ProgramGenerator(athlete, History.of(journal(), day.plusDays(1))).generate(Optional.of(WEEKS));
        assertThat(asked.notices()).anyMatch(notice -> notice.endsWith("Then take it."));
        assertThat(asked.weeks()).isEqualTo(Programs.weeks(athlete, WEEKS));
    }

    private void run(String id, LocalDate day, double kilometres, int seconds) {
        done.add(DoneRun.of(
                facts(id, day, Duration.ofSeconds(seconds)),
                Optional.of(ironstride.quantity.Distance.ofKilometres(kilometres))));
    }
}
