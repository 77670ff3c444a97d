package ironstride.rules;

import java.util.List;

/// A rule that looks at two sessions at a time, in time order and nothing else.
public interface PairRule extends Rule, Check.OfPair {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
