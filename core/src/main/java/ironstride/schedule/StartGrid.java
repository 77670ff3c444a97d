package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.athlete.Window;
import ironstride.plan.Start;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The starts that are tried for a session: in each free window the earliest, the latest, and a grid between them.
///
/// The grid is a quarter of an hour in short windows and coarser in long ones, so that a free day does not cost more
/// than it is worth. Which of these starts are allowed is for the rules to say.
final class StartGrid implements Starts {

    private static final int FINE_STEP = 15;
    private static final int MIDDLE_STEP = 30;
    private static final int COARSE_STEP = 60;

    /// Room to move within a window, in minutes, up to which the finer steps are used.
    private static final int FINE_ROOM = 60;

    private static final int MIDDLE_ROOM = 240;

    private final Athlete athlete;

    StartGrid(Athlete athlete) {
        this.athlete = athlete;
    }

    /// All candidates of one week in time order, one for each instant.
    @Override
    public List<Starts.Candidate> candidates(LocalDate monday, Workout workout) {
        var candidates = new TreeMap<Start, Starts.Candidate>();
        for (int day = 0; day < 7; day++) {
            var date = monday.plusDays(day);
            if (date.isBefore(athlete.start()) || athlete.isBlackedOut(date)) {
                continue;
            }
            windows(date).forEach(window -> {
                for (int minute : minutes(window, workout.minutes())) {
                    var start = Start.at(date, minute, athlete.zone());
                    candidates.putIfAbsent(start, new Starts.Candidate(start, window.place()));
                }
            });
        }
        return List.copyOf(candidates.values());
    }

    private List<Window> windows(LocalDate date) {
        return athlete.availability().map(free -> free.on(date)).orElse(List.of());
    }

    private static List<Integer> minutes(Window window, int length) {
        int room = window.minutes() - length;
        if (room < 0) {
            return List.of();
        }
        int step = room <= FINE_ROOM ? FINE_STEP : room <= MIDDLE_ROOM ? MIDDLE_STEP : COARSE_STEP;
        var minutes = new ArrayList<Integer>();
        for (int minute = window.fromMinute(); minute <= window.toMinute() - length; minute += step) {
            minutes.add(minute);
        }
        int last = roundedDown(window.toMinute() - length);
        if (last > minutes.getLast()) {
            minutes.add(last);
        }
        return minutes;
    }

    /// Nobody starts at 18:37.
    private static int roundedDown(int minute) {
        return minute / 5 * 5;
    }
}
