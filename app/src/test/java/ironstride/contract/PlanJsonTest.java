package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.planjson.PlanJson;
import ironstride.plan.PlacedSession;
import ironstride.rules.Sources;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Run;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// `plan.json` as others read it.
class PlanJsonTest {

    private static final Set<String> TYPES = Set.of(
            "recovery easy long steady tempo cruise interval hill reps race-pace fartlek progression time-trial race walk-run"
                    .split(" "));
    private static final Set<String> FOCUSES =
            Set.of("upper back-legs-glutes lower back full-body core plyo".split(" "));
    private static final Set<String> PHASES =
            Set.of("base build specific taper race-week recovery maintenance".split(" "));

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#athletes")
    void examplesOnStandardOutputAndNothingElse(String file) {
        var console = new Console();
        assertThat(console.run("plan", file, "--format", "json")).isZero();
        assertThat(console.out().strip()).startsWith("{").endsWith("}");
        var plan = Schemas.json(console.out());
        assertContract(plan);
        assertThat(plan.path("athlete").path("file").asString()).isEqualTo(Examples.text(file));
        assertThat(plan.path("score").path("hard").asInt()).isZero();
        assertThat(plan.path("proof").path("optimal").asBoolean()).isTrue();
    }

    @Test
    void thirtyRandomAthletes() {
        int planned = 0;
        for (long seed = 301; planned < 30; seed++) {
            if (Planner.make(RandomAthletes.of(seed), Optional.of(3), _ -> {})
                    instanceof PlanOutcome.Planned(var plan)) {
                planned++;
                var json = Schemas.json(PlanJson.write(
                        plan,
                        new PlanJson.Origin(
                                "name: athlete " + seed,
                                Optional.of(3),
                                plan.athlete().start(),
                                plan.athlete().zone())));
                assertContract(json);
                var ids = new ArrayList<String>();
                sessions(json).forEach(session -> ids.add(session.path("id").asString()));
                var sessions = plan.schedule().weeks().sessions().toList();
                assertThat(ids)
                        .containsExactlyElementsOf(
                                sessions.stream().map(PlacedSession::id).toList());
                assertKilometres(json, sessions);
            }
        }
    }

    private static void assertKilometres(JsonNode json, List<PlacedSession> sessions) {
        var nodes = sessions(json);
        for (int k = 0; k < nodes.size(); k++) {
            var distance = sessions.get(k).run().flatMap(Run::distance);
            assertThat(nodes.get(k).has("km")).isEqualTo(distance.isPresent());
            if (distance.isPresent()) {
                assertThat(Math.abs(nodes.get(k).path("km").asDouble()
                                - distance.get().kilometres()))
                        .isLessThan(0.006);
            }
        }
    }

    private static void assertContract(JsonNode plan) {
        assertThat(Schemas.ofPlan(plan)).isEmpty();
        assertKeys(plan, "athlete", "weeks", "leftOut", "score", "findings", "proof", "switchedOff");
        assertThat(plan.path("proof").path("optimal").isBoolean()).isTrue();
        assertScore(plan.path("proof").path("bound"));
        assertScore(plan.path("score"));
        plan.path("leftOut").forEach(one -> assertKeys(one, "session", "reason"));
        plan.path("findings").forEach(PlanJsonTest::assertFinding);
        var zone = ZoneId.of(plan.path("athlete").path("zone").asString());
        var monday = LocalDate.parse(plan.path("weeks").get(0).path("monday").asString());
        for (var week : plan.path("weeks")) {
            assertKeys(week, "monday", "phase", "deload", "sessions");
            assertThat(LocalDate.parse(week.path("monday").asString())).isEqualTo(monday);
            assertThat(PHASES).contains(week.path("phase").asString());
            assertThat(week.path("deload").isBoolean()).isTrue();
            for (var session : week.path("sessions")) {
                assertSession(session, monday, zone);
            }
            monday = monday.plusDays(7);
        }
    }

    private static void assertSession(JsonNode session, LocalDate monday, ZoneId zone) {
        assertKeys(session, "id", "kind", "start", "minutes", "why", "alternatives");
        assertStart(session.path("start").asString(), monday, zone);
        assertThat(session.path("minutes").asInt()).isPositive();
        switch (session.path("kind").asString()) {
            case "run" -> {
                assertThat(TYPES).contains(session.path("type").asString());
                assertThat(session.has("steps")).isTrue();
            }
            case "lift" -> {
                assertThat(FOCUSES).contains(session.path("focus").asString());
                assertThat(session.path("legLoad").asString()).isIn("none", "light", "moderate", "heavy");
                assertThat(session.has("exercises")).isTrue();
            }
            case "class" -> assertKeys(session, "name", "legLoad");
            case "cross", "mobility" -> assertKeys(session, "name");
            default -> throw new AssertionError(session.path("kind"));
        }
        assertThat(session.path("why").size()).isPositive();
        for (var why : session.path("why")) {
            assertKeys(why, "rule", "text", "sources");
            assertThat(Rulebook.find(why.path("rule").asString())).isPresent();
            why.path("sources")
                    .forEach(key -> assertThat(Sources.find(key.asString())).isPresent());
        }
        for (var alternative : session.path("alternatives")) {
            assertStart(alternative.path("start").asString(), monday, zone);
            assertScore(alternative.path("cost"));
        }
    }

    /// Local time, with the offset the zone has then, within the week.
    private static void assertStart(String text, LocalDate monday, ZoneId zone) {
        assertThat(text).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)");
        var start = OffsetDateTime.parse(text);
        assertThat(zone.getRules().getOffset(start.toInstant())).isEqualTo(start.getOffset());
        assertThat(start.toLocalDate()).isBetween(monday, monday.plusDays(6));
    }

    private static void assertFinding(JsonNode finding) {
        assertKeys(finding, "rule", "level", "points", "sessions", "why", "source");
        assertThat(finding.path("level").asString()).isIn("HARD", "MEDIUM", "SOFT");
        finding.path("sessions")
                .forEach(session -> assertThat(session.asString())
                        .matches("(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d\\d:\\d\\d (run|lift|class|cross|mobility) ?.*"));
    }

    private static void assertScore(JsonNode score) {
        assertKeys(score, "hard", "medium", "soft");
        assertThat(score.path("hard").isInt()).isTrue();
        assertThat(score.path("medium").isNumber()).isTrue();
        assertThat(score.path("soft").isNumber()).isTrue();
    }

    private static void assertKeys(JsonNode node, String... keys) {
        assertThat(node.propertyNames()).contains(keys);
    }

    private static List<JsonNode> sessions(JsonNode plan) {
        var sessions = new ArrayList<JsonNode>();
        plan.path("weeks").forEach(week -> week.path("sessions").forEach(sessions::add));
        return sessions;
    }

    @Test
    void theOffsetFollowsDaylightSaving() {
        var console = new Console();
        console.run("plan", "../examples/first-half-marathon.yaml", "--format", "json");
        var starts = new ArrayList<String>();
        sessions(Schemas.json(console.out()))
                .forEach(session -> starts.add(session.path("start").asString()));
        assertThat(starts.getLast()).isEqualTo("2027-03-28T09:00+02:00");
        assertThat(starts.getFirst()).startsWith("2027-01-0").endsWith("+01:00");
    }

    @Test
    void theTotalIsTheSumOfTheFindings() {
        for (var file : Examples.athletes().toList()) {
            var console = new Console();
            console.run("plan", file, "--format", "json");
            var plan = Schemas.json(console.out());
            for (var level : List.of("HARD", "MEDIUM", "SOFT")) {
                double sum = 0;
                for (var finding : plan.path("findings")) {
                    boolean counts = finding.path("level").asString().equals(level);
                    sum += counts
                            ? level.equals("HARD") ? 1 : finding.path("points").asDouble()
                            : 0;
                }
                assertThat(Math.abs(plan.path("score")
                                        .path(level.toLowerCase(java.util.Locale.ROOT))
                                        .asDouble()
                                - sum))
                        .as("%s %s", file, level)
                        .isLessThan(0.005);
            }
        }
    }
}
