package ironstride.coach.adapt;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.replanning.Adaptation;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Comparator;
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
                        .mapToLong(AskForLess::runsOf)
                        .max()
                        .orElse(0));
    }

    /// The shortest easy run of each week goes; the others stay as they are, as less is meant.
    private static Optional<Proposal> proposal(Situation situation, int runs, long done, int planned) {
        var draft = new Draft(situation);
        var reason = new Draft.Reason(RULE, "One run fewer a week; the shortest easy one goes.");
        for (var week : situation.plan().calendar().weeks()) {
            if (week.monday().isAfter(situation.today()) && runsOf(week) > runs) {
                week.sessions().stream()
                        .filter(session -> isEasyRun(session) && !session.hold().isHeld())
                        .min(Comparator.comparingInt((PlacedSession session) ->
                                        session.workout().minutes())
                                .thenComparing(PlacedSession::id))
                        .ifPresent(session -> draft.leaveOut(session, reason));
            }
        }
        var id = KIND + ":" + situation.today().with(DayOfWeek.MONDAY);
        var why = "In the last two weeks " + done + " of " + planned
                + " sessions were done. A plan that you can follow is the better one: " + runs
                + " runs a week from now on?";
        return draft.changesSomething()
                ? Optional.of(new Proposal(id, RULE, why, draft.changes(), draft.plan(), false, Optional.of(runs)))
                : Optional.empty();
    }

    private static long runsOf(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Run)
                .count();
    }

    private static boolean isEasyRun(PlacedSession session) {
        return session.workout() instanceof Run run && !run.isKey() && !run.isRace();
    }
}
