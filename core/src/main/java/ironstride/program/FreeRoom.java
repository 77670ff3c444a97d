package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Place;
import ironstride.athlete.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// How much room the free hours of one week leave.
///
/// @param runDays days on which a run would fit
/// @param apartDays as many of them as leave a day between each two, Sunday and Monday included
/// @param longestRun minutes of the longest window for running
/// @param secondRun minutes of the longest window for running on another day
/// @param fastRun minutes of the longest window for running on a day that is not beside the day of the long run; on
///     another day than the longest one when there is none
/// @param usualRun minutes that fit on most of these days
/// @param liftDays days on which a lift would fit
/// @param longestLift minutes of the longest window for lifting
/// @param liftPlace name of the place most of the lifting hours are at, when windows name one
/// @param days days with any window
record FreeRoom(
        int runDays,
        int apartDays,
        int longestRun,
        int secondRun,
        int fastRun,
        int usualRun,
        int liftDays,
        int longestLift,
        Optional<String> liftPlace,
        int days) {

    /// Shorter windows are no use for a run, and for a lift.
    private static final int LEAST_RUN = 20;

    private static final int LEAST_LIFT = 25;

    /// The room of one week, with as many days as a usual week has: what then finds no place is left out by name and
    /// with its reason, instead of not being wished for.
    static FreeRoom wished(Athlete athlete, LocalDate monday) {
        var week = of(athlete, monday);
        if (week.days() == 0) {
            return week;
        }
        var usual = measure(
                athlete,
                day -> athlete.availability()
                        .map(free -> free.usual().getOrDefault(DayOfWeek.of(day + 1), List.of()))
                        .orElse(List.of()));
        return new FreeRoom(
                week.longestRun() == 0 ? 0 : Math.max(week.runDays(), usual.runDays()),
                week.longestRun() == 0 ? 0 : Math.max(week.apartDays(), usual.apartDays()),
                week.longestRun(),
                week.secondRun(),
                week.fastRun(),
                week.usualRun(),
                Math.max(week.liftDays(), usual.liftDays()),
                week.longestLift(),
                week.liftPlace(),
                Math.max(week.days(), usual.days()));
    }

    static FreeRoom of(Athlete athlete, LocalDate monday) {
        return measure(athlete, day -> windows(athlete, monday.plusDays(day)));
    }

    /// Whether a short run fits into the free hours of a day.
    static boolean holdsARun(Athlete athlete, LocalDate date) {
        return windows(athlete, date).stream()
                .anyMatch(window -> window.minutes() >= LEAST_RUN && isForRunning(athlete, window));
    }

    private static List<Window> windows(Athlete athlete, LocalDate date) {
        return date.isBefore(athlete.start()) || athlete.isBlackedOut(date)
                ? List.of()
                : athlete.availability().map(free -> free.on(date)).orElse(List.of());
    }

    private static boolean isForRunning(Athlete athlete, Window window) {
        return place(athlete, window).map(known -> known.kind().isForRunning()).orElse(true);
    }

    private static Optional<Place> place(Athlete athlete, Window window) {
        return window.place()
                .flatMap(name -> Optional.ofNullable(athlete.places().get(name)));
    }

    private static FreeRoom measure(Athlete athlete, IntFunction<List<Window>> windowsOf) {
        var runs = new ArrayList<Integer>();
        var lifts = new ArrayList<Integer>();
        var places = new TreeMap<String, Integer>();
        int days = 0;
        int fast = 0;
        int longDay = athlete.preferences().longRunDay().getValue() - 1;
        var runDays = new ArrayList<Integer>();
        for (int day = 0; day < 7; day++) {
            int run = 0;
            int lift = 0;
            var windows = windowsOf.apply(day);
            for (var window : windows) {
                if (isForRunning(athlete, window)) {
                    run = Math.max(run, window.minutes());
                }
                if (place(athlete, window)
                        .map(known -> known.kind().isForLifting())
                        .orElse(true)) {
                    lift = Math.max(lift, window.minutes());
                    window.place().ifPresent(name -> places.merge(name, window.minutes(), Integer::sum));
                }
            }
            days += windows.isEmpty() ? 0 : 1;
            if (run >= LEAST_RUN) {
                runs.add(run);
                runDays.add(day);
                boolean beside = Math.floorMod(day - longDay + 1, 7) <= 2;
                fast = Math.max(fast, beside ? 0 : run);
            }
            if (lift >= LEAST_LIFT) {
                lifts.add(lift);
            }
        }
        runs.sort(Comparator.naturalOrder());
        lifts.sort(Comparator.reverseOrder());
        return new FreeRoom(
                runs.size(),
                Math.max(
                        apart(runDays.stream().filter(day -> day > 0).toList()),
                        apart(runDays.stream().filter(day -> day < 6).toList())),
                runs.isEmpty() ? 0 : runs.getLast(),
                runs.size() < 2 ? 0 : runs.get(runs.size() - 2),
                fast > 0 ? fast : runs.size() < 2 ? 0 : runs.get(runs.size() - 2),
                runs.isEmpty() ? 0 : runs.get((runs.size() - 1) / 3),
                lifts.size(),
                lifts.isEmpty() ? 0 : lifts.get(Math.min(1, lifts.size() - 1)),
                places.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(entry -> -better(athlete, entry.getKey()))
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey),
                days);
    }

    private static int apart(List<Integer> days) {
        int count = 0;
        int last = -2;
        for (int day : days) {
            if (day - last >= 2) {
                count++;
                last = day;
            }
        }
        return count;
    }

    /// Of places with equal hours the gym is the better one to lift at, whatever they are called.
    private static int better(Athlete athlete, String place) {
        return Optional.ofNullable(athlete.places().get(place))
                .map(known -> known.kind().ordinal())
                .orElse(Place.Kind.values().length);
    }
}
