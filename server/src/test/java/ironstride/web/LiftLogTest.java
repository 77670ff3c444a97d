package ironstride.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The gym logger's side of the server.
class LiftLogTest {

    @TempDir
    private Path folder = Path.of("");

    private Optional<TestServer> running = Optional.empty();
    private Optional<Browser> athlete = Optional.empty();
    private String session = "";

    @BeforeEach
    void start() throws IOException {
        var server = TestServer.in(folder);
        running = Optional.of(server);
        athlete = Optional.of(server.browser());
        sam().create("sam");
        assertThat(sam().makePlan(Profiles.SAM).status()).isEqualTo(200);
        session = Lifting.session(sam());
    }

    @AfterEach
    void stop() {
        running.ifPresent(TestServer::close);
    }

    private Browser sam() {
        return athlete.orElseThrow();
    }

    private JsonNode kit() {
        return sam().get("/api/plan/sessions/" + session + "/log").json();
    }

    private JsonNode outcome() {
        return sam().get("/api/plan").json().path("outcomes").path(session);
    }

    private static Map<String, Object> squat() {
        return Lifting.exercise("squat", "back-squat", "Back squat");
    }

    @Test
    void aFinishedLiftIsLastTimeOfTheNextAndTheSessionIsDone() {
        Lifting.send(
                sam(),
                session,
                Lifting.head(session, "2027-01-05T18:00:00Z"),
                squat(),
                Lifting.set("squat-1", "", "squat", 57.5, 6),
                Lifting.exercise("own", "own:Sandbag carry", "Sandbag carry"),
                Lifting.set("own-1", "", "own", 0, 0));
        assertThat(outcome().isMissingNode()).isTrue();
        assertThat(kit().path("last").size()).isZero();
        Lifting.send(sam(), session, Lifting.finish(8));
        assertThat(outcome().path("status").asString()).isEqualTo("done");
        assertThat(outcome().path("effort").asInt()).isEqualTo(8);
        var last = kit().path("last");
        assertThat(last.at("/0/exercise").asString()).isEqualTo("back-squat");
        assertThat(last.at("/0/sets/0/kg").asDouble()).isEqualTo(57.5);
        assertThat(last.at("/0/sets/0/rir").asDouble()).isEqualTo(2);
        assertThat(last.at("/1/exercise").asString()).isEqualTo("own:Sandbag carry");
    }

    @Test
    void aSetThatIsChangedAfterTheEndIsChangedInTheJournalToo() {
        var sent = Lifting.send(
                        sam(),
                        session,
                        Lifting.head(session, "2027-01-05T18:00:00Z"),
                        squat(),
                        Lifting.set("squat-1", "", "squat", 57.5, 6),
                        Lifting.finish(8))
                .json();
        var base = Lifting.part(sent.path("lift"), "squat-1").path("revision").asString();
        Lifting.send(sam(), session, Lifting.set("squat-1", base, "squat", 60, 5));
        assertThat(kit().at("/last/0/sets/0/kg").asDouble()).isEqualTo(60);
        var finish = Lifting.part(sent.path("lift"), "finish").path("revision").asString();
        Lifting.send(
                sam(), session, Map.of("id", "00000000-0000-0000-0000-00000000000f", "part", "finish", "base", finish));
        assertThat(kit().path("last").size()).isZero();
        assertThat(outcome().isMissingNode()).isTrue();
    }

    @Test
    void twoDevicesThatBeganTheSameLiftMergeSetBySetAndAreToldOfAConflict() {
        var first = Lifting.send(
                sam(),
                session,
                Lifting.head(session, "2027-01-05T18:05:00Z"),
                squat(),
                Lifting.set("squat-1", "", "squat", 57.5, 6));
        var second = Lifting.send(
                        sam(),
                        session,
                        Lifting.head(session, "2027-01-05T18:00:00Z"),
                        squat(),
                        Lifting.set("squat-1", "", "squat", 60, 6),
                        Lifting.set("squat-2", "", "squat", 60, 5))
                .json();
        assertThat(first.json().path("answers").valueStream().map(JsonNode::asString))
                .containsOnly("taken");
        assertThat(second.path("answers").valueStream().map(JsonNode::asString))
                .containsExactly("taken", "already", "conflict", "taken");
        var lift = second.path("lift");
        assertThat(Lifting.part(lift, "head").at("/value/startedAt").asString()).isEqualTo("2027-01-05T18:00:00Z");
        assertThat(Lifting.part(lift, "squat-1").at("/value/kg").asDouble()).isEqualTo(57.5);
        assertThat(Lifting.part(lift, "squat-2").at("/value/kg").asDouble()).isEqualTo(60);
        assertThat(sam().get("/api/lifts/" + session).json()).isEqualTo(lift);
    }

    @Test
    void theSameSetWithItsFieldsInAnotherOrderIsNoConflict() {
        var one = "{\"kind\":\"note\",\"text\":\"hard\"}";
        var other = "{\"text\":\"hard\",\"kind\":\"note\"}";
        for (var value : new String[] {one, other}) {
            var body =
                    "{\"changes\":[{\"id\":\"" + UUID.randomUUID() + "\",\"part\":\"note\",\"value\":" + value + "}]}";
            var answer = sam().send("POST", "/api/lifts/" + session + "/changes", Optional.of(body));
            assertThat(answer.json().at("/answers/0").asString()).isIn("taken", "already");
        }
    }

    @Test
    void theKitHasWhatTheRackOfThePlaceCanLoadAndNeverChoosesGreedily() {
        assertThat(kit().at("/rack/counted").asBoolean()).isFalse();
        var body = "{\"barKg\":15,\"plates\":[{\"kg\":25,\"pairs\":1},{\"kg\":20,\"pairs\":2}],\"dumbbells\":[9.5,4]}";
        var rack = sam().send("PUT", "/api/racks/gym", Optional.of(body)).json();
        assertThat(rack).isEqualTo(kit().path("rack"));
        assertThat(rack.path("dumbbells")).hasToString("[4.0,9.5]");
        var forty = rack.path("sides")
                .valueStream()
                .filter(side -> side.path("kg").asDouble() == 40)
                .findFirst()
                .orElseThrow();
        assertThat(forty.path("plates")).hasToString("[20.0,20.0]");
        var squat = kit().path("catalogue")
                .valueStream()
                .filter(one -> one.path("id").asString().equals("back-squat"))
                .findFirst()
                .orElseThrow();
        assertThat(squat.path("loading").asString()).isEqualTo("plates");
        assertThat(squat.path("lightestKg").asDouble()).isEqualTo(15);
        assertThat(sam().send("PUT", "/api/racks/gym", Optional.of(body.replace("25,\"pairs\":1", "0,\"pairs\":1")))
                        .status())
                .isEqualTo(400);
        var many =
                "{\"plates\":[" + "{\"kg\":1,\"pairs\":12},".repeat(9) + "{\"kg\":2,\"pairs\":12}],\"dumbbells\":[]}";
        assertThat(sam().send("PUT", "/api/racks/gym", Optional.of(many)).status())
                .isEqualTo(400);
    }

    @Test
    void whatNoPageWouldSendIsRefusedAndChangesNothing() {
        Lifting.send(sam(), session, Lifting.head(session, "2027-01-05T18:00:00Z"));
        var before = sam().get("/api/lifts").text();
        for (var body : new String[] {
            "{\"changes\":[]}",
            Bodies.LIFT.replace("2027-01-05T18:10:00Z", "2027-13-05T18:10:00Z"),
            Bodies.LIFT.replace("\"reps\": 5", "\"reps\": -5"),
            Bodies.LIFT.replace("\"kind\": \"set\"", "\"kind\": \"sett\""),
            Bodies.LIFT.replace("00000000-0000-0000-0000-000000000003", "3"),
        }) {
            assertThat(sam().send("POST", "/api/lifts/" + session + "/changes", Optional.of(body))
                            .status())
                    .as(body)
                    .isEqualTo(400);
        }
        assertThat(sam().send("POST", "/api/lifts/" + "x".repeat(101) + "/changes", Optional.of(Bodies.LIFT))
                        .status())
                .isEqualTo(400);
        assertThat(sam().get("/api/lifts").text()).isEqualTo(before);
    }

    @Test
    void aClockThatWasSetBackMakesNoNegativeTimeAndAForgottenEndIsTheLastSet() {
        var finish = Lifting.change("finish", "", Map.of("kind", "finish", "finishedAt", "2027-01-04T10:00:00Z"));
        assertThat(Lifting.send(sam(), "back", Lifting.head(session, "2027-01-05T18:00:00Z"), squat(), finish)
                        .status())
                .isEqualTo(200);
        var late = Lifting.change("finish", "", Map.of("kind", "finish", "finishedAt", "2027-01-06T10:00:00Z"));
        assertThat(Lifting.send(
                                sam(),
                                "late",
                                Lifting.head(session, "2027-01-05T18:00:00Z"),
                                squat(),
                                Lifting.set("squat-1", "", "squat", 60, 5),
                                late)
                        .status())
                .isEqualTo(200);
        assertThat(kit().at("/last/0/at").asString()).isEqualTo("2027-01-05T18:00:00Z");
    }
}
