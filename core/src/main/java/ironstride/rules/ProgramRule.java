package ironstride.rules;

import java.util.List;

/// A rule that looks at the whole program and nothing else.
public interface ProgramRule extends Rule, Check.OfProgram {

    @Override
    default List<Check> checks() {
        return List.of(this);
    }
}
