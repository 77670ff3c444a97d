package ironstride.rules.book;

import ironstride.athlete.Athlete;
import ironstride.athlete.RuleSetting;
import ironstride.rules.Rule;
import ironstride.rules.availability.AvailabilityRules;
import ironstride.rules.distribution.DistributionRules;
import ironstride.rules.interference.InterferenceRules;
import ironstride.rules.load.LoadRules;
import ironstride.rules.order.OrderRules;
import ironstride.rules.race.RaceRules;
import ironstride.rules.replanning.ReplanningRules;
import ironstride.rules.safety.SafetyRules;
import ironstride.rules.strength.StrengthRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rules, and those that are active for one athlete.
public final class Rulebook {

    /// Every rule once, chapter by chapter. Ids are never used again: a dropped rule leaves its id as a tombstone here.
    public static final List<Rule> ALL = Stream.of(
                    OrderRules.ALL,
                    InterferenceRules.ALL,
                    DistributionRules.ALL,
                    StrengthRules.ALL,
                    LoadRules.ALL,
                    RaceRules.ALL,
                    AvailabilityRules.ALL,
                    SafetyRules.ALL,
                    ReplanningRules.ALL)
            .flatMap(List::stream)
            .toList();

    private final List<ActiveRule> active;
    private final List<String> switchedOff;

    private Rulebook(List<ActiveRule> active, List<String> switchedOff) {
        this.active = List.copyOf(active);
        this.switchedOff = List.copyOf(switchedOff);
    }

    /// A rule with the factor its points count by.
    ///
    /// @param factor goal tuning times the athlete's own weight, above 0
    public record ActiveRule(Rule rule, double factor) {}

    /// The rules as the athlete's goal and settings weigh them. Locked rules ignore the settings.
    public static Rulebook of(Athlete athlete) {
        return of(athlete, ALL);
    }

    /// The same for a part of the rules.
    public static Rulebook of(Athlete athlete, List<Rule> rules) {
        var active = new ArrayList<ActiveRule>();
        var off = new ArrayList<String>();
        for (var rule : rules) {
            var id = rule.card().id();
            double tuning = GoalTuning.factor(id, athlete.goal());
            var setting = Optional.ofNullable(athlete.rules().get(id))
                    .filter(_ -> !rule.card().locked())
                    .orElse(new RuleSetting.Times(1));
            switch (setting) {
                case RuleSetting.Off _ -> off.add(id);
                case RuleSetting.Times(double factor) -> active.add(new ActiveRule(rule, tuning * factor));
            }
        }
        return new Rulebook(active, off);
    }

    public List<ActiveRule> active() {
        return active;
    }

    /// Ids of the rules the athlete or coach has switched off.
    public List<String> switchedOff() {
        return switchedOff;
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream()
                .filter(rule -> rule.card().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /// @throws IllegalArgumentException when there is no such rule
    public static Rule get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
