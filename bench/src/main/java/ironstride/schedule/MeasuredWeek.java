package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Rule;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Rulebook;
import java.util.List;

/// One week with its tables, to be solved by the planner's own search or by OR-Tools CP-SAT.
public final class MeasuredWeek {

    /// The rules that only look at single sessions and pairs: for them the tables are the whole week, and any solver
    /// can be given them.
    private static final List<Rule> TABULAR = Rulebook.ALL.stream()
            .filter(rule -> rule.checks().stream()
                    .allMatch(check -> check instanceof Check.OfSession || check instanceof Check.OfPair))
            .toList();

    private final WeekTables tables;
    private final WeekModel model;

    private MeasuredWeek(WeekTables tables, WeekModel model) {
        this.tables = tables;
        this.model = model;
    }

    /// Makes the tables of a week without neighbours by the whole rulebook.
    public static MeasuredWeek of(Athlete athlete, WeekToPlace week) {
        return of(athlete, week, Rulebook.of(athlete));
    }

    /// Makes them by the rules that tables can hold.
    public static MeasuredWeek tabular(Athlete athlete, WeekToPlace week) {
        return of(athlete, week, Rulebook.of(athlete, TABULAR));
    }

    private static MeasuredWeek of(Athlete athlete, WeekToPlace week, Rulebook rulebook) {
        var circumstances = Circumstances.of(athlete, new TrainingCalendar(List.of(week.with(List.of()))));
        var builder = new WeekModelBuilder(athlete, ChecksByKind.of(rulebook), circumstances, new StartGrid(athlete));
        var tables = builder.build(week);
        return new MeasuredWeek(tables, tables.alone());
    }

    /// The same tables after a week that stands.
    public MeasuredWeek after(List<PlacedSession> before) {
        return new MeasuredWeek(tables, tables.between(before, List.of()));
    }

    /// What a solver found.
    ///
    /// @param cost one number that holds hard violations, what is left out, medium and soft points
    /// @param proven whether nothing costs less
    /// @param nodes search nodes visited, 0 when not known
    public record Solved(long cost, boolean proven, List<PlacedSession> placed, long nodes) {}

    /// Finds the best placement with the planner's search.
    public Solved search() {
        var solution = WeekSearch.solve(model);
        return new Solved(solution.cost(), solution.optimal(), solution.placed(), solution.nodes());
    }

    /// The same week as a problem for CP-SAT, not yet solved.
    public ForCpSat forCpSat() {
        return new ForCpSat(new CpSatWeek(model));
    }

    /// A week for CP-SAT.
    public static final class ForCpSat {
        private final CpSatWeek week;

        private ForCpSat(CpSatWeek week) {
            this.week = week;
        }

        /// Solves it with one worker and a fixed seed.
        ///
        /// @return whether the optimum is proven
        public boolean solve() {
            return week.solve();
        }

        /// The cost of what it found.
        public long cost() {
            return week.cost();
        }
    }
}
