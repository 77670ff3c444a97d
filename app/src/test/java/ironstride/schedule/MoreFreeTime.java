package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Window;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// The best week of an athlete, and athletes with more free time.
final class MoreFreeTime {

    private MoreFreeTime() {}

    /// The week a seed stands for: one of the first two of its program, decided before any hour changes.
    static Optional<WeekToPlace> week(long seed, Athlete athlete) {
        return new ProgramGenerator(athlete).generate(Optional.of(2))
                        instanceof ProgramOutcome.Program(var weeks, var _)
                ? Optional.of(weeks.get((int) (seed % weeks.size())))
                : Optional.empty();
    }

    /// What the best placement of a week costs, with what is left out.
    static long best(Athlete athlete, WeekToPlace week, Starts starts) {
        var checks = ChecksByKind.of(Rulebook.of(athlete));
        var circumstances = Circumstances.of(athlete, new TrainingCalendar(List.of(week.with(List.of()))));
        var model = new WeekModelBuilder(athlete, checks, circumstances, starts)
                .build(week)
                .alone();
        var solution = WeekSearch.solve(model);
        assertThat(solution.optimal()).isTrue();
        return solution.cost();
    }

    static Map<DayOfWeek, List<Window>> hours(Athlete athlete) {
        return new EnumMap<>(athlete.availability().orElseThrow().usual());
    }

    private static Athlete with(Athlete athlete, Map<DayOfWeek, List<Window>> usual) {
        return athlete.change().availability(new Availability(usual, Map.of())).build();
    }

    /// One more window of a random day, where no other one is.
    static Athlete withWindow(Athlete athlete, SplittableRandom random) {
        var usual = hours(athlete);
        var day = DayOfWeek.of(1 + random.nextInt(7));
        int from = 300 + 5 * random.nextInt(180);
        var window = new Window(from, Math.min(1440, from + 30 + 5 * random.nextInt(40)), Optional.empty());
        var windows = new ArrayList<>(usual.get(day));
        if (windows.stream()
                .anyMatch(other -> other.fromMinute() < window.toMinute() && window.fromMinute() < other.toMinute())) {
            return athlete;
        }
        windows.add(window);
        windows.sort(java.util.Comparator.comparingInt(Window::fromMinute));
        usual.put(day, windows);
        return with(athlete, usual);
    }

    static Athlete widened(Athlete athlete, SplittableRandom random, int earlier, int later) {
        return changed(
                athlete,
                random,
                window -> new Window(
                        Math.max(0, window.fromMinute() - earlier),
                        Math.min(1440, window.toMinute() + later),
                        window.place()));
    }

    static Athlete placeless(Athlete athlete, SplittableRandom random) {
        return changed(athlete, random, window -> new Window(window.fromMinute(), window.toMinute(), Optional.empty()));
    }

    private static Athlete changed(Athlete athlete, SplittableRandom random, UnaryOperator<Window> change) {
        var usual = hours(athlete);
        var day = DayOfWeek.of(1 + random.nextInt(7));
        var windows = new ArrayList<>(usual.get(day));
        if (windows.isEmpty()) {
            return athlete;
        }
        int which = random.nextInt(windows.size());
        windows.set(which, change.apply(windows.get(which)));
        usual.put(day, windows);
        return with(athlete, usual);
    }
}
