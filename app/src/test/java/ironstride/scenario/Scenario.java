package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads athletes, makes their plans, and asks plans what a coach would ask.
final class Scenario {

    private static final AthleteFile.Surroundings SURROUNDINGS =
            new AthleteFile.Surroundings(LocalDate.of(2026, 12, 28), ZoneId.of("Europe/Berlin"));

    private Scenario() {}

    /// The text of one of the example athlete files.
    static String example(String name) {
        try {
            return Files.readString(Path.of("../examples/" + name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Athlete athlete(String text) {
        return switch (AthleteFile.read(text.getBytes(StandardCharsets.UTF_8), SURROUNDINGS)) {
            case AthleteFileOutcome.Read(var athlete, var _) -> athlete;
            case AthleteFileOutcome.Unreadable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static PlanOutcome outcome(String text) {
        return Planner.make(athlete(text), Optional.empty(), _ -> {});
    }

    static PlanOutcome.Refused refused(String text) {
        return (PlanOutcome.Refused) outcome(text);
    }

    static Plan plan(String text) {
        return plan(athlete(text));
    }

    static Plan plan(Athlete athlete) {
        return switch (Planner.make(athlete, Optional.empty(), _ -> {})) {
            case PlanOutcome.Planned(var plan) -> plan;
            case PlanOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    static List<TrainingWeek> weeks(Plan plan) {
        return plan.schedule().weeks().weeks();
    }

    static List<Phase> phases(Plan plan) {
        return weeks(plan).stream().map(TrainingWeek::phase).toList();
    }

    static List<PlacedSession> sessions(Plan plan) {
        return plan.schedule().weeks().sessions().toList();
    }

    static List<PlacedSession> runs(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Run)
                .toList();
    }

    static List<PlacedSession> lifts(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Lift)
                .toList();
    }

    static List<PlacedSession> quality(TrainingWeek week) {
        return runs(week).stream()
                .filter(session ->
                        session.workout().isQuality() && !session.workout().isRace())
                .toList();
    }

    static List<PlacedSession> ofType(TrainingWeek week, RunType... types) {
        return runs(week).stream()
                .filter(session -> session.run()
                        .filter(run -> List.of(types).contains(run.type()))
                        .isPresent())
                .toList();
    }

    static List<PlacedSession> longRuns(Plan plan) {
        return sessions(plan).stream()
                .filter(session -> session.workout().isLong())
                .toList();
    }

    static boolean hasLegs(TrainingWeek week, LegLoad atLeast) {
        return week.sessions().stream().anyMatch(session -> session.workout().hasLegs(atLeast));
    }

    /// Planned kilometres of a week, races apart.
    static double kilometres(TrainingWeek week) {
        return runs(week).stream()
                .filter(session -> !session.workout().isRace())
                .flatMap(session -> session.run().flatMap(Run::distance).stream())
                .mapToDouble(Distance::kilometres)
                .sum();
    }

    static double kilometres(PlacedSession session) {
        return session.run().flatMap(Run::distance).map(Distance::kilometres).orElse(0.0);
    }

    /// Days of a week with any session.
    static long trainingDays(TrainingWeek week) {
        return week.sessions().stream()
                .map(session -> session.start().epochDay())
                .distinct()
                .count();
    }

    /// Every two sessions of a plan, the earlier one first.
    static Stream<Pair> pairs(Plan plan) {
        var sessions = sessions(plan).stream()
                .sorted(java.util.Comparator.comparing(PlacedSession::start))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                pairs.add(new Pair(sessions.get(i), sessions.get(j)));
            }
        }
        return pairs.stream();
    }

    /// Two sessions of which the first starts earlier.
    record Pair(PlacedSession first, PlacedSession second) {

        /// Elapsed hours from the end of the first to the start of the second.
        double gapHours() {
            return first.gapMinutes(second) / 60.0;
        }

        double startHours() {
            return (second.start().epochMinute() - first.start().epochMinute()) / 60.0;
        }

        boolean isOnOneDay() {
            return first.isOnSameDayAs(second);
        }

        @Override
        public String toString() {
            return first + " then " + second;
        }
    }

    /// What must hold of every plan: nothing hard is broken, everything stands inside free hours or is fixed, every
    /// session says why, every week is proven, and the same athlete gives the same plan.
    static void holdsUp(Plan plan) {
        assertThat(plan.verdict().findings())
                .filteredOn(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .isEmpty();
        assertThat(plan.schedule().isOptimalWeekByWeek()).isTrue();
        var athlete = plan.athlete();
        for (var session : sessions(plan)) {
            assertThat(plan.explanation(session.id()).reasons())
                    .as(session.toString())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.rule()).matches("[A-Z]{3,4}-\\d\\d"));
            if (!session.hold().isHeld()) {
                assertThat(athlete.availability()
                                .orElseThrow()
                                .on(session.start().date()))
                        .as(session.toString())
                        .anyMatch(
                                window -> window.fromMinute() <= session.start().minuteOfDay()
                                        && session.start().minuteOfDay()
                                                        + session.workout().minutes()
                                                <= window.toMinute());
            }
        }
        var again = plan(athlete);
        assertThat(again.schedule()).isEqualTo(plan.schedule());
        assertThat(again.explanations()).isEqualTo(plan.explanations());
        assertThat(Circumstances.of(athlete, plan.schedule().weeks()).weeks()).hasSameSizeAs(weeks(plan));
    }

    /// Whether the calendar places no lift before a run of the same day.
    static boolean liftsBeforeRun(Pair pair) {
        return pair.isOnOneDay()
                && pair.first().workout() instanceof Lift
                && pair.second().workout() instanceof Run;
    }

    static boolean runsBeforeLift(Pair pair) {
        return pair.isOnOneDay()
                && pair.first().workout() instanceof Run
                && pair.second().workout() instanceof Lift;
    }
}
