package ironstride.bench;

import ironstride.account.Token;
import ironstride.journal.Journal;
import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.store.Database;
import ironstride.store.PlanStore;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A data folder with many athletes, each signed in and with a plan of sixteen weeks.
///
/// Ten plans are made, of 25 to 43 km a week, and given to the athletes by turns: the server reads as much for each as
/// if
/// it were the only one like it.
final class ServedAthletes {

    private static final int PLANS = 10;
    private static final int LEAST_KM = 25;
    private static final int STEP_KM = 2;

    private ServedAthletes() {}

    /// Somebody at the page.
    record Visitor(Token token) {

        String headers() {
            return "Cookie: ironstride=" + token.text() + "\r\nX-CSRF-Token: " + token.csrf() + "\r\n";
        }
    }

    static List<Visitor> make(Path folder, Path athleteFile, int athletes) throws IOException {
        try (var database = Database.inFolder(folder)) {
            var accounts = new AccountStore(database);
            var plans = new PlanStore(database);
            var made = new ArrayList<PlanVersion>();
            var visitors = new ArrayList<Visitor>();
            for (int k = 0; k < athletes; k++) {
                var id = "athlete-" + k;
                accounts.add(new Account(id, "Athlete " + k, "", Instant.now()));
                var token = Token.random();
                accounts.signIn(id, token.hash(), Instant.now(), Instant.EPOCH);
                visitors.add(new Visitor(token));
                if (k < PLANS) {
                    made.add(plan(plans, id, profile(athleteFile, LEAST_KM + k * STEP_KM)));
                } else {
                    plans.add(id, made.get(k % PLANS));
                }
            }
            return visitors;
        }
    }

    /// The folder with everything in it.
    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static PlanVersion plan(PlanStore plans, String id, String profile) {
        new Training(plans, _ -> Journal.EMPTY, Clock.systemUTC(), ZoneId.of("Europe/Berlin"))
                .keepProfile(id, profile, _ -> true, (_, _) -> {});
        return plans.current(id).orElseThrow();
    }

    private static String profile(Path athleteFile, int weeklyKm) throws IOException {
        var read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(athleteFile));
        var root = (ObjectNode) JsonMapper.shared().valueToTree(Objects.requireNonNull((Map<?, ?>) read));
        ((ObjectNode) root.path("running")).put("weekly", weeklyKm + " km");
        return JsonMapper.shared().writeValueAsString(root);
    }
}
