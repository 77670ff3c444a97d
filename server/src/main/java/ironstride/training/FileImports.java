package ironstride.training;

import ironstride.athlete.Athlete;
import ironstride.codec.imports.ImportOutcome;
import ironstride.codec.imports.Importer;
import ironstride.quantity.Units;
import ironstride.store.JournalStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Takes in one file that an athlete sends, with everything in it.
public final class FileImports {

    /// Hears what happens while it happens.
    public interface Listener {
        /// @param share of the file that was read, 0 to 1
        void progress(double share);

        /// @param outcome what became of one inner file
        void file(ObjectNode outcome);
    }

    /// Steps of progress that are told.
    private static final double STEP = 0.01;

    private static final int TURNS = 64;

    private final JournalStore store;
    private final Clock clock;
    private final ZoneId zone;

    /// What is known is read once for each import, so an athlete's imports run one after the other. Strangers may
    /// share a turn.
    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(TURNS).toList();

    /// @param zone of athletes who do not say theirs
    public FileImports(JournalStore store, Clock clock, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param profile who the athlete is, when there is a plan
    /// @param name what the file is called where it comes from
    /// @return the summary
    /// @throws IOException when the disk cannot be read
    public ObjectNode run(String athlete, Optional<Athlete> profile, Path file, String name, Listener listener)
            throws IOException {
        var turn = turns.get(Math.floorMod(athlete.hashCode(), TURNS));
        turn.lock();
        try {
            var report = new ImportReport();
            var imports = new Imports(store, clock, athlete, false);
            new Importer(
                            profile.map(Athlete::zone).orElse(zone),
                            profile.map(Athlete::units).orElse(Units.METRIC),
                            outcome -> listener.file(told(outcome, imports, report)),
                            inSteps(listener))
                    .read(file, name);
            return report.summary();
        } finally {
            turn.unlock();
        }
    }

    private static ObjectNode told(ImportOutcome outcome, Imports imports, ImportReport report) {
        return switch (outcome) {
            case ImportOutcome.Read read -> report.read(read, imports.take(read));
            case ImportOutcome.NotUnderstood not -> report.notUnderstood(not);
            case ImportOutcome.Skipped skipped -> report.passedOver(skipped);
        };
    }

    private static DoubleConsumer inSteps(Listener listener) {
        var told = new double[1];
        return share -> {
            if (share >= told[0] + STEP || (share >= 1 && told[0] < 1)) {
                told[0] = share;
                listener.progress(share);
            }
        };
    }
}
