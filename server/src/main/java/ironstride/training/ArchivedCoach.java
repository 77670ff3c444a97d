package ironstride.training;

import ironstride.store.CoachStore;
import ironstride.store.CoachStore.Decision;
import ironstride.store.CoachStore.Setting;
import ironstride.view.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the coach was told, as an archive has it.
///
/// @param setting empty in archives from before there was a coach
record ArchivedCoach(List<Decision> decisions, Optional<Setting> setting) {

    static final ArchivedCoach NONE = new ArchivedCoach(List.of(), Optional.empty());

    private static final int LONGEST_PROPOSAL = 1_000;
    private static final int LONGEST_CLEARED = 100_000;

    static ObjectNode write(CoachStore store, String athlete) {
        var node = Json.object().put("automatic", store.setting(athlete).automatic());
        var decisions = node.putArray("decisions");
        for (var decision : store.decisions(athlete)) {
            var one = decisions
                    .addObject()
                    .put("proposal", decision.proposal())
                    .put("taken", decision.taken())
                    .put("at", decision.at().toString())
                    .put("cleared", decision.cleared());
            decision.version().ifPresent(version -> one.put("version", version));
        }
        return node;
    }

    /// @param after how many versions are before those of the archive
    /// @throws RuntimeException when it is not as it was written
    static ArchivedCoach read(JsonNode node, int after) {
        ArchiveReader.check(
                node.path("automatic").isBoolean() && node.path("decisions").isArray());
        var decisions = new ArrayList<Decision>();
        for (var one : node.path("decisions")) {
            ArchiveReader.check(one.path("taken").isBoolean());
            var at = Instant.parse(one.path("at").asString());
            int year = at.atOffset(ZoneOffset.UTC).getYear();
            ArchiveReader.check(year >= 1970 && year <= 9999);
            var cleared = ArchiveReader.text(one.path("cleared").asString(), LONGEST_CLEARED);
            Coaching.outcomes(cleared);
            decisions.add(new Decision(
                    ArchiveReader.text(one.path("proposal").asString(), LONGEST_PROPOSAL),
                    one.path("taken").asBoolean(),
                    at,
                    one.has("version")
                            ? Optional.of(ArchiveReader.number(one.path("version"), 1, 1_000_000) + after)
                            : Optional.empty(),
                    cleared));
        }
        return new ArchivedCoach(
                decisions, Optional.of(new Setting(node.path("automatic").asBoolean(), "")));
    }
}
