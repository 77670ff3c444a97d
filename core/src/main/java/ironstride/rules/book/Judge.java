package ironstride.rules.book;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Finding;
import ironstride.rules.Rule;
import ironstride.rules.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Asks every active rule about a calendar.
public final class Judge {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.charge().level())
            .thenComparing(finding -> -finding.charge().centipoints())
            .thenComparing(Finding::week)
            .thenComparing(finding -> finding.sessions().isEmpty()
                    ? Long.MAX_VALUE
                    : finding.sessions().getFirst().start().epochMinute())
            .thenComparing(Finding::rule);

    private final ChecksByKind checks;

    public Judge(Rulebook rulebook) {
        this.checks = ChecksByKind.of(rulebook);
    }

    /// Everything the rules find, with words.
    public Verdict judge(TrainingCalendar calendar, Circumstances circumstances) {
        var findings = new ArrayList<Finding>();
        visitPlacement(calendar, circumstances, collector(findings));
        visitProgram(calendar, circumstances, collector(findings));
        return verdict(findings);
    }

    /// What moving a session within these weeks can change: all checks but those of the whole program.
    public Verdict placement(TrainingCalendar calendar, Circumstances circumstances) {
        var findings = new ArrayList<Finding>();
        visitPlacement(calendar, circumstances, collector(findings));
        return verdict(findings);
    }

    /// What the checks of the whole program find; they only make sense over all weeks of a plan.
    public Verdict program(TrainingCalendar calendar, Circumstances circumstances) {
        var findings = new ArrayList<Finding>();
        visitProgram(calendar, circumstances, collector(findings));
        return verdict(findings);
    }

    private static Visitor collector(List<Finding> findings) {
        return (rule, charge, sessions, week, why) -> findings.add(new Finding(
                rule.card().id(), charge, sessions, week, why.get(), rule.card().sources()));
    }

    private static Verdict verdict(List<Finding> findings) {
        findings.sort(WORST_FIRST);
        return new Verdict(findings, sum(findings));
    }

    /// The score of everything that placing can change: all checks but those of the whole program.
    public Score placementScore(TrainingCalendar calendar, Circumstances circumstances) {
        var total = new Total();
        visitPlacement(calendar, circumstances, (_, charge, _, _, _) -> total.add(charge));
        return total.score;
    }

    private static Score sum(List<Finding> findings) {
        var total = new Total();
        findings.forEach(finding -> total.add(finding.charge()));
        return total.score;
    }

    private static final class Total {
        private Score score = Score.ZERO;

        private void add(Charge charge) {
            score = score.plus(Score.of(charge));
        }
    }

    /// Takes a charge above nothing; the words are only made when asked for.
    private interface Visitor {
        void found(Rule rule, Charge charge, List<PlacedSession> sessions, int week, Supplier<String> why);
    }

    private void visitPlacement(TrainingCalendar calendar, Circumstances circumstances, Visitor visitor) {
        var sessions = calendar.sessions()
                .sorted(Comparator.comparing(PlacedSession::start).thenComparing(PlacedSession::id))
                .toList();
        visitSessions(sessions, circumstances, visitor);
        visitPairs(sessions, circumstances, visitor);
        visitDays(sessions, circumstances, visitor);
        calendar.weeks().forEach(week -> visitWeek(week, circumstances, visitor));
        visitStreaks(calendar, circumstances, visitor);
    }

    private void visitSessions(List<PlacedSession> sessions, Circumstances circumstances, Visitor visitor) {
        for (var session : sessions) {
            for (var weighed : checks.session()) {
                var check = weighed.check();
                if (check.concerns(session.workout(), circumstances)) {
                    var charge = check.charge(session, circumstances);
                    if (!charge.isNone()) {
                        visitor.found(
                                weighed.rule(),
                                charge.times(weighed.factor()),
                                List.of(session),
                                circumstances.weekOf(session).number(),
                                () -> check.sentence(session, charge, circumstances));
                    }
                }
            }
        }
    }

    private void visitPairs(List<PlacedSession> sessions, Circumstances circumstances, Visitor visitor) {
        for (int later = 1; later < sessions.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                var first = sessions.get(earlier);
                var second = sessions.get(later);
                long apart = second.start().epochMinute() - first.start().epochMinute();
                if (apart >= checks.longestReachMinutes()) {
                    break;
                }
                visitPair(first, second, apart, circumstances, visitor);
            }
        }
    }

    private void visitPair(
            PlacedSession first, PlacedSession second, long apart, Circumstances circumstances, Visitor visitor) {
        for (var weighed : checks.pair()) {
            var check = weighed.check();
            if (apart < check.reachHours() * 60L && check.concerns(first.workout(), second.workout(), circumstances)) {
                var charge = check.charge(first, second, circumstances);
                if (!charge.isNone()) {
                    visitor.found(
                            weighed.rule(),
                            charge.times(weighed.factor()),
                            List.of(first, second),
                            circumstances.weekOf(second).number(),
                            () -> check.sentence(first, second, charge, circumstances));
                }
            }
        }
    }

    private void visitDays(List<PlacedSession> sessions, Circumstances circumstances, Visitor visitor) {
        byDay(sessions).values().forEach(day -> {
            for (var weighed : checks.day()) {
                var charge = weighed.check().charge(day, circumstances);
                if (!charge.isNone()) {
                    visitor.found(
                            weighed.rule(),
                            charge.times(weighed.factor()),
                            day,
                            circumstances.weekOf(day.getFirst()).number(),
                            () -> weighed.check().sentence(day, charge, circumstances));
                }
            }
        });
    }

    private static Map<Long, List<PlacedSession>> byDay(List<PlacedSession> sessions) {
        var days = new TreeMap<Long, List<PlacedSession>>();
        sessions.forEach(session -> days.computeIfAbsent(session.start().epochDay(), _ -> new ArrayList<>())
                .add(session));
        return days;
    }

    private void visitWeek(TrainingWeek week, Circumstances circumstances, Visitor visitor) {
        var facts = circumstances.factsOf(week);
        for (var weighed : checks.count()) {
            var check = weighed.check();
            int total = WeekCount.total(check, week.sessions(), circumstances);
            var charge = check.charge(total, facts, circumstances);
            if (!charge.isNone()) {
                visitor.found(
                        weighed.rule(),
                        charge.times(weighed.factor()),
                        List.of(),
                        week.number(),
                        () -> check.sentence(total, facts, charge, circumstances));
            }
        }
        for (var weighed : checks.week()) {
            var check = weighed.check();
            var charge = check.charge(week, circumstances);
            if (!charge.isNone()) {
                visitor.found(
                        weighed.rule(),
                        charge.times(weighed.factor()),
                        check.named(week, circumstances),
                        week.number(),
                        () -> check.sentence(week, charge, circumstances));
            }
        }
    }

    private void visitStreaks(TrainingCalendar calendar, Circumstances circumstances, Visitor visitor) {
        if (checks.streak().isEmpty()) {
            return;
        }
        var streaks = new Streaks(calendar);
        for (var weighed : checks.streak()) {
            var check = weighed.check();
            streaks.forEach(check.ofTrainingDays(), (from, days, recovery) -> {
                var charge = check.charge(days, recovery, circumstances);
                if (!charge.isNone()) {
                    visitor.found(
                            weighed.rule(),
                            charge.times(weighed.factor()),
                            streaks.sessions(from, days),
                            streaks.weekOf(from + days - 1),
                            () -> check.sentence(days, recovery, charge, circumstances));
                }
            });
        }
    }

    private void visitProgram(TrainingCalendar calendar, Circumstances circumstances, Visitor visitor) {
        for (var weighed : checks.program()) {
            weighed.check()
                    .offences(calendar, circumstances)
                    .forEach(offence -> visitor.found(
                            weighed.rule(),
                            offence.charge().times(weighed.factor()),
                            offence.sessions(),
                            offence.week(),
                            offence::sentence));
        }
    }
}
