package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.athlete.Window;
import ironstride.plan.Start;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The starts that are tried for a session: in each free window the earliest, the latest, and the quarters of the clock
/// between them; in longer windows its halves or full hours, so that a free day does not cost more than it is worth.
/// Who may run and
/// lift in one visit also tries to begin right after the other that begins with the window.
///
/// Which of these starts are allowed is for the rules to say.
final class StartGrid implements Starts {

    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;

    /// Room to move within a window, in minutes, up to which quarters of the clock are tried, and halves.
    private static final int ROOM_FOR_QUARTERS = 60;

    private static final int ROOM_FOR_HALVES = 240;

    /// Nobody starts at 18:37.
    private static final int ROUND = 5;

    private final Athlete athlete;

    StartGrid(Athlete athlete) {
        this.athlete = athlete;
    }

    @Override
    public List<Starts.Candidate> candidates(LocalDate monday, Workout workout, Collection<Workout> beside) {
        var candidates = new TreeMap<Start, Starts.Candidate>();
        var before = athlete.preferences().combinedSessions()
                ? beside.stream()
                        .filter(other -> isRun(other) != isRun(workout))
                        .map(StartGrid::roundedMinutes)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<Integer>();
        for (int day = 0; day < 7; day++) {
            var date = monday.plusDays(day);
            if (date.isBefore(athlete.start()) || athlete.isBlackedOut(date) || isOver(date)) {
                continue;
            }
            windows(date).forEach(window -> {
                for (int minute : minutes(window, workout.minutes(), before)) {
                    var start = Start.at(date, minute, athlete.zone());
                    candidates.putIfAbsent(start, new Starts.Candidate(start, window.place()));
                }
            });
        }
        return List.copyOf(candidates.values());
    }

    /// A plan ends with its goal race; the days after it are for recovery.
    private boolean isOver(LocalDate date) {
        return athlete.goalRace()
                .filter(race -> date.isAfter(race.date())
                        && date.isBefore(race.date().with(DayOfWeek.MONDAY).plusWeeks(1)))
                .isPresent();
    }

    private List<Window> windows(LocalDate date) {
        return athlete.availability().map(free -> free.on(date)).orElse(List.of());
    }

    private static boolean isRun(Workout workout) {
        return workout instanceof Run;
    }

    private static int roundedMinutes(Workout workout) {
        return (workout.minutes() + ROUND - 1) / ROUND * ROUND;
    }

    private static SortedSet<Integer> minutes(Window window, int length, SortedSet<Integer> before) {
        var minutes = new TreeSet<Integer>();
        int last = window.toMinute() - length;
        int room = last - window.fromMinute();
        if (room < 0) {
            return minutes;
        }
        int step = room <= ROOM_FOR_QUARTERS ? QUARTER : room <= ROOM_FOR_HALVES ? HALF : HOUR;
        for (int minute = (window.fromMinute() + step - 1) / step * step; minute <= last; minute += step) {
            minutes.add(minute);
        }
        for (int other : before) {
            if (window.fromMinute() + other <= last) {
                minutes.add(window.fromMinute() + other);
            }
        }
        minutes.add(window.fromMinute());
        minutes.add(Math.max(window.fromMinute(), last / ROUND * ROUND));
        return minutes;
    }
}
