package ironstride.training;

import ironstride.athlete.Athlete;
import ironstride.athlete.DateRange;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answers a plan is made from: an athlete file as JSON, with the same keys, values and checks.
///
/// @param json the answers; start and zone are always said, so that they mean the same on every day and machine
/// @param athlete who they describe
public record Profile(String json, Athlete athlete) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What reading answers gave.
    public sealed interface Reading {

        record Read(Profile profile) implements Reading {}

        /// @param problems all of them
        record Invalid(List<FieldProblem> problems) implements Reading {
            public Invalid {
                problems = List.copyOf(problems);
            }
        }
    }

    /// @param path JSON pointer of the answer, such as `/race/date`
    /// @param message what was found and what would be right
    public record FieldProblem(String path, String message) {}

    /// @param surroundings what answers need not say
    public static Reading read(String json, AthleteFile.Surroundings surroundings) {
        ObjectNode root;
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode object)) {
                return invalid("the answers are a JSON object, such as {\"goal\": \"endurance\", ...}");
            }
            root = object;
        } catch (JacksonException broken) {
            return invalid("this is no JSON: " + broken.getOriginalMessage());
        }
        var lined = new LinedJson(root);
        return switch (AthleteFile.read(lined.text().getBytes(StandardCharsets.UTF_8), surroundings)) {
            case AthleteFileOutcome.Unreadable(var problems) ->
                new Reading.Invalid(problems.stream()
                        .map(one -> new FieldProblem(lined.pointer(one.line()), one.message()))
                        .toList());
            case AthleteFileOutcome.Read(var athlete, var _) -> {
                root.put("start", athlete.start().toString());
                root.put("zone", athlete.zone().getId());
                yield new Reading.Read(new Profile(MAPPER.writeValueAsString(root), athlete));
            }
        };
    }

    private static Reading invalid(String message) {
        return new Reading.Invalid(List.of(new FieldProblem("", message)));
    }

    /// Answers that were read before.
    ///
    /// @throws IllegalStateException when they cannot be read any more
    static Profile kept(String json) {
        var root = (ObjectNode) MAPPER.readTree(json);
        // They say start and zone themselves; the day before is only there because something has to be.
        var start = LocalDate.parse(root.path("start").asString());
        var surroundings = new AthleteFile.Surroundings(
                start.minusDays(1), ZoneId.of(root.path("zone").asString()));
        return switch (read(json, surroundings)) {
            case Reading.Read(var profile) -> profile;
            case Reading.Invalid(var problems) ->
                throw new IllegalStateException("kept answers cannot be read: " + problems);
        };
    }

    /// The answers with days added on which there is no training.
    String withDaysOff(DateRange days) {
        var root = (ObjectNode) MAPPER.readTree(json);
        var blackout = root.withArray("blackout");
        blackout.add(days.first() + ".." + days.last());
        return MAPPER.writeValueAsString(root);
    }

    /// The same answers with another number of runs a week.
    ///
    /// @throws IllegalStateException when they cannot be read any more
    Profile withRunsPerWeek(int runs) {
        var root = (ObjectNode) MAPPER.readTree(json);
        root.withObject("running").put("runs-per-week", runs);
        return kept(MAPPER.writeValueAsString(root));
    }
}
