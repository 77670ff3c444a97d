package ironstride.rules;

import java.util.List;

/// A rule that looks at a sum over one week and nothing else.
public interface CountRule extends Rule, Check.OfCount {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
