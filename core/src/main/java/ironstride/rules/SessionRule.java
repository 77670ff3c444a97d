package ironstride.rules;

import java.util.List;

/// A rule that looks at one session at a time and nothing else.
public interface SessionRule extends Rule, Check.OfSession {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
