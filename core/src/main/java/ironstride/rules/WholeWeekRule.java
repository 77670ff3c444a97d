package ironstride.rules;

import java.util.List;

/// A rule that looks at one whole week and nothing else.
public interface WholeWeekRule extends Rule, Check.OfWeek {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
