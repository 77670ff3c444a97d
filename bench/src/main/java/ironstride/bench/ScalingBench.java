package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.plan.WeekToPlace;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.MeasuredWeek;
import ironstride.schedule.Scheduler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// What more weeks, and more sessions a week, cost.
final class ScalingBench {

    private static final int[] WEEKS = {4, 8, 12, 16, 26, 39, 52};
    private static final int FEWEST_SESSIONS = 4;
    private static final int MOST_SESSIONS = 14;
    private static final int SEEDS = 15;
    private static final int WEEKS_OF_A_SIZE = 25;
    private static final int WARM_UP = 10;

    private ScalingBench() {}

    static void run() {
        var longest = WEEKS[WEEKS.length - 1];
        var seasons = RandomWeeks.seasons(SEEDS, longest);
        RandomWeeks.seasonsForWarmUp(WARM_UP, longest)
                .forEach(season -> place(season, RandomWeeks.SEASON_WEEKS, new Times()));
        var byWeeks = Table.of("weeks", "median ms", "median ms a week", "worst ms");
        for (int weeks : WEEKS) {
            var times = new Times();
            seasons.forEach(season -> place(season, weeks, times));
            byWeeks.row(
                    weeks,
                    Times.text(times.medianMillis()),
                    Times.text(times.medianMillis() / weeks),
                    Times.text(times.worstMillis()));
        }
        byWeeks.print("Cost against the number of weeks (" + SEEDS + " athletes)");
        sessions();
    }

    /// The first weeks of a long plan, so that all lengths hold the same training.
    private static void place(RandomWeeks.Season season, int weeks, Times times) {
        var program = season.weeks().subList(0, weeks);
        long start = System.nanoTime();
        Scheduler.place(season.athlete(), Rulebook.of(season.athlete()), program, _ -> {});
        times.add(System.nanoTime() - start);
    }

    private record BusyWeek(Athlete athlete, WeekToPlace week) {}

    private static void sessions() {
        var weeks = busyWeeks();
        var bySessions = Table.of("sessions to place", "median ms", "worst ms", "median nodes", "placed", "proven");
        for (int sessions = FEWEST_SESSIONS; sessions <= MOST_SESSIONS; sessions++) {
            var times = new Times();
            var nodes = new ArrayList<Long>();
            int proven = 0;
            int placed = 0;
            for (var one : weeks) {
                var week = BusyWeeks.ofSize(one.week(), sessions);
                long start = System.nanoTime();
                var solved = MeasuredWeek.of(one.athlete(), week).search();
                times.add(System.nanoTime() - start);
                nodes.add(solved.nodes());
                proven += solved.proven() ? 1 : 0;
                placed += solved.placed().size();
            }
            bySessions.row(
                    sessions,
                    Times.text(times.medianMillis()),
                    Times.text(times.worstMillis()),
                    nodes.stream().sorted().toList().get(nodes.size() / 2),
                    placed + " of " + sessions * weeks.size(),
                    proven + " of " + weeks.size());
        }
        bySessions.print("Cost against the sessions a week (" + WEEKS_OF_A_SIZE + " busy athletes' weeks)");
    }

    /// The second week of busy athletes, which is full but not yet special.
    private static List<BusyWeek> busyWeeks() {
        return LongStream.iterate(2, seed -> seed + 1)
                .boxed()
                .flatMap(seed -> {
                    var athlete = BusyWeeks.athlete(seed);
                    return RandomWeeks.program(athlete, RandomWeeks.SEASON_WEEKS)
                            .filter(weeks -> weeks.size() > 1)
                            .map(weeks -> new BusyWeek(athlete, weeks.get(1)))
                            .stream();
                })
                .limit(WEEKS_OF_A_SIZE)
                .toList();
    }
}
