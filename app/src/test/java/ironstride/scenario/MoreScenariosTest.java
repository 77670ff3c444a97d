package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.plan.Phase;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.quantity.Distance;
import ironstride.quantity.Units;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.book.Rulebook;
import ironstride.running.FitnessIndex;
import ironstride.schedule.Schedule;
import ironstride.schedule.Scheduler;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a runner or a coach would check by hand.
class MoreScenariosTest {

    private static final AthleteFile.Surroundings SURROUNDINGS =
            new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneId.of("Europe/Berlin"));

    private static Athlete athlete(String name) {
        try {
            return read(Files.readString(Path.of("../examples/" + name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Athlete read(String text) {
        return switch (AthleteFile.read(text.getBytes(StandardCharsets.UTF_8), SURROUNDINGS)) {
            case AthleteFileOutcome.Read(var athlete, var _) -> athlete;
            case AthleteFileOutcome.Unreadable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static Plan plan(Athlete athlete) {
        return switch (Planner.make(athlete, Optional.empty(), _ -> {})) {
            case PlanOutcome.Planned(var plan) -> plan;
            case PlanOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    private static List<TrainingWeek> weeks(Plan plan) {
        return plan.schedule().weeks().weeks();
    }

    private static long quality(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session ->
                        session.workout().isQuality() && !session.workout().isRace())
                .count();
    }

    private static double kilometres(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> !session.workout().isRace())
                .flatMap(session -> session.run().flatMap(Run::distance).stream())
                .mapToDouble(Distance::kilometres)
                .sum();
    }

    /// A half-marathon in twelve weeks.
    @Test
    void halfMarathonInTwelveWeeks() {
        var plan = plan(athlete("first-half-marathon.yaml"));
        var weeks = weeks(plan);
        assertThat(weeks)
                .extracting(TrainingWeek::phase)
                .containsExactly(
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BUILD,
                        Phase.BUILD,
                        Phase.BUILD,
                        Phase.BUILD,
                        Phase.SPECIFIC,
                        Phase.SPECIFIC,
                        Phase.SPECIFIC,
                        Phase.TAPER,
                        Phase.RACE_WEEK);
        assertThat(plan.verdict().score().hard()).isZero();
        assertThat(weeks)
                .filteredOn(TrainingWeek::deload)
                .extracting(TrainingWeek::number)
                .containsExactly(4, 8);
        for (var week : weeks) {
            assertThat(quality(week)).isLessThanOrEqualTo(2);
            assertThat(week.sessions()).noneMatch(session -> session.start().day() == DayOfWeek.SATURDAY);
            if (week.number() <= 9) {
                assertThat(week.sessions())
                        .filteredOn(session -> session.workout() instanceof Lift)
                        .hasSizeGreaterThanOrEqualTo(2);
            }
            if (week.number() <= 10) {
                assertThat(week.sessions())
                        .anyMatch(session -> session.workout().hasLegs(LegLoad.MODERATE));
            }
            noLiftBeforeARun(week);
        }
        assertThat(RunTargetsOf.index(plan.athlete())).isBetween(38.0, 38.4);
        double peak =
                weeks.stream().mapToDouble(MoreScenariosTest::kilometres).max().orElse(0);
        assertThat(kilometres(weeks.getLast()) / peak).isBetween(0.35, 0.60);
        var longRuns = plan.schedule()
                .weeks()
                .sessions()
                .filter(session -> session.workout().isLong())
                .toList();
        assertThat(longRuns.getLast().start().date()).isBetween(LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 20));
        var race = LocalDate.of(2027, 3, 28);
        assertThat(plan.schedule().weeks().sessions())
                .filteredOn(session -> session.workout().legLoad() == LegLoad.HEAVY)
                .allMatch(session -> !session.start().date().isAfter(race.minusDays(8)));
        assertThat(weeks.subList(0, 4))
                .allSatisfy(week -> assertThat(week.sessions())
                        .noneMatch(session -> session.workout() instanceof Lift lift && lift.contacts() > 0));
    }

    private static void noLiftBeforeARun(TrainingWeek week) {
        var sessions = week.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                boolean liftThenRun = sessions.get(i).workout() instanceof Lift
                        && sessions.get(j).workout() instanceof Run;
                assertThat(liftThenRun && sessions.get(i).isOnSameDayAs(sessions.get(j)))
                        .isFalse();
            }
        }
    }

    /// F3, F5: turning the goal to muscle turns the order and never adds running.
    @Test
    void theGoalMuscleLiftsFirstAndRunsLess() {
        var plan = plan(athlete("muscle-three-days.yaml"));
        for (var week : weeks(plan)) {
            var sessions = week.sessions();
            for (int i = 0; i + 1 < sessions.size(); i++) {
                boolean runThenLift = sessions.get(i).workout() instanceof Run
                        && sessions.get(i + 1).workout() instanceof Lift;
                assertThat(runThenLift && sessions.get(i).isOnSameDayAs(sessions.get(i + 1)))
                        .isFalse();
            }
            assertThat(sessions).noneMatch(session -> session.workout().isLong());
            assertThat(sessions.stream()
                            .filter(session -> session.workout() instanceof Run)
                            .mapToInt(session -> session.workout().minutes())
                            .sum())
                    .isLessThanOrEqualTo(120);
            assertThat(sessions)
                    .filteredOn(session -> session.workout() instanceof Lift)
                    .hasSize(3);
        }
        assertThat(plan.verdict().score().hard()).isZero();
    }

    /// F6, F12: a beginner at home, losing weight.
    @Test
    void aBeginnerAtHomeStartsGently() {
        var plan = plan(athlete("lose-weight-at-home.yaml"));
        var home = Objects.requireNonNull(plan.athlete().places().get("home"))
                .equipment()
                .keySet();
        assertThat(kilometres(weeks(plan).getFirst())).isLessThanOrEqualTo(3.0);
        assertThat(weeks(plan).subList(0, 6)).allSatisfy(week -> {
            assertThat(quality(week)).isZero();
            assertThat(week.sessions()).anyMatch(session -> session.workout().hasLegs(LegLoad.MODERATE));
        });
        assertThat(plan.schedule().weeks().sessions())
                .allSatisfy(session -> session.lift()
                        .ifPresent(lift -> lift.exercises()
                                .forEach(one -> assertThat(home)
                                        .containsAll(one.exercise().equipment()))));
        assertThat(plan.notices()).anyMatch(notice -> notice.contains("Food intake"));
        assertThat(plan.verdict().score().hard()).isZero();
    }

    /// A fast 5 km.
    @Test
    void speedKeepsLegsFreshAndRunsIntervals() {
        var plan = plan(athlete("five-k-speed.yaml"));
        assertThat(weeks(plan))
                .extracting(TrainingWeek::phase)
                .containsExactly(
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BASE,
                        Phase.BUILD,
                        Phase.BUILD,
                        Phase.SPECIFIC,
                        Phase.SPECIFIC,
                        Phase.RACE_WEEK);
        assertThat(plan.verdict().findings())
                .noneMatch(finding -> finding.charge().level() == ConstraintLevel.HARD);
        assertThat(plan.schedule().weeks().sessions())
                .anyMatch(session ->
                        session.workout() instanceof Lift lift && lift.contacts() > 0 && lift.contacts() <= 110);
    }

    /// 62 years, type 2 diabetes, low bone mass.
    @Test
    void aMasterWithDiabetesMovesEveryOtherDay() {
        var plan = plan(athlete("masters-diabetes.yaml"));
        assertThat(plan.verdict().findings())
                .noneMatch(finding ->
                        finding.rule().equals("SAFE-04") || finding.rule().equals("SAFE-05"));
        assertThat(weeks(plan))
                .filteredOn(TrainingWeek::deload)
                .extracting(TrainingWeek::number)
                .contains(3, 6, 9);
        assertThat(plan.verdict().score().hard()).isZero();
    }

    /// F11: with two functional classes a week no further heavy legs are planned.
    @Test
    void classesCountAsLegDays() {
        var plan = plan(athlete("class-goer.yaml"));
        assertThat(weeks(plan))
                .allSatisfy(week -> assertThat(week.sessions())
                        .filteredOn(session -> session.workout().legLoad() == LegLoad.HEAVY)
                        .hasSizeLessThanOrEqualTo(2));
        assertThat(plan.verdict().score().hard()).isZero();
    }

    @Test
    void teenagersNeedConsentAndNoMarathon() {
        var base =
                "goal: speed\nborn: 2010-03-01\nstart: 2027-01-04\nrunning: { level: intermediate, weekly: 20 km, longest-30-days: 8 km, runs-per-week: 3 }\nweek: { mon: [16:00-17:30 outdoors], tue: [16:00-17:30 gym], wed: [16:00-17:30 outdoors], thu: [16:00-17:30 gym], sat: [10:00-12:00 outdoors] }\n";
        assertThat(Planner.make(read(base), Optional.empty(), _ -> {})).isInstanceOf(PlanOutcome.Refused.class);
        var agreed = base + "health: { screening: clear, guardian-consent: true }\n";
        var plan = plan(read(agreed));
        assertThat(plan.verdict().score().hard()).isZero();
        assertThat(weeks(plan))
                .allSatisfy(week -> assertThat(week.sessions().stream()
                                .map(session -> session.start().epochDay())
                                .distinct()
                                .count())
                        .isLessThanOrEqualTo(5));
        assertThat(Planner.make(
                        read(agreed + "race: { distance: marathon, date: 2027-06-20 }\n"), Optional.empty(), _ -> {}))
                .isInstanceOf(PlanOutcome.Refused.class);
    }

    @Test
    void anOpenScreeningKeepsEverythingEasy() {
        var plan = plan(
                read(
                        "goal: health\nstart: 2027-01-04\nrunning: { level: intermediate, weekly: 20 km, longest-30-days: 8 km }\nstrength: { level: intermediate }\nweek: { mon: [18:00-19:30], wed: [18:00-19:30], fri: [18:00-19:30], sun: [09:00-11:00] }\nhealth: { screening: unresolved }\n"));
        assertThat(plan.schedule().weeks().sessions())
                .isNotEmpty()
                .allMatch(session -> !session.workout().isQuality()
                        && !session.workout().isLong()
                        && !session.workout().hasLegs(LegLoad.MODERATE));
        assertThat(plan.verdict().score().hard()).isZero();
    }

    @Test
    void kilometresAndMilesGiveTheSamePlanButForTheBarsAndPlates() {
        var metric = athlete("first-half-marathon.yaml");
        var imperial = plan(metric.change().units(Units.IMPERIAL).build()).schedule();
        assertThat(withoutWeights(imperial))
                .isEqualTo(withoutWeights(plan(metric).schedule()))
                .contains("percentTenths");
    }

    private static String withoutWeights(Schedule schedule) {
        return schedule.weeks()
                        .sessions()
                        .map(session -> session + " " + session.workout())
                        .collect(Collectors.joining("\n"))
                        .replaceAll("weight=[0-9.]+ kg", "")
                + schedule.leftOut()
                + schedule.score();
    }

    @Test
    void anotherFreeEveningNeverMakesAWeekWorse() {
        var athlete = athlete("muscle-three-days.yaml");
        var usual = new EnumMap<DayOfWeek, List<Window>>(
                athlete.availability().orElseThrow().usual());
        usual.put(DayOfWeek.SATURDAY, List.of(new Window(600, 720, Optional.of("gym"))));
        var program = program(athlete);
        var more =
                athlete.change().availability(new Availability(usual, Map.of())).build();
        var before = Scheduler.place(athlete, Rulebook.of(athlete), program, _ -> {});
        var after = Scheduler.place(more, Rulebook.of(more), program, _ -> {});
        assertThat(after.score()).isLessThanOrEqualTo(before.score());
    }

    private static List<WeekToPlace> program(Athlete athlete) {
        return switch (new ProgramGenerator(athlete).generate(Optional.of(1))) {
            case ProgramOutcome.Program(var weeks, var _) -> weeks;
            case ProgramOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    /// The fitness index of an athlete's result.
    private static final class RunTargetsOf {
        private static double index(Athlete athlete) {
            var result = athlete.running().result().orElseThrow();
            return FitnessIndex.ofRace(result.distance(), result.time()).value();
        }
    }
}
