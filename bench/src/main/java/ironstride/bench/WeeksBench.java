package ironstride.bench;

import ironstride.schedule.MeasuredWeek;
import java.util.Locale;
import java.util.TreeMap;

/// From the sessions of a week to its proven optimum, beside OR-Tools CP-SAT.
///
/// The planner is measured twice: on the whole rulebook, which is what a plan is made with, and on the tables of the
/// rules that look at single sessions and pairs only, which is what CP-SAT can be given without a second copy of the
/// rules. Both get exactly the same tables; each week is solved by all of them in turn.
final class WeeksBench {

    private static final int WEEKS = 1000;
    private static final int WARM_UP = 300;

    private final Times whole = new Times();
    private final Times tables = new Times();
    private final Times search = new Times();
    private final Times tabular = new Times();
    private final Times cpSat = new Times();
    private final Times cpSatWithModel = new Times();
    private int proven;
    private int provenTabular;
    private int provenByCpSat;
    private int equal;
    private int slower;

    private WeeksBench() {}

    static void run() {
        var warmUp = new WeeksBench();
        RandomWeeks.forWarmUp(WARM_UP).forEach(warmUp::measure);
        var bench = new WeeksBench();
        var sessions = new TreeMap<Integer, Integer>();
        for (var week : RandomWeeks.measured(WEEKS)) {
            sessions.merge(week.week().sessions().size(), 1, Integer::sum);
            bench.measure(week);
        }
        var distribution = Table.of("sessions to place", "weeks");
        sessions.forEach(distribution::row);
        distribution.print(WEEKS + " random athlete weeks");
        bench.print();
    }

    private void measure(RandomWeeks.OfAthlete one) {
        long start = System.nanoTime();
        var week = MeasuredWeek.of(one.athlete(), one.week());
        long built = System.nanoTime();
        var solved = week.search();
        long done = System.nanoTime();
        whole.add(done - start);
        tables.add(built - start);
        search.add(done - built);
        proven += solved.proven() ? 1 : 0;
        compare(MeasuredWeek.tabular(one.athlete(), one.week()));
    }

    private void compare(MeasuredWeek week) {
        long start = System.nanoTime();
        var ours = week.search();
        long searched = System.nanoTime();
        var theirs = week.forCpSat();
        long built = System.nanoTime();
        boolean optimal = theirs.solve();
        long done = System.nanoTime();
        tabular.add(searched - start);
        cpSat.add(done - built);
        cpSatWithModel.add(done - searched);
        provenTabular += ours.proven() ? 1 : 0;
        provenByCpSat += optimal ? 1 : 0;
        equal += ours.cost() == theirs.cost() ? 1 : 0;
        slower += searched - start > done - built ? 1 : 0;
    }

    private void print() {
        Table.of(Times.COLUMNS)
                .row(whole.row("Ironstride, whole rulebook: tables and search"))
                .row(tables.row("– of which the tables"))
                .row(search.row("– of which the search"))
                .row(tabular.row("Ironstride, rules of sessions and pairs: search"))
                .row(cpSat.row("CP-SAT, the same tables: solving"))
                .row(cpSatWithModel.row("CP-SAT, the same tables: making its model and solving"))
                .print("A week, from its sessions to its proven optimum");
        Table.say(String.format(
                Locale.ROOT,
                "Proven optimal by the whole rulebook: %d of %d. On the same tables: proven by Ironstride %d, by CP-SAT %d,"
                        + " with an equal optimum %d of %d. Solving alone, CP-SAT takes %.1f times as long at the median and %.1f"
                        + " times in sum; Ironstride was the slower one in %d weeks.",
                proven,
                whole.size(),
                provenTabular,
                provenByCpSat,
                equal,
                whole.size(),
                cpSat.medianMillis() / tabular.medianMillis(),
                cpSat.sumMillis() / tabular.sumMillis(),
                slower));
    }
}
