package ironstride.codec.athletefile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;

/// Reads athlete files.
public final class AthleteFile {

    private AthleteFile() {}

    /// What the file does not say itself.
    ///
    /// @param today the day it is read on
    /// @param zone the machine's time zone
    public record Surroundings(LocalDate today, ZoneId zone) {}

    /// Reads a file; every problem is reported at once.
    public static AthleteFileOutcome read(byte[] bytes, Surroundings surroundings) {
        var problems = new Problems();
        var root = YamlText.compose(bytes, problems);
        if (root.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(1, 1, "the file is empty; begin with: goal: endurance");
            }
            return new AthleteFileOutcome.Unreadable(problems.inOrder());
        }
        var notices = new ArrayList<String>();
        var athlete = new AthleteReader(problems, surroundings, notices).read(root.get());
        return problems.isEmpty()
                ? new AthleteFileOutcome.Read(athlete, notices)
                : new AthleteFileOutcome.Unreadable(problems.inOrder());
    }
}
