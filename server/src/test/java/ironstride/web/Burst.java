package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Devices of one athlete that write as fast as they can, and remember what the server has acknowledged.
final class Burst {

    private static final int WRITERS = 3;

    /// The last note of each session that was acknowledged, and the one that was sent last.
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, Integer> sent = new ConcurrentHashMap<>();
    private final AtomicInteger version = new AtomicInteger();
    private final AtomicInteger versionSent = new AtomicInteger();
    private final List<String> sessions = new ArrayList<>();
    private String cookie = "";
    private String csrf = "";

    /// Creates the account and its plan.
    void setUp(Wire wire) {
        var account = wire.json("POST", "/api/accounts", "{\"name\":\"sam\",\"password\":\"a long password\"}");
        assertThat(account.status()).as(account.text()).isEqualTo(201);
        cookie = account.header("set-cookie").replaceFirst(";.*", "");
        csrf = account.json().path("csrf").asString();
        var plan = write(wire, "PUT", "/api/profile", Profiles.SAM);
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        plan.json()
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(one -> sessions.add(one.path("id").asString())));
        version.set(1);
        versionSent.set(1);
    }

    private Browser.Reply write(Wire wire, String method, String path, String json) {
        return wire.json(method, path, json, "Cookie", cookie, "X-CSRF-Token", csrf, "If-Match", "*");
    }

    /// Writes until the server is gone or refuses.
    ///
    /// @param each is given a permit at each acknowledgement
    /// @param pad characters that each note is made longer by
    List<Thread> begin(Wire wire, Semaphore each, int pad) {
        var writers = new ArrayList<Thread>();
        for (int k = 0; k < WRITERS; k++) {
            int number = k;
            writers.add(Thread.ofPlatform().start(() -> untilGone(() -> outcome(wire, number, pad), each)));
        }
        writers.add(Thread.ofPlatform().start(() -> untilGone(() -> change(wire), each)));
        return writers;
    }

    private static void untilGone(Once once, Semaphore each) {
        try {
            while (once.isKept()) {
                each.release();
            }
        } catch (UncheckedIOException _) {
            // The server is gone; what was being sent is unknown.
        } finally {
            each.release(1_000_000);
        }
    }

    @FunctionalInterface
    private interface Once {
        boolean isKept();
    }

    private boolean outcome(Wire wire, int writer, int pad) {
        // Each writer has sessions of its own.
        int next = sent.values().stream().mapToInt(Integer::intValue).sum();
        var session = sessions.get((next % 7) * WRITERS + writer);
        int number = sent.merge(session, 1, Integer::sum);
        var note = number + ":" + "x".repeat(pad);
        var reply = write(
                wire,
                "PUT",
                "/api/plan/sessions/" + session + "/outcome",
                "{\"status\":\"done\",\"note\":\"" + note + "\"}");
        if (reply.status() == 204) {
            acknowledged.put(session, number);
        }
        return reply.status() == 204;
    }

    private boolean change(Wire wire) {
        int next = versionSent.incrementAndGet();
        var session = sessions.get(next % sessions.size());
        var kind = next % 2 == 0 ? "lock" : "unlock";
        var reply =
                write(wire, "POST", "/api/plan/changes", "{\"kind\":\"" + kind + "\",\"session\":\"" + session + "\"}");
        if (reply.status() == 200) {
            version.set(reply.json().path("version").asInt());
        }
        // What is locked already cannot be locked: refused, and nothing changes.
        return reply.status() == 200 || reply.status() == 422;
    }

    int acknowledgements() {
        return acknowledged.size();
    }

    /// Everything acknowledged is there; beyond it at most what was under way when the server went.
    void check(Wire wire) {
        var plan = wire.get("/api/plan", "Cookie", cookie);
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        acknowledged.forEach((session, number) -> {
            var note = plan.json().path("outcomes").path(session).path("note").asString("0:");
            var kept = Integer.parseInt(note.substring(0, note.indexOf(':')));
            assertThat(kept).as("note of " + session).isBetween(number, sent.getOrDefault(session, 0));
        });
        var now = plan.json().path("version").asInt();
        assertThat(now).as("version").isBetween(version.get(), version.get() + 1);
        assertThat(wire.get("/api/plan/versions", "Cookie", cookie)
                        .json()
                        .at("/0/version")
                        .asInt())
                .isEqualTo(now);
        version.set(now);
    }
}
