package ironstride.cli;

import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Finding;
import ironstride.rules.book.Verdict;
import java.util.stream.Collectors;

/// Findings of several weeks, each with the week it is about: "Mon 18:00" alone could be any of them.
final class DatedVerdict {

    private DatedVerdict() {}

    static Verdict of(Verdict verdict, TrainingCalendar calendar) {
        if (calendar.weeks().size() < 2) {
            return verdict;
        }
        var mondays = calendar.weeks().stream().collect(Collectors.toMap(TrainingWeek::number, TrainingWeek::monday));
        return new Verdict(
                verdict.findings().stream()
                        .map(finding -> new Finding(
                                finding.rule(),
                                finding.charge(),
                                finding.sessions(),
                                finding.week(),
                                "week " + mondays.get(finding.week()) + ": " + finding.why(),
                                finding.sources()))
                        .toList(),
                verdict.score());
    }
}
