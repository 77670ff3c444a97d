package ironstride.rules;

import java.util.List;

/// A rule that looks at days in a row and nothing else.
public interface StreakRule extends Rule, Check.OfStreak {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
