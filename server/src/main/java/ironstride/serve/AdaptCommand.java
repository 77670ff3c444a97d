package ironstride.serve;

import ironstride.coach.adapt.Proposal;
import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.store.CoachStore;
import ironstride.store.Database;
import ironstride.store.JournalStore;
import ironstride.store.OutcomeStore;
import ironstride.store.PlanStore;
import ironstride.store.StoreUnusable;
import ironstride.training.Coaching;
import ironstride.training.Journals;
import ironstride.training.Result;
import ironstride.training.Training;
import ironstride.view.Json;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ironstride adapt`.
@Command(
        name = "ironstride adapt",
        description = "What the coach would change after what was done, missed and felt; takes it or refuses it.",
        footer = "%nExit code: 0 when done, 2 when nothing was done.",
        mixinStandardHelpOptions = true)
final class AdaptCommand implements Callable<Integer> {

    private static final int NOT_DONE = 2;
    private static final String ALL = "all";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the server's data (default: ~/.local/share/ironstride).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database instead of a file, as for serve.")
    private Optional<String> database = Optional.empty();

    @Mixin
    private final ChosenAthlete chosen = new ChosenAthlete();

    @Option(
            names = "--take",
            paramLabel = "ID|all",
            description = "Take a proposal, by the id that stands before it, or all of them.")
    private Optional<String> take = Optional.empty();

    @Option(names = "--refuse", paramLabel = "ID", description = "Refuse a proposal: it is not made again.")
    private Optional<String> refuse = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private AdviceFormat format = AdviceFormat.text;

    AdaptCommand(PrintWriter out, PrintWriter err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            return run();
        } catch (NotStarted | StoreUnusable unusable) {
            err.println(unusable.getMessage());
            return NOT_DONE;
        }
    }

    private int run() {
        var path = data.orElseGet(DataFolder::usual).toAbsolutePath().normalize();
        if (database.isEmpty() && !Files.exists(path.resolve(Database.FILE))) {
            throw new NotStarted("There is no data in " + path
                    + ". Make a plan with ironstride serve first, or name another folder with --data.");
        }
        try (var folder = DataFolder.hold(path);
                var store = database.map(Database::onServer).orElseGet(() -> Database.inFolder(folder.path()))) {
            var account = account(new AccountStore(store));
            var outcomes = new OutcomeStore(store);
            var journals = new Journals(new JournalStore(store), outcomes, clock);
            var training = new Training(new PlanStore(store), journals::of, clock, ZoneId.systemDefault());
            var coaching = new Coaching(training, journals, new CoachStore(store), outcomes, clock);
            return run(coaching, account.id());
        }
    }

    private int run(Coaching coaching, String athlete) {
        if (coaching.of(athlete).isEmpty()) {
            throw new NotStarted("There is no plan yet; answer the questions of the set-up in ironstride serve first.");
        }
        refuse.ifPresent(id -> done(id, coaching.refuse(athlete, id, _ -> true), "Refused: "));
        take.ifPresent(id -> take(coaching, athlete, id));
        var words = coaching.of(athlete).orElseThrow();
        switch (format) {
            case text -> out.print(AdviceText.of(words));
            case json -> out.println(Json.text(AdviceText.json(words)));
        }
        out.flush();
        return 0;
    }

    private void take(Coaching coaching, String athlete, String id) {
        if (!id.equals(ALL)) {
            done(id, coaching.take(athlete, id, _ -> true), "Taken: ");
            return;
        }
        // One can make the next one possible; none is taken twice.
        var taken = new HashSet<String>();
        for (var next = next(coaching, athlete, taken); next.isPresent(); next = next(coaching, athlete, taken)) {
            taken.add(next.get());
            done(next.get(), coaching.take(athlete, next.get(), _ -> true), "Taken: ");
        }
    }

    private static Optional<String> next(Coaching coaching, String athlete, HashSet<String> taken) {
        return coaching.of(athlete)
                .flatMap(words -> words.advice().proposals().stream()
                        .map(Proposal::id)
                        .filter(id -> !taken.contains(id))
                        .findFirst());
    }

    private void done(String id, Result result, String word) {
        switch (result) {
            case Result.Done _ -> say(word + id);
            case Result.Gone _ ->
                throw new NotStarted("The coach proposes no " + id + "; ironstride adapt shows what it proposes.");
            case Result.Refused(var reason, var _) -> throw new NotStarted(reason);
            case Result.Invalid(var problems) ->
                throw new NotStarted(
                        problems.isEmpty() ? "" : problems.getFirst().message());
            case Result.Stale _, Result.NoPlan _ -> throw new NotStarted("The plan was changed meanwhile; try again.");
        }
    }

    /// With JSON on the output, what was done goes beside it.
    private void say(String text) {
        (format == AdviceFormat.json ? err : out).println(text);
    }

    private Account account(AccountStore accounts) {
        return chosen.named(accounts)
                .or(accounts::first)
                .orElseThrow(() -> new NotStarted("Nobody has a plan here yet."));
    }
}
