package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Availability;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Athletes and their programs, for tests.
final class Programs {

    static final LocalDate START = LocalDate.of(2027, 1, 4);

    private Programs() {}

    /// Somebody in good health, free for three hours every day, of 35 years.
    static AthleteBuilder athlete(Goal goal, Level level, double weekly, double longest) {
        var windows = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        _ -> List.of(
                                new Window(6 * 60, 9 * 60, Optional.empty()),
                                new Window(17 * 60, 20 * 60, Optional.empty()))));
        return new AthleteBuilder(START)
                .goal(goal)
                .born(LocalDate.of(1991, 1, 1))
                .availability(new Availability(windows, Map.of()))
                .health(new Health(Health.Screening.CLEAR, Set.of(), false, false))
                .running(running(level, weekly, longest, Optional.empty(), HeartRates.UNKNOWN));
    }

    static RunningProfile running(
            Level level, double weekly, double longest, Optional<RaceResult> result, HeartRates rates) {
        return new RunningProfile(
                level,
                weekly == 0 ? Optional.empty() : Optional.of(Distance.ofKilometres(weekly)),
                longest == 0 ? Optional.empty() : Optional.of(Distance.ofKilometres(longest)),
                Optional.empty(),
                result,
                rates);
    }

    static Optional<RaceResult> result(RaceDistance distance, int seconds) {
        return Optional.of(new RaceResult(distance.distance(), Duration.ofSeconds(seconds), Optional.empty()));
    }

    /// A race on the Sunday of a week.
    static Race race(RaceDistance distance, int weeks, Race.Priority priority) {
        return new Race(
                distance.name(),
                distance,
                START.plusWeeks(weeks - 1L).plusDays(6),
                Race.USUAL_START,
                Optional.empty(),
                priority);
    }

    static StrengthProfile lifter(Level level, Map<String, String> best) {
        var sets = best.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var parts = entry.getValue().split(" x ");
            return new StrengthProfile.BestSet(
                    Weight.ofKilograms(Double.parseDouble(parts[0])), Integer.parseInt(parts[1]));
        }));
        return new StrengthProfile(level, Optional.of(2), StrengthProfile.Split.AUTO, sets);
    }

    static ProgramOutcome.Program program(Athlete athlete, int weeks) {
        return switch (new ProgramGenerator(athlete).generate(Optional.of(weeks))) {
            case ProgramOutcome.Program program -> program;
            case ProgramOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    static List<WeekToPlace> weeks(Athlete athlete, int weeks) {
        return program(athlete, weeks).weeks();
    }

    static ProgramOutcome.Refused refused(Athlete athlete, int weeks) {
        return (ProgramOutcome.Refused) new ProgramGenerator(athlete).generate(Optional.of(weeks));
    }

    static List<Run> runs(WeekToPlace week) {
        return week.sessions().stream()
                .map(session -> session.workout())
                .filter(Run.class::isInstance)
                .map(Run.class::cast)
                .toList();
    }

    static List<Run> runs(List<WeekToPlace> weeks) {
        return weeks.stream().flatMap(week -> runs(week).stream()).toList();
    }

    static List<Run> runs(WeekToPlace week, RunType type) {
        return runs(week).stream().filter(run -> run.type() == type).toList();
    }

    static List<Lift> lifts(WeekToPlace week) {
        return week.sessions().stream()
                .map(session -> session.workout())
                .filter(Lift.class::isInstance)
                .map(Lift.class::cast)
                .toList();
    }

    static List<PrescribedExercise> exercises(WeekToPlace week) {
        return lifts(week).stream().flatMap(lift -> lift.exercises().stream()).toList();
    }

    static List<RunBlock.RunStep> steps(List<WeekToPlace> weeks) {
        return runs(weeks).stream().flatMap(run -> run.steps().stream()).toList();
    }

    static double kilometres(WeekToPlace week) {
        return runs(week).stream()
                .flatMap(run -> run.distance().stream())
                .mapToDouble(Distance::kilometres)
                .sum();
    }

    static double longest(WeekToPlace week) {
        return runs(week, RunType.LONG).stream()
                .flatMap(run -> run.distance().stream())
                .mapToDouble(Distance::kilometres)
                .max()
                .orElse(0);
    }
}
