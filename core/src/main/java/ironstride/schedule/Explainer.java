package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Circumstances;
import ironstride.rules.Finding;
import ironstride.rules.Score;
import ironstride.rules.book.ChecksByKind;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says why a session stands where it does, what else was possible, and why not somewhere else.
public final class Explainer {

    private static final int ALTERNATIVES = 3;
    private static final int REASONS = 4;

    private final Athlete athlete;
    private final Moves moves;
    private final HalfDays halfDays;

    public Explainer(Athlete athlete, Rulebook rulebook, TrainingCalendar calendar) {
        var circumstances = Circumstances.of(athlete, calendar);
        var costs = new RuleCosts(ChecksByKind.of(rulebook), circumstances);
        this.athlete = athlete;
        this.moves = new Moves(athlete, new Judge(rulebook), calendar, circumstances);
        this.halfDays = new HalfDays(new StartGrid(athlete), costs, moves, calendar, circumstances);
    }

    /// A rule that shaped a placement.
    ///
    /// @param rule id
    /// @param text one sentence
    /// @param sources keys of sources
    public record Reason(String rule, String text, List<String> sources) {}

    /// Another start and what it would cost more.
    ///
    /// @param start when
    /// @param cost difference of the scores; hard, medium and soft may each be negative
    public record Alternative(Start start, Score cost) {}

    /// Everything about one session's place.
    public record Explanation(List<Reason> reasons, List<Alternative> alternatives) {
        public Explanation {
            reasons = List.copyOf(reasons);
            alternatives = List.copyOf(alternatives);
        }
    }

    /// What moving a session would change.
    ///
    /// @param added findings that it brings
    /// @param removed findings that it heals
    /// @param cost difference of the scores
    public record WhyNot(List<Finding> added, List<Finding> removed, Score cost) {}

    /// Why a session stands where it does.
    public Explanation explain(PlacedSession session) {
        if (session.hold().isHeld()) {
            return new Explanation(List.of(heldReason(session)), List.of());
        }
        var tried = halfDays.best(session).stream()
                .map(start -> new Tried(start, moves.of(session, start)))
                .sorted(Comparator.comparing((Tried one) -> HalfDays.isSameHalfDay(one.start(), session.start()))
                        .thenComparing(one -> one.whyNot().cost())
                        .thenComparing(Tried::start))
                .toList();
        var alternatives = tried.stream()
                .limit(ALTERNATIVES)
                .map(one -> new Alternative(one.start(), one.whyNot().cost()))
                .toList();
        return new Explanation(reasons(session, tried), alternatives);
    }

    private record Tried(Start start, WhyNot whyNot) {}

    /// What another start would change.
    public WhyNot whyNot(PlacedSession session, Start start) {
        return moves.of(session, start);
    }

    private List<Reason> reasons(PlacedSession session, List<Tried> tried) {
        var strongest = tried.stream()
                .flatMap(one -> one.whyNot().added().stream().map(finding -> Map.entry(one.start(), finding)))
                .sorted(Comparator.comparing((Map.Entry<Start, Finding> entry) -> isObvious(entry.getValue()))
                        .thenComparing(entry -> entry.getValue().charge().level())
                        .thenComparing(entry -> -entry.getValue().charge().centipoints())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        var byRule = new LinkedHashMap<String, Reason>();
        for (var entry : strongest) {
            var finding = entry.getValue();
            byRule.computeIfAbsent(
                    finding.rule(),
                    rule -> new Reason(rule, "Not " + entry.getKey() + ": " + finding.why(), finding.sources()));
        }
        var reasons = byRule.values().stream().limit(REASONS).collect(Collectors.toCollection(ArrayList::new));
        if (reasons.isEmpty()) {
            boolean nowhereElse = tried.stream().allMatch(one -> HalfDays.isSameHalfDay(one.start(), session.start()));
            reasons.add(onlyPlace(session, nowhereElse));
        }
        return reasons;
    }

    /// That two sessions do not fit into one hour or day explains nothing about training; it is said last.
    private static boolean isObvious(Finding finding) {
        return finding.rule().startsWith("AVL-") || finding.rule().equals("DST-07");
    }

    private static Reason onlyPlace(PlacedSession session, boolean nowhereElse) {
        var text = nowhereElse
                ? "No other part of the week has a free window that holds its "
                        + session.workout().minutes() + " min."
                : "It lies within your free hours, and no other start would be better by any rule.";
        return new Reason("AVL-01", text, Rulebook.get("AVL-01").card().sources());
    }

    private Reason heldReason(PlacedSession session) {
        boolean race = session.workout().isRace();
        var rule = race ? "RACE-01" : "AVL-02";
        var text = race
                ? "A race keeps its day and hour."
                : athlete.name() + " gave it its own hour; fixed and locked sessions do not move.";
        return new Reason(rule, text, Rulebook.get(rule).card().sources());
    }
}
