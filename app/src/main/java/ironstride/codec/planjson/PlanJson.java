package ironstride.codec.planjson;

import ironstride.athlete.Athlete;
import ironstride.coach.Plan;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingWeek;
import ironstride.workout.Run;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON; the schema stands in `docs/plan.schema.json`.
public final class PlanJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanJson() {}

    /// What a plan file says of how it was made.
    ///
    /// @param athleteFile text of the athlete file
    /// @param weeks wished number of weeks
    /// @param start Monday of its first week, which the athlete file need not say
    /// @param zone zone of its times, which the athlete file need not say either
    public record Origin(String athleteFile, Optional<Integer> weeks, LocalDate start, ZoneId zone) {}

    /// What a written plan says of itself.
    ///
    /// @param starts local start with its offset of each session, by id
    public record Written(Origin origin, Map<String, String> starts) {
        public Written {
            starts = Map.copyOf(starts);
        }

        /// Whether a plan has the same sessions at the same hours.
        public boolean isOf(Plan plan) {
            var zone = plan.athlete().zone();
            return starts.equals(plan.schedule()
                    .weeks()
                    .sessions()
                    .collect(Collectors.toMap(PlacedSession::id, session -> local(session.start(), zone))));
        }
    }

    /// Writes a plan.
    public static String write(Plan plan, Origin origin) {
        var root = JsonNodeFactory.instance.objectNode();
        root.set("athlete", athlete(plan.athlete(), origin));
        var weeks = root.putArray("weeks");
        plan.schedule().weeks().weeks().forEach(week -> weeks.add(week(week, plan)));
        var leftOut = root.putArray("leftOut");
        plan.schedule()
                .leftOut()
                .forEach(one -> leftOut.addObject()
                        .put("session", one.session().id())
                        .put("what", one.session().workout().label())
                        .put("week", one.week())
                        .put("reason", one.reason()));
        root.set("score", VerdictJson.score(plan.verdict().score()));
        root.set("findings", VerdictJson.findings(plan.verdict().findings()));
        var proof = root.putObject("proof");
        proof.put("optimal", plan.schedule().isOptimalWeekByWeek());
        proof.set("bound", VerdictJson.score(plan.schedule().bound()));
        proof.set("placement", VerdictJson.score(plan.schedule().score()));
        var switchedOff = root.putArray("switchedOff");
        plan.switchedOff().forEach(switchedOff::add);
        var notices = root.putArray("notices");
        plan.notices().forEach(notices::add);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    /// What a written plan says of itself; empty when the text is no plan of ours.
    public static Optional<Written> read(String json) {
        try {
            var root = MAPPER.readTree(json);
            var athlete = root.path("athlete");
            if (!athlete.path("file").isString()) {
                return Optional.empty();
            }
            var starts = new HashMap<String, String>();
            root.path("weeks")
                    .forEach(week -> week.path("sessions")
                            .forEach(session -> starts.put(
                                    session.path("id").asString(""),
                                    session.path("start").asString(""))));
            var weeks = athlete.path("weeks");
            return Optional.of(new Written(
                    new Origin(
                            athlete.path("file").asString(),
                            weeks.isInt() ? Optional.of(weeks.asInt()) : Optional.empty(),
                            LocalDate.parse(athlete.path("start").asString("")),
                            ZoneId.of(athlete.path("zone").asString(""))),
                    starts));
        } catch (JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ObjectNode athlete(Athlete athlete, Origin origin) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("name", athlete.name());
        node.put("goal", athlete.goal().word());
        node.put("zone", athlete.zone().getId());
        node.put("units", athlete.units().name().toLowerCase(Locale.ROOT));
        node.put("start", athlete.start().toString());
        athlete.goalRace()
                .ifPresent(race -> node.putObject("race")
                        .put("name", race.name())
                        .put("distance", race.distance().name())
                        .put("date", race.date().toString()));
        origin.weeks().ifPresent(weeks -> node.put("weeks", weeks));
        node.put("file", origin.athleteFile());
        return node;
    }

    private static ObjectNode week(TrainingWeek week, Plan plan) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("number", week.number());
        node.put("monday", week.monday().toString());
        node.put("phase", week.phase().word());
        node.put("deload", week.deload());
        var sessions = node.putArray("sessions");
        week.sessions().forEach(session -> sessions.add(session(session, plan)));
        return node;
    }

    private static ObjectNode session(PlacedSession session, Plan plan) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", session.id());
        WorkoutJson.head(node, session.workout());
        node.put("start", local(session.start(), plan.athlete().zone()));
        node.put("minutes", session.workout().minutes());
        session.run()
                .flatMap(Run::distance)
                .ifPresent(distance -> node.put("km", Math.round(distance.metres() / 10) / 100.0));
        session.place().ifPresent(place -> node.put("place", place));
        node.put("fixed", session.hold().isHeld());
        WorkoutJson.content(node, session.workout());
        var explanation = plan.explanation(session.id());
        var why = node.putArray("why");
        explanation.reasons().forEach(reason -> {
            var one = why.addObject().put("rule", reason.rule()).put("text", reason.text());
            var sources = one.putArray("sources");
            reason.sources().forEach(sources::add);
        });
        var alternatives = node.putArray("alternatives");
        explanation
                .alternatives()
                .forEach(alternative -> alternatives
                        .addObject()
                        .put("start", local(alternative.start(), plan.athlete().zone()))
                        .set("cost", VerdictJson.score(alternative.cost())));
        return node;
    }

    /// Local time with its offset, such as `2027-03-28T09:00+02:00`.
    private static String local(Start start, ZoneId zone) {
        return start.in(zone).toOffsetDateTime().toString();
    }
}
