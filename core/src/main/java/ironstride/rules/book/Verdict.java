package ironstride.rules.book;

import ironstride.rules.Finding;
import ironstride.rules.Score;
import java.util.List;

/// What the rulebook says of a calendar.
///
/// @param findings hard ones first, then by points, then by time
/// @param score their sum
public record Verdict(List<Finding> findings, Score score) {

    public Verdict {
        findings = List.copyOf(findings);
    }
}
