package ironstride.rules;

import java.util.List;

/// One rule of training: what it says, what it looks at, and weeks that keep and break it.
///
/// A simple rule looks at one kind of thing and extends [SessionRule], [PairRule], [DayRule], [CountRule],
/// [WholeWeekRule], [StreakRule] or [ProgramRule]; a rule with several sides lists one check for each.
public interface Rule {

    RuleCard card();

    /// What it looks at. Empty for a rule of resolution that only other rules apply.
    List<Check> checks();

    List<Example> examples();
}
