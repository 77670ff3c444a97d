package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.plan.WeekToPlace;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Explainer;
import ironstride.schedule.RandomAthletes;
import ironstride.schedule.Schedule;
import ironstride.schedule.Scheduler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Times the planner over the same random athletes every time and prints medians and tails.
public final class PlannerBench {

    private static final int ATHLETES = 1000;
    private static final int WARM_UP = 200;
    private static final int SEASON_WEEKS = 16;

    private PlannerBench() {}

    public static void main(String[] arguments) {
        for (long seed = 1; seed <= WARM_UP; seed++) {
            place(RandomAthletes.of(seed), 2);
        }
        weeks();
        seasons();
        judging();
    }

    private static Optional<Schedule> place(Athlete athlete, int weeks) {
        return program(athlete, weeks).map(program -> Scheduler.place(athlete, Rulebook.of(athlete), program, _ -> {}));
    }

    private static Optional<List<WeekToPlace>> program(Athlete athlete, int weeks) {
        return switch (new ProgramGenerator(athlete).generate(Optional.of(weeks))) {
            case ProgramOutcome.Program(var program, var _) -> Optional.of(program);
            case ProgramOutcome.Refused _ -> Optional.empty();
        };
    }

    private static void weeks() {
        var times = new ArrayList<Double>();
        int proven = 0;
        for (long seed = 1; seed <= ATHLETES; seed++) {
            var athlete = RandomAthletes.of(seed);
            long start = System.nanoTime();
            var schedule = place(athlete, 1);
            if (schedule.isPresent()) {
                times.add((System.nanoTime() - start) / 1e6);
                proven += schedule.get().isOptimalWeekByWeek() ? 1 : 0;
            }
        }
        print("one week, tables, search, bound and check (ms)", times);
        System.out.println("  proven optimal: " + proven + " of " + times.size());
    }

    private static void seasons() {
        var times = new ArrayList<Double>();
        for (long seed = 1; seed <= ATHLETES / 10; seed++) {
            var athlete = RandomAthletes.of(seed);
            long start = System.nanoTime();
            if (place(athlete, SEASON_WEEKS).isPresent()) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        print("a season of up to " + SEASON_WEEKS + " weeks (ms)", times);
    }

    private static void judging() {
        var judged = new ArrayList<Double>();
        var asked = new ArrayList<Double>();
        for (long seed = 1; seed <= WARM_UP; seed++) {
            var athlete = RandomAthletes.of(seed);
            var schedule = place(athlete, 1);
            if (schedule.isEmpty()
                    || schedule.get().weeks().sessions().findAny().isEmpty()) {
                continue;
            }
            var calendar = schedule.get().weeks();
            var judge = new Judge(Rulebook.of(athlete));
            var circumstances = Circumstances.of(athlete, calendar);
            judge.judge(calendar, circumstances);
            long start = System.nanoTime();
            judge.judge(calendar, circumstances);
            judged.add((System.nanoTime() - start) / 1e3);
            var explainer = new Explainer(athlete, Rulebook.of(athlete), calendar);
            var session = calendar.sessions().findFirst().orElseThrow();
            long asking = System.nanoTime();
            explainer.whyNot(session, session.start());
            asked.add((System.nanoTime() - asking) / 1e6);
        }
        print("judging a week (us)", judged);
        print("why not there (ms)", asked);
    }

    private static void print(String what, List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "%s: median %.2f, 95 %% %.2f, 99 %% %.2f, worst %.2f, mean %.2f",
                what,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted[sorted.length - 1],
                Arrays.stream(sorted).average().orElse(0)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
}
