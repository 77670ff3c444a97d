package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Goal;
import ironstride.athlete.Place;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.quantity.Units;
import ironstride.rules.Score;
import ironstride.rules.book.Rulebook;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How plans change when one thing of an athlete does.
class MetamorphicTest {

    private static final int ATHLETES = 60;

    static Stream<String> examples() throws IOException {
        try (var files = Files.list(Path.of("../examples"))) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Athlete example(String name) throws IOException {
        return switch (AthleteFile.read(
                Files.readAllBytes(Path.of("../examples/" + name)),
                new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneId.of("Europe/Berlin")))) {
            case AthleteFileOutcome.Read(var athlete, var _) -> athlete;
            case AthleteFileOutcome.Unreadable(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Plan plan(Athlete athlete) {
        return switch (Planner.make(athlete, Optional.empty(), _ -> {})) {
            case PlanOutcome.Planned(var plan) -> plan;
            case PlanOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    private static List<PlacedSession> sessions(Plan plan) {
        return plan.schedule().weeks().sessions().toList();
    }

    private static int runMinutes(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Run run && !run.isRace())
                .mapToInt(session -> session.workout().minutes())
                .sum();
    }

    @Test
    void withTheGoalMuscleTheOrderFlipsAndNobodyRunsMore() throws IOException {
        var endurance = plan(example("first-half-marathon.yaml"));
        var muscle = plan(
                example("first-half-marathon.yaml").change().goal(Goal.MUSCLE).build());
        assertThat(orderRules(endurance)).contains("ORD-04").doesNotContain("ORD-01");
        assertThat(orderRules(muscle)).contains("ORD-01").doesNotContain("ORD-04");
        var before = endurance.schedule().weeks().weeks();
        var after = muscle.schedule().weeks().weeks();
        assertThat(after).hasSameSizeAs(before);
        for (int k = 0; k < before.size(); k++) {
            assertThat(runMinutes(after.get(k))).as("week %d", k + 1).isLessThanOrEqualTo(runMinutes(before.get(k)));
        }
    }

    /// The order rules that any other hour of the first weeks' sessions would break.
    private static List<String> orderRules(Plan plan) {
        var explainer = new Explainer(
                plan.athlete(), Rulebook.of(plan.athlete()), plan.schedule().weeks());
        var rules = new ArrayList<String>();
        for (var session : sessions(plan).subList(0, 24)) {
            for (int day = 0; day < 7; day++) {
                var date = session.start().date().with(DayOfWeek.MONDAY).plusDays(day);
                for (int minute : new int[] {6 * 60, 18 * 60}) {
                    explainer
                            .whyNot(
                                    session,
                                    ironstride.plan.Start.at(
                                            date, minute, plan.athlete().zone()))
                            .added()
                            .forEach(finding -> rules.add(finding.rule()));
                }
            }
        }
        return rules.stream().distinct().filter(rule -> rule.startsWith("ORD-")).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneMoreEveningWindowNeverRaisesTheScore(String name) throws IOException {
        var athlete = example(name);
        var weeks = program(athlete);
        var before = place(athlete, weeks);
        for (var day : DayOfWeek.values()) {
            var more = new HashMap<>(athlete.availability().orElseThrow().usual());
            var windows = new ArrayList<>(more.getOrDefault(day, List.of()));
            windows.add(new Window(1200, 1290, Optional.empty()));
            more.put(day, windows);
            var free = athlete.change()
                    .availability(new Availability(
                            more, athlete.availability().orElseThrow().exceptions()))
                    .build();
            var after = place(free, weeks);
            assertThat(after.leftOut())
                    .as(day.name())
                    .hasSizeLessThanOrEqualTo(before.leftOut().size());
            if (after.leftOut().size() == before.leftOut().size()) {
                assertThat(after.score()).as(day.name()).isLessThanOrEqualTo(before.score());
            }
        }
    }

    private static Schedule place(Athlete athlete, List<WeekToPlace> weeks) {
        return Scheduler.place(athlete, Rulebook.of(athlete), weeks, _ -> {});
    }

    private static List<WeekToPlace> program(Athlete athlete) {
        return switch (new ProgramGenerator(athlete).generate(Optional.empty())) {
            case ProgramOutcome.Program(var weeks, var _) -> weeks;
            case ProgramOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16, 18, 20})
    void aRaceAWeekLaterChangesOnlyWeeksFromThePhaseBoundaryOn(int weeks) throws IOException {
        var athlete = example("first-half-marathon.yaml");
        var sooner = program(racing(athlete, weeks));
        var later = program(racing(athlete, weeks + 1));
        assertThat(sooner).hasSize(weeks);
        assertThat(later).hasSize(weeks + 1);
        int boundary = boundary(weeks);
        assertThat(boundary).isPositive();
        for (int k = 0; k < boundary; k++) {
            assertThat(later.get(k))
                    .as("week %d of %d and %d", k + 1, weeks, weeks + 1)
                    .isEqualTo(sooner.get(k));
        }
        assertThat(later.stream().map(WeekToPlace::phase)).containsExactlyElementsOf(phases(weeks + 1));
    }

    private static Athlete racing(Athlete athlete, int weeks) {
        var race = athlete.goalRace().orElseThrow();
        return athlete.change()
                .races(List.of(new ironstride.athlete.Race(
                        race.name(),
                        race.distance(),
                        athlete.start().plusWeeks(weeks).minusDays(1),
                        race.at(),
                        race.target(),
                        race.priority())))
                .build();
    }

    /// Phases of a half-marathon plan, by the formula as it was published, not as the program computes it.
    private static List<Phase> phases(int weeks) {
        int before = weeks - 2;
        int specific = Math.max(2, Math.min(6, (int) Math.floor(0.30 * before + 0.5 + 1e-9)));
        int build = Math.max(2, Math.min(8, (int) Math.floor(0.35 * before + 0.5 + 1e-9)));
        var phases = new ArrayList<Phase>();
        for (int k = 0; k < before; k++) {
            phases.add(
                    k < before - specific - build ? Phase.BASE : k < before - specific ? Phase.BUILD : Phase.SPECIFIC);
        }
        phases.add(Phase.TAPER);
        phases.add(Phase.RACE_WEEK);
        return phases;
    }

    /// Every fourth week, and the one before when the taper follows.
    private static boolean isDeload(int number, int weeks) {
        int last = weeks - 2;
        return last % 4 == 0
                ? number == last - 1 || (number % 4 == 0 && number < last)
                : number % 4 == 0 && number <= last;
    }

    /// Weeks that are the same whether the race is then or a week later.
    private static int boundary(int weeks) {
        var sooner = phases(weeks);
        var later = phases(weeks + 1);
        int same = 0;
        while (same < weeks
                && sooner.get(same) == later.get(same)
                && isDeload(same + 1, weeks) == isDeload(same + 1, weeks + 1)) {
            same++;
        }
        return same;
    }

    @Test
    void whoReadsMilesGetsTheSamePlan() {
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var kilometres = RandomAthletes.of(seed);
            var miles = kilometres.change().units(Units.IMPERIAL).build();
            var one = Planner.make(kilometres, Optional.of(2), _ -> {});
            var other = Planner.make(miles, Optional.of(2), _ -> {});
            if (one instanceof PlanOutcome.Planned(var plan) && other instanceof PlanOutcome.Planned(var same)) {
                assertThat(same.schedule()).as("athlete %d", seed).isEqualTo(plan.schedule());
                assertThat(same.verdict()).isEqualTo(plan.verdict());
                assertThat(same.explanations()).isEqualTo(plan.explanations());
            } else {
                assertThat(one).isEqualTo(other);
            }
        }
    }

    @Test
    void otherNamesForPlacesChangeNothingElse() {
        var names = Map.of("gym", "Zum Eisen", "home", "a flat", "outdoors", "m\u00e4rkischer Wald");
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var athlete = RandomAthletes.of(seed);
            var renamed = renamed(athlete, names);
            if (Planner.make(athlete, Optional.of(2), _ -> {}) instanceof PlanOutcome.Planned(var plan)
                    && Planner.make(renamed, Optional.of(2), _ -> {}) instanceof PlanOutcome.Planned(var other)) {
                assertThat(sessions(other))
                        .as("athlete %d", seed)
                        .isEqualTo(sessions(plan).stream()
                                .map(session ->
                                        at(session, session.place().map(place -> names.getOrDefault(place, place))))
                                .toList());
                assertThat(other.schedule().score()).isEqualTo(plan.schedule().score());
            }
        }
    }

    private static PlacedSession at(PlacedSession session, Optional<String> place) {
        return new PlacedSession(session.id(), session.workout(), session.start(), place, session.hold());
    }

    private static Athlete renamed(Athlete athlete, Map<String, String> names) {
        var places = athlete.places().entrySet().stream()
                .map(entry -> new Place(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().kind(),
                        entry.getValue().equipment()))
                .collect(Collectors.toMap(Place::name, place -> place));
        var hours = new HashMap<DayOfWeek, List<Window>>();
        athlete.availability()
                .orElseThrow()
                .usual()
                .forEach((day, windows) -> hours.put(
                        day,
                        windows.stream()
                                .map(window -> new Window(
                                        window.fromMinute(),
                                        window.toMinute(),
                                        window.place().map(name -> names.getOrDefault(name, name))))
                                .toList()));
        return athlete.change()
                .places(places)
                .availability(new Availability(hours, Map.of()))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void whoIsStrongerByAFactorDoesTheSameWithOtherWeights(Goal goal) throws IOException {
        var weak = example("muscle-three-days.yaml").change().goal(goal).build();
        var best = new HashMap<String, StrengthProfile.BestSet>();
        weak.strength()
                .best()
                .forEach((id, set) ->
                        best.put(id, new StrengthProfile.BestSet(set.weight().times(2.20462), set.reps())));
        var strength = weak.strength();
        var strong = weak.change()
                .strength(new StrengthProfile(strength.level(), strength.liftsPerWeek(), strength.split(), best))
                .build();
        var some = prescribed(plan(weak));
        var others = prescribed(plan(strong));
        assertThat(others).hasSameSizeAs(some).isNotEmpty();
        for (int k = 0; k < some.size(); k++) {
            assertSameButWeight(some.get(k), others.get(k));
        }
        assertThat(plan(strong).schedule().score())
                .isEqualTo(plan(weak).schedule().score())
                .isNotEqualTo(Score.ZERO);
    }

    private static void assertSameButWeight(PrescribedExercise one, PrescribedExercise other) {
        assertThat(other).usingRecursiveComparison().ignoringFields("load").isEqualTo(one);
        if (one.load() instanceof PrescribedLoad.Exactly(var weight, int percent)) {
            assertThat(other.load()).isInstanceOfSatisfying(PrescribedLoad.Exactly.class, exactly -> {
                assertThat(exactly.percentTenths()).isEqualTo(percent);
                assertThat(exactly.weight().kilograms() / 2.20462)
                        .isBetween(weight.kilograms() - 2.5, weight.kilograms() + 2.5);
            });
        } else {
            assertThat(other.load()).isEqualTo(one.load());
        }
    }

    private static List<PrescribedExercise> prescribed(Plan plan) {
        return sessions(plan).stream()
                .filter(session -> session.workout() instanceof Lift)
                .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                .toList();
    }
}
