package ironstride.rules;

import java.util.List;

/// A rule that looks at the sessions of one day and nothing else.
public interface DayRule extends Rule, Check.OfDay {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
