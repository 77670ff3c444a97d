package ironstride.bench;

import ironstride.schedule.MeasuredWeek;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// From the sessions of a week to its proven optimum, beside OR-Tools CP-SAT.
///
/// The planner is measured on the whole rulebook, which is what a plan is made with. Beside CP-SAT it is measured once
/// more on the tables of the rules that look at single sessions and pairs only, which is what CP-SAT can be given
/// without a second copy of the rules. Both get exactly the same tables, one right after the other.
final class WeeksBench {

    private static final int WEEKS = 1000;
    private static final int WARM_UP = 150;

    /// CP-SAT takes a third of a second a week: it gets every eighth one, or every one with `-Dironstride.every=1`.
    private static final int EVERY = Integer.getInteger("ironstride.every", 8);

    private static final int WARM_UP_OF_CP_SAT = 20;

    private final Times whole = new Times();
    private final Times tables = new Times();
    private final Times search = new Times();
    private final Times tabular = new Times();
    private final Times cpSat = new Times();
    private final Times cpSatWithModel = new Times();
    private final Times usual = new Times();
    private final Times busy = new Times();
    private final Map<Integer, OfSize> bySize = new TreeMap<>();
    private int proven;
    private int provenTabular;
    private int provenByCpSat;
    private int equal;
    private int slower;

    private WeeksBench() {}

    /// Weeks with the same number of sessions.
    private static final class OfSize {
        private final Times whole = new Times();
        private int proven;
    }

    static void run() {
        var warmUp = new WeeksBench();
        for (var week : RandomWeeks.forWarmUp(WARM_UP)) {
            warmUp.measure(week);
            if (warmUp.cpSat.size() < WARM_UP_OF_CP_SAT) {
                warmUp.compare(MeasuredWeek.tabular(week.athlete(), week.week()));
            }
        }
        var bench = new WeeksBench();
        for (var week : RandomWeeks.measured(WEEKS)) {
            bench.measure(week);
            if (bench.whole.size() % EVERY == 0) {
                bench.compare(MeasuredWeek.tabular(week.athlete(), week.week()));
            }
        }
        bench.print();
        bench.printBySize();
    }

    private void measure(RandomWeeks.OfAthlete one) {
        long start = System.nanoTime();
        var week = MeasuredWeek.of(one.athlete(), one.week());
        long built = System.nanoTime();
        var solved = week.search();
        long done = System.nanoTime();
        whole.add(done - start);
        (one.isBusy() ? busy : usual).add(done - start);
        tables.add(built - start);
        search.add(done - built);
        var ofSize = bySize.computeIfAbsent(one.week().sessions().size(), _ -> new OfSize());
        ofSize.whole.add(done - start);
        if (solved.proven()) {
            ofSize.proven++;
            proven++;
        }
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
                .row(usual.row("– weeks as the program makes them (" + usual.size() + ")"))
                .row(busy.row("– weeks of busy athletes with sessions added (" + busy.size() + ")"))
                .row(tables.row("– of which the tables"))
                .row(search.row("– of which the search"))
                .row(tabular.row("Ironstride, rules of sessions and pairs: search"))
                .row(cpSat.row("CP-SAT, the same tables: solving"))
                .row(cpSatWithModel.row("CP-SAT, the same tables: making its model and solving"))
                .print("A week, from its sessions to its proven optimum");
        Table.say(String.format(
                Locale.ROOT,
                "%d random athlete weeks, proven optimal by the whole rulebook: %d. On the same tables, %d of these weeks:"
                        + " proven by Ironstride %d, by CP-SAT %d, with an equal optimum %d. Solving alone, CP-SAT takes %.0f times"
                        + " as long at the median and %.0f times in sum; Ironstride was the slower one in %d.",
                whole.size(),
                proven,
                cpSat.size(),
                provenTabular,
                provenByCpSat,
                equal,
                cpSat.medianMillis() / tabular.medianMillis(),
                cpSat.sumMillis() / tabular.sumMillis(),
                slower));
    }

    private void printBySize() {
        var table = Table.of("sessions to place", "weeks", "proven", "median ms", "99 % ms", "worst ms");
        bySize.forEach((size, weeks) -> table.row(
                size,
                weeks.whole.size(),
                weeks.proven,
                Times.text(weeks.whole.medianMillis()),
                Times.text(weeks.whole.millis(0.99)),
                Times.text(weeks.whole.worstMillis())));
        table.print("The same weeks by their number of sessions");
    }
}
