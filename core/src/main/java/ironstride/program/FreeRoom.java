package ironstride.program;

import ironstride.athlete.Athlete;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How much room the free hours of one week leave.
///
/// @param runDays days on which a run would fit
/// @param longestRun minutes of the longest window for running
/// @param usualRun minutes that fit on most of these days
/// @param liftDays days on which a lift would fit
/// @param longestLift minutes of the longest window for lifting
/// @param liftPlace name of the place most of the lifting hours are at, when windows name one
/// @param days days with any window
record FreeRoom(
        int runDays,
        int longestRun,
        int usualRun,
        int liftDays,
        int longestLift,
        Optional<String> liftPlace,
        int days) {

    /// Shorter windows are no use for a run, and for a lift.
    private static final int LEAST_RUN = 20;

    private static final int LEAST_LIFT = 25;

    static FreeRoom of(Athlete athlete, LocalDate monday) {
        var runs = new ArrayList<Integer>();
        var lifts = new ArrayList<Integer>();
        var places = new TreeMap<String, Integer>();
        int days = 0;
        for (int day = 0; day < 7; day++) {
            var date = monday.plusDays(day);
            if (date.isBefore(athlete.start()) || athlete.isBlackedOut(date)) {
                continue;
            }
            int run = 0;
            int lift = 0;
            var windows = athlete.availability().map(free -> free.on(date)).orElse(List.of());
            for (var window : windows) {
                var place = window.place()
                        .flatMap(name -> Optional.ofNullable(athlete.places().get(name)));
                if (place.map(known -> known.kind().isForRunning()).orElse(true)) {
                    run = Math.max(run, window.minutes());
                }
                if (place.map(known -> known.kind().isForLifting()).orElse(true)) {
                    lift = Math.max(lift, window.minutes());
                    window.place().ifPresent(name -> places.merge(name, window.minutes(), Integer::sum));
                }
            }
            days += windows.isEmpty() ? 0 : 1;
            if (run >= LEAST_RUN) {
                runs.add(run);
            }
            if (lift >= LEAST_LIFT) {
                lifts.add(lift);
            }
        }
        runs.sort(Comparator.naturalOrder());
        lifts.sort(Comparator.reverseOrder());
        return new FreeRoom(
                runs.size(),
                runs.isEmpty() ? 0 : runs.getLast(),
                runs.isEmpty() ? 0 : runs.get((runs.size() - 1) / 3),
                lifts.size(),
                lifts.isEmpty() ? 0 : lifts.get(Math.min(1, lifts.size() - 1)),
                places.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey),
                days);
    }
}
