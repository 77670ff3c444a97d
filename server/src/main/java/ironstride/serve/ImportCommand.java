package ironstride.serve;

import ironstride.account.Accounts;
import ironstride.athlete.Athlete;
import ironstride.codec.imports.ImportOutcome;
import ironstride.codec.imports.Importer;
import ironstride.journal.Journal;
import ironstride.quantity.Units;
import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.store.Database;
import ironstride.store.JournalStore;
import ironstride.store.PlanStore;
import ironstride.store.StoreUnusable;
import ironstride.training.Imports;
import ironstride.training.Standing;
import ironstride.training.Training;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ironstride import`.
@Command(
        name = "ironstride import",
        description =
                "Takes in what you have done: FIT, GPX and TCX files, tables of lifting apps, and whole archives of"
                        + " Strava, Garmin and Apple Health, packed or not. Safe to repeat: nothing is taken twice.",
        footer = "%nExit code: 0 when everything was understood, 1 when some files were not, 2 when nothing was done.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int SOME_NOT = 1;
    private static final int NOT_DONE = 2;

    /// Of whom nothing is known, for a look before there is anybody.
    private static final Account NOBODY = new Account("", "Athlete", "", Instant.EPOCH);

    private final ImportLines lines;
    private final PrintWriter err;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run", description = "Say what would be taken, and keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the data; made when it is not there (default: ~/.local/share/ironstride).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database instead of a file, as for serve.")
    private Optional<String> database = Optional.empty();

    @Mixin
    private final ChosenAthlete chosen = new ChosenAthlete();

    ImportCommand(ImportLines lines, PrintWriter err, Clock clock) {
        this.lines = lines;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            for (var path : paths) {
                if (!Files.isReadable(path)) {
                    throw new NotStarted(path + " is not there or must not be read.");
                }
            }
            return run();
        } catch (NotStarted | StoreUnusable unusable) {
            err.println(unusable.getMessage());
            return NOT_DONE;
        } catch (IOException failed) {
            err.println(
                    "The disk cannot be read: " + failed + ". What was taken so far is kept; begin again to go on.");
            return NOT_DONE;
        }
    }

    private int run() throws IOException {
        try (var folder = DataFolder.hold(
                        data.orElseGet(DataFolder::usual).toAbsolutePath().normalize());
                var store = database.map(Database::onServer).orElseGet(() -> Database.inFolder(folder.path()))) {
            var account = account(new AccountStore(store));
            var profile = new Training(new PlanStore(store), _ -> Journal.EMPTY, clock, ZoneId.systemDefault())
                    .standing(account.id())
                    .map(Standing::athlete);
            var zone = profile.map(Athlete::zone).orElse(ZoneId.systemDefault());
            var units = profile.map(Athlete::units).orElse(Units.METRIC);
            var imports = new Imports(new JournalStore(store), clock, account.id(), dryRun);
            for (int k = 0; k < paths.size(); k++) {
                int before = k;
                new Importer(
                                zone,
                                units,
                                outcome -> told(outcome, imports, zone),
                                share -> lines.progress((before + share) / paths.size()))
                        .read(paths.get(k));
            }
            return lines.summary(dryRun) ? DONE : SOME_NOT;
        }
    }

    private void told(ImportOutcome outcome, Imports imports, ZoneId zone) {
        switch (outcome) {
            case ImportOutcome.Read read -> lines.taken(read, imports.take(read), zone);
            case ImportOutcome.NotUnderstood not -> lines.notUnderstood(not);
            case ImportOutcome.Skipped skipped -> lines.passedOver(skipped);
        }
    }

    private Account account(AccountStore accounts) {
        return chosen.named(accounts)
                .orElseGet(
                        () -> dryRun && accounts.count() == 0 ? NOBODY : new Accounts(accounts, clock, false).only());
    }
}
