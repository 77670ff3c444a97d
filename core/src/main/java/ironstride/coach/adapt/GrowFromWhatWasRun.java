package ironstride.coach.adapt;

import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When less was run than planned, the runs ahead would be too long for what the body is used to; they are shortened.
final class GrowFromWhatWasRun implements Remedy {

    static final String KIND = "grow";

    /// Findings further ahead may solve themselves.
    private static final int DAYS_AHEAD = 10;

    /// As far back as the rules of load look, lighter weeks among them.
    private static final int WEEKS_BEFORE = 7;

    @Override
    public Optional<Proposal> propose(Situation situation) {
        var due =
                situation.logs() ? findings(situation, Reality.around(situation, WEEKS_BEFORE, 2)) : List.<Finding>of();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var draft = new Draft(situation);
        new Growth(situation).hold(draft, Reality.of(situation));
        return draft.proposal(
                KIND + ":" + due.getFirst().week(),
                new Draft.Reason(
                        due.getFirst().rule(),
                        "You have run less than planned; what comes grows from what you have run."),
                true);
    }

    /// What is too long or too much within the next days.
    private static List<Finding> findings(Situation situation, TrainingCalendar calendar) {
        var last = situation.today().plusDays(DAYS_AHEAD);
        return new Judge(Rulebook.of(situation.athlete()))
                .program(calendar, Circumstances.of(situation.athlete(), calendar)).findings().stream()
                        .filter(finding ->
                                Set.of(Growth.LONGER_RUN, Growth.LARGER_WEEK).contains(finding.rule()))
                        .filter(finding -> finding.charge().level() != ConstraintLevel.SOFT)
                        .filter(finding -> isAhead(finding, situation)
                                && begins(finding, calendar).isBefore(last))
                        .toList();
    }

    private static LocalDate begins(Finding finding, TrainingCalendar calendar) {
        return finding.sessions().isEmpty()
                ? calendar.weeks().stream()
                        .filter(week -> week.number() == finding.week())
                        .findFirst()
                        .orElseThrow()
                        .monday()
                : finding.sessions().getFirst().start().date();
    }

    private static boolean isAhead(Finding finding, Situation situation) {
        if (!finding.sessions().isEmpty()) {
            return finding.sessions().stream().allMatch(situation::isAhead);
        }
        return situation.plan().calendar().weeks().stream()
                .filter(week -> week.number() == finding.week())
                .flatMap(week -> week.sessions().stream())
                .anyMatch(situation::isAhead);
    }
}
