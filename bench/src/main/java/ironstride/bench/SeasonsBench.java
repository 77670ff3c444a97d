package ironstride.bench;

import ironstride.plan.PlacedSession;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.MeasuredWeek;
import ironstride.schedule.Scheduler;
import java.util.List;
import java.util.Locale;

/// Seasons of sixteen weeks; and, for some of them, OR-Tools CP-SAT week after week on the same tables.
final class SeasonsBench {

    private static final int SEASONS = 300;
    private static final int WARM_UP = 20;
    private static final int SAMPLE = 20;

    private final Times placing = new Times();
    private final Times chain = new Times();
    private final Times cpSatChain = new Times();
    private int proven;
    private int weeks;
    private int provenWeeks;
    private int compared;
    private int equal;

    private SeasonsBench() {}

    static void run() {
        var warmUp = new SeasonsBench();
        RandomWeeks.seasonsForWarmUp(WARM_UP, RandomWeeks.SEASON_WEEKS).forEach(warmUp::place);
        warmUp.inAChain(
                RandomWeeks.seasonsForWarmUp(1, RandomWeeks.SEASON_WEEKS).getFirst());
        var bench = new SeasonsBench();
        var seasons = RandomWeeks.seasons(SEASONS, RandomWeeks.SEASON_WEEKS);
        seasons.forEach(bench::place);
        seasons.stream().limit(SAMPLE).forEach(bench::inAChain);
        bench.print();
    }

    private void place(RandomWeeks.Season season) {
        long start = System.nanoTime();
        var schedule = Scheduler.place(season.athlete(), Rulebook.of(season.athlete()), season.weeks(), _ -> {});
        placing.add(System.nanoTime() - start);
        proven += schedule.isOptimalWeekByWeek() ? 1 : 0;
        for (var proof : schedule.proofs()) {
            weeks++;
            provenWeeks += proof.optimal() ? 1 : 0;
        }
    }

    /// Week after week once, each after the week before as the planner placed it, so that both solve the same weeks.
    private void inAChain(RandomWeeks.Season season) {
        List<PlacedSession> before = List.of();
        long ours = 0;
        long theirs = 0;
        for (var week : season.weeks()) {
            var tables = MeasuredWeek.tabular(season.athlete(), week).after(before);
            long start = System.nanoTime();
            var solved = tables.search();
            long searched = System.nanoTime();
            var problem = tables.forCpSat();
            boolean optimal = problem.solve();
            theirs += System.nanoTime() - searched;
            ours += searched - start;
            compared++;
            equal += optimal && solved.cost() == problem.cost() ? 1 : 0;
            before = week.with(solved.placed()).sessions();
        }
        chain.add(ours);
        cpSatChain.add(theirs);
    }

    private void print() {
        Table.of(Times.COLUMNS)
                .row(placing.row("Ironstride, whole rulebook: tables, all passes over the weeks, bound and check"))
                .row(chain.row("Ironstride, rules of sessions and pairs: search, week after week once"))
                .row(cpSatChain.row("CP-SAT, the same tables: model and solving, week after week once"))
                .print("A season of 16 weeks");
        Table.say(String.format(
                Locale.ROOT,
                "%d seasons, of which every week is proven best between its neighbours in %d; of %d weeks %d are. The chain"
                        + " week after week on the same tables was run for %d seasons: an equal optimum in %d of %d weeks; CP-SAT"
                        + " takes %.0f times as long.",
                placing.size(),
                proven,
                weeks,
                provenWeeks,
                chain.size(),
                equal,
                compared,
                cpSatChain.medianMillis() / chain.medianMillis()));
    }
}
