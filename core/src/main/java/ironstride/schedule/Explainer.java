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
import ironstride.rules.book.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Says why a session stands where it does, what else was possible, and why not somewhere else.
public final class Explainer {

    private static final int ALTERNATIVES = 3;
    private static final int REASONS = 4;

    private final Athlete athlete;
    private final Rulebook rulebook;
    private final Judge judge;
    private final TrainingCalendar calendar;
    private final Circumstances circumstances;
    private final Starts starts;

    /// The verdict on each week with its neighbours as they stand; every move is compared with it.
    private final Map<Integer, Verdict> asItIs = new HashMap<>();

    public Explainer(Athlete athlete, Rulebook rulebook, TrainingCalendar calendar) {
        this.athlete = athlete;
        this.rulebook = rulebook;
        this.judge = new Judge(rulebook);
        this.calendar = calendar;
        this.circumstances = Circumstances.of(athlete, calendar);
        this.starts = new StartGrid(athlete);
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
        var tried = new ArrayList<Tried>();
        for (var candidate : bestOfEachDay(session)) {
            tried.add(new Tried(candidate, whyNot(session, candidate)));
        }
        tried.sort(Comparator.comparing((Tried one) -> one.whyNot().cost()).thenComparing(Tried::start));
        var alternatives = tried.stream()
                .limit(ALTERNATIVES)
                .map(one -> new Alternative(one.start(), one.whyNot().cost()))
                .toList();
        return new Explanation(reasons(session, tried), alternatives);
    }

    private record Tried(Start start, WhyNot whyNot) {}

    /// What another start would change.
    public WhyNot whyNot(PlacedSession session, Start start) {
        int week = circumstances.weekOf(session).number();
        var moved = session.movedTo(start);
        var before =
                asItIs.computeIfAbsent(week, number -> judge.judge(Neighbourhood.of(calendar, number), circumstances));
        var after = judge.judge(Neighbourhood.with(calendar, week, moved), circumstances);
        return new WhyNot(
                without(after.findings(), before.findings()),
                without(before.findings(), after.findings()),
                minus(after.score(), before.score()));
    }

    private static Score minus(Score one, Score other) {
        return new Score(
                one.hard() - other.hard(),
                one.mediumCentipoints() - other.mediumCentipoints(),
                one.softCentipoints() - other.softCentipoints());
    }

    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        return some.stream()
                .filter(finding -> others.stream().noneMatch(other -> isSame(finding, other)))
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.charge().equals(other.charge())
                && one.why().equals(other.why());
    }

    /// On each other day, and at each other part of its own day, the start that costs least at first sight.
    private List<Start> bestOfEachDay(PlacedSession session) {
        int number = circumstances.weekOf(session).number();
        var others = Neighbourhood.of(calendar, number)
                .sessions()
                .filter(other -> !other.id().equals(session.id()))
                .toList();
        var costs = new RuleCosts(ChecksByKind.of(rulebook), circumstances);
        var best = new TreeMap<Long, Start>();
        var least = new TreeMap<Long, Long>();
        for (var candidate : starts.candidates(monday(session), session.workout())) {
            var placed = candidate.place(session.id(), session.workout());
            if (candidate.start().equals(session.start())) {
                continue;
            }
            long cost = costs.ofSession(placed);
            if (Cost.hard(cost) > 0) {
                continue;
            }
            for (var other : others) {
                cost += costs.ofPair(other, placed);
            }
            long key = candidate.start().epochDay() * 2 + (candidate.start().minuteOfDay() >= 720 ? 1 : 0);
            if (cost < least.getOrDefault(key, Long.MAX_VALUE)) {
                least.put(key, cost);
                best.put(key, candidate.start());
            }
        }
        return List.copyOf(best.values());
    }

    private static LocalDate monday(PlacedSession session) {
        return session.start().date().with(DayOfWeek.MONDAY);
    }

    private List<Reason> reasons(PlacedSession session, List<Tried> tried) {
        var byRule = new LinkedHashMap<String, Reason>();
        var strongest = tried.stream()
                .flatMap(one -> one.whyNot().added().stream().map(finding -> Map.entry(one.start(), finding)))
                .sorted(Comparator.comparing((Map.Entry<Start, Finding> entry) -> isObvious(entry.getValue()))
                        .thenComparing(entry -> entry.getValue().charge().level())
                        .thenComparing(entry -> -entry.getValue().charge().centipoints())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var entry : strongest) {
            var finding = entry.getValue();
            byRule.computeIfAbsent(
                    finding.rule(),
                    rule -> new Reason(rule, "Not " + entry.getKey() + ": " + finding.why(), finding.sources()));
        }
        var reasons = byRule.values().stream().limit(REASONS).collect(Collectors.toCollection(ArrayList::new));
        if (reasons.isEmpty()) {
            reasons.add(onlyPlace(session, tried.isEmpty()));
        }
        return reasons;
    }

    /// That two sessions do not fit into one hour or day explains nothing about training; it is said last.
    private static boolean isObvious(Finding finding) {
        return finding.rule().startsWith("AVL-") || finding.rule().equals("DST-07");
    }

    private Reason onlyPlace(PlacedSession session, boolean nowhereElse) {
        var text = nowhereElse
                ? "It is the only free window that holds its "
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
