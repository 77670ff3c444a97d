package ironstride.coach.adapt;

import ironstride.athlete.RunningProfile;
import ironstride.coach.PlanDifference;
import ironstride.coach.Replanner;
import ironstride.plan.PlacedSession;
import ironstride.rules.replanning.Adaptation;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When much less is done than planned, the plan asks for one run fewer a week (REP-09).
final class AskForLess implements Remedy {

    static final String KIND = "less";
    private static final String RULE = "REP-09";
    private static final int FEWEST_RUNS = 2;

    /// So few sessions say nothing about the plan.
    private static final int LEAST_SESSIONS = 6;

    private static final Duration AT_MOST_EVERY = Duration.ofDays(28);

    @Override
    public Optional<Proposal> propose(Situation situation) {
        boolean askedLately = situation.decisions().stream()
                .anyMatch(decision -> decision.proposal().startsWith(KIND + ":")
                        && decision.at().isAfter(situation.now().minus(AT_MOST_EVERY)));
        var lately = lately(situation);
        if (askedLately || lately.size() < LEAST_SESSIONS) {
            return Optional.empty();
        }
        long done = lately.stream().filter(situation::isDone).count();
        int runs = runsAWeek(situation);
        boolean little = done < Adaptation.LEAST_ADHERENCE * lately.size();
        return little && runs > FEWEST_RUNS ? proposal(situation, runs - 1, done, lately.size()) : Optional.empty();
    }

    private static List<PlacedSession> lately(Situation situation) {
        var from = situation.today().minusDays(Adaptation.ADHERENCE_DAYS);
        return situation
                .plan()
                .calendar()
                .sessions()
                .filter(session -> situation.isDone(session) || situation.isMissed(session))
                .filter(session -> !session.start().date().isBefore(from)
                        && session.start().date().isBefore(situation.today()))
                .toList();
    }

    private static int runsAWeek(Situation situation) {
        return situation
                .athlete()
                .running()
                .runsPerWeek()
                .orElseGet(() -> (int) situation.plan().calendar().weeks().stream()
                        .mapToLong(week -> week.sessions().stream()
                                .filter(session -> session.workout() instanceof Run)
                                .count())
                        .max()
                        .orElse(0));
    }

    private static Optional<Proposal> proposal(Situation situation, int runs, long done, int planned) {
        var before = situation.athlete().running();
        var athlete = situation
                .athlete()
                .change()
                .running(new RunningProfile(
                        before.level(),
                        before.weekly(),
                        before.longestIn30Days(),
                        Optional.of(runs),
                        before.result(),
                        before.heartRates()))
                .build();
        var outcome = new Replanner(athlete, Optional.of(situation.plan()), situation.now())
                .make(Optional.of(situation.plan().calendar().weeks().size()), (_, _) -> {});
        if (!(outcome instanceof Replanner.Outcome.Made(var plan))) {
            return Optional.empty();
        }
        var changes = PlanDifference.between(situation.plan().calendar(), plan.calendar()).stream()
                .map(difference -> new ProposedChange(difference, RULE, "Made again with " + runs + " runs a week."))
                .toList();
        var id = KIND + ":" + situation.today().with(DayOfWeek.MONDAY);
        var why = "In the last two weeks " + done + " of " + planned
                + " sessions were done. A plan that you can follow is the better one: " + runs
                + " runs a week from now on?";
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(id, RULE, why, changes, plan, false, Optional.of(runs)));
    }
}
