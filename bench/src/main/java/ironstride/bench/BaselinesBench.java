package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.bench.baseline.Baseline;
import ironstride.bench.baseline.Board;
import ironstride.bench.baseline.DayScore;
import ironstride.bench.baseline.FixedTemplate;
import ironstride.bench.baseline.LiftAfterRun;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.WeekToPlace;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.rules.book.Verdict;
import ironstride.schedule.Scheduler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ironstride and three usual ways of planning over the same weeks, judged by the rules that a placement can keep or
/// break.
final class BaselinesBench {

    private static final int WEEKS = 1000;
    private static final String OURS = "Ironstride";

    private final Map<String, Tally> all = new LinkedHashMap<>();
    private final Map<String, Tally> whereAllFits = new LinkedHashMap<>();
    private final Map<Goal, Map<String, Tally>> byGoal = new EnumMap<>(Goal.class);

    private BaselinesBench() {}

    static void run() {
        var bench = new BaselinesBench();
        RandomWeeks.measured(WEEKS).forEach(one -> bench.compare(one.athlete(), one.week()));
        bench.print();
    }

    private void compare(Athlete athlete, WeekToPlace week) {
        var placements = placements(athlete, week);
        int wanted = week.sessions().size();
        boolean allFit = placements.values().stream().allMatch(placed -> placed.size() == wanted);
        placements.forEach((planner, placed) -> {
            var verdict = judge(athlete, week, placed);
            tally(all, planner).add(verdict, placed.size(), wanted);
            tally(byGoal.computeIfAbsent(athlete.goal(), _ -> new LinkedHashMap<>()), planner)
                    .add(verdict, placed.size(), wanted);
            if (allFit) {
                tally(whereAllFits, planner).add(verdict, placed.size(), wanted);
            }
        });
    }

    private static Tally tally(Map<String, Tally> tallies, String planner) {
        return tallies.computeIfAbsent(planner, _ -> new Tally());
    }

    /// What each planner places, held sessions apart.
    private static Map<String, List<PlacedSession>> placements(Athlete athlete, WeekToPlace week) {
        var longRunDay = athlete.preferences().longRunDay();
        var placements = new LinkedHashMap<String, List<PlacedSession>>();
        for (Baseline baseline :
                List.of(new FixedTemplate(longRunDay), new DayScore(longRunDay), new LiftAfterRun(longRunDay))) {
            placements.put(baseline.name(), Board.place(baseline, athlete, week));
        }
        var ours = new ArrayList<>(Scheduler.place(athlete, Rulebook.of(athlete), List.of(week), _ -> {})
                .weeks()
                .sessions()
                .toList());
        ours.removeIf(session -> session.hold().isHeld());
        placements.put(OURS, ours);
        return placements;
    }

    private static Verdict judge(Athlete athlete, WeekToPlace week, List<PlacedSession> placed) {
        var calendar = new TrainingCalendar(List.of(week.with(placed)));
        return new Judge(Rulebook.of(athlete, PlacementRules.ALL)).judge(calendar, Circumstances.of(athlete, calendar));
    }

    private void print() {
        var table = Table.of(Tally.COLUMNS);
        all.forEach((planner, tally) -> table.row(tally.row(planner)));
        table.print(WEEKS + " random athlete weeks");
        var fitting = Table.of(Tally.COLUMNS);
        whereAllFits.forEach((planner, tally) -> fitting.row(tally.row(planner)));
        fitting.print("The weeks in which all four placed every session");
        printByGoal();
        var rules = Table.of("planner", "rules with most hard and medium findings");
        all.forEach((planner, tally) -> rules.row(planner, tally.worstRules()));
        rules.print("Broken most often");
    }

    private void printByGoal() {
        var columns = new ArrayList<>(List.of("goal", "weeks"));
        columns.addAll(all.keySet());
        var table = Table.of(columns.toArray(String[]::new));
        byGoal.forEach((goal, tallies) -> {
            var row = new ArrayList<Object>(
                    List.of(goal.word(), tallies.values().iterator().next().weeks()));
            tallies.values().forEach(tally -> row.add(tally.inShort()));
            table.row(row.toArray());
        });
        table.print("Hard findings / medium points by goal");
    }
}
