package ironstride.cli;

import ironstride.coach.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// The calendar and the watch files of a plan.
final class PlanExports {

    private PlanExports() {}

    static void write(Plan plan, Path into, Path before, Instant stamp) throws IOException {}
}
