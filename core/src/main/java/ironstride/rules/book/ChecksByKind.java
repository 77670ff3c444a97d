package ironstride.rules.book;

import ironstride.rules.Check;
import ironstride.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/// The checks of the active rules, sorted by what they look at.
///
/// @param longestReachMinutes minutes between two starts from which on no pair check charges
public record ChecksByKind(
        List<Weighed<Check.OfSession>> session,
        List<Weighed<Check.OfPair>> pair,
        List<Weighed<Check.OfDay>> day,
        List<Weighed<Check.OfCount>> count,
        List<Weighed<Check.OfWeek>> week,
        List<Weighed<Check.OfStreak>> streak,
        List<Weighed<Check.OfProgram>> program,
        long longestReachMinutes) {

    /// A check with the rule it belongs to and the factor its points count by.
    public record Weighed<C extends Check>(Rule rule, C check, double factor) {}

    public static ChecksByKind of(Rulebook rulebook) {
        var session = new ArrayList<Weighed<Check.OfSession>>();
        var pair = new ArrayList<Weighed<Check.OfPair>>();
        var day = new ArrayList<Weighed<Check.OfDay>>();
        var count = new ArrayList<Weighed<Check.OfCount>>();
        var week = new ArrayList<Weighed<Check.OfWeek>>();
        var streak = new ArrayList<Weighed<Check.OfStreak>>();
        var program = new ArrayList<Weighed<Check.OfProgram>>();
        for (var active : rulebook.active()) {
            for (var check : active.rule().checks()) {
                switch (check) {
                    case Check.OfSession of -> session.add(weighed(active, of));
                    case Check.OfPair of -> pair.add(weighed(active, of));
                    case Check.OfDay of -> day.add(weighed(active, of));
                    case Check.OfCount of -> count.add(weighed(active, of));
                    case Check.OfWeek of -> week.add(weighed(active, of));
                    case Check.OfStreak of -> streak.add(weighed(active, of));
                    case Check.OfProgram of -> program.add(weighed(active, of));
                }
            }
        }
        long reach = pair.stream()
                .mapToLong(weighed -> weighed.check().reachHours() * 60L)
                .max()
                .orElse(0);
        return new ChecksByKind(session, pair, day, count, week, streak, program, reach);
    }

    /// The same without streaks: what is left never costs more in a week alone than among its neighbours.
    public ChecksByKind withoutStreaks() {
        return new ChecksByKind(session, pair, day, count, week, List.of(), program, longestReachMinutes);
    }

    private static <C extends Check> Weighed<C> weighed(Rulebook.ActiveRule active, C check) {
        return new Weighed<>(active.rule(), check, active.factor());
    }
}
