package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.WeekToPlace;
import ironstride.program.History;
import ironstride.program.ProgramGenerator;
import ironstride.program.ProgramOutcome;
import ironstride.rules.Circumstances;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Explainer;
import ironstride.schedule.Scheduler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Makes plans.
public final class Planner {

    private Planner() {}

    /// A plan for an athlete; the same athlete always gives the same plan.
    ///
    /// @param weeks wished number of weeks; up to the race, or twelve, when empty
    /// @param progress told each week's number once it is placed
    public static PlanOutcome make(Athlete athlete, Optional<Integer> weeks, IntConsumer progress) {
        return make(athlete, History.NONE, weeks, progress);
    }

    /// A plan whose loads and paces go on from what was done.
    ///
    /// @param history what was done, up to which day
    /// @param weeks wished number of weeks; up to the race, or twelve, when empty
    /// @param progress told each week's number once it is placed
    public static PlanOutcome make(Athlete athlete, History history, Optional<Integer> weeks, IntConsumer progress) {
        return switch (new ProgramGenerator(athlete, history).generate(weeks)) {
            case ProgramOutcome.Refused(var reason, var alternatives) -> new PlanOutcome.Refused(reason, alternatives);
            case ProgramOutcome.Program(var program, var notices) -> {
                var locks = new LockedSessions(athlete);
                var all = new ArrayList<>(notices);
                all.addAll(locks.notices(program));
                yield new PlanOutcome.Planned(place(athlete, locks.hold(program), all, progress));
            }
        };
    }

    private static Plan place(Athlete athlete, List<WeekToPlace> program, List<String> notices, IntConsumer progress) {
        var rulebook = Rulebook.of(athlete);
        var schedule = Scheduler.place(athlete, rulebook, program, progress);
        var calendar = schedule.weeks();
        var verdict = new Judge(rulebook).judge(calendar, Circumstances.of(athlete, calendar));
        var explainer = new Explainer(athlete, rulebook, calendar);
        var explanations = new HashMap<String, Explainer.Explanation>();
        calendar.sessions().forEach(session -> explanations.put(session.id(), explainer.explain(session)));
        return new Plan(athlete, schedule, explanations, verdict, rulebook.switchedOff(), notices);
    }
}
