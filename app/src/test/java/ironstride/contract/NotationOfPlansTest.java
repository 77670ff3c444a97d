package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// A plan in week notation is read back by `judge`, which says of its placement what the plan says.
class NotationOfPlansTest {

    /// What notation does not carry: the free hours of a quality day (DST-02), the fast minutes of a run (DST-04), and
    /// the wished day of the long run (DST-06).
    private static final List<String> ELSEWHERE = List.of("DST-02", "DST-04", "DST-06");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("ironstride.contract.Examples#athletes")
    void judgesTheSame(String file) throws IOException {
        var notation = new Console();
        assertThat(notation.run("plan", file, "--format", "notation")).isZero();
        var written = Files.writeString(folder.resolve("plan.week"), notation.out());
        var judged = new Console();
        assertThat(judged.run("judge", written.toString(), "--format", "json")).isLessThan(2);
        assertThat(judged.out().lines()).hasSize(1);
        var plan = new Console();
        plan.run("plan", file, "--format", "json");
        assertThat(placement(Schemas.json(judged.out()))).isEqualTo(placement(Schemas.json(plan.out())));
    }

    private static Map<String, Double> placement(JsonNode verdict) {
        var points = new TreeMap<String, Double>();
        for (var finding : verdict.path("findings")) {
            var rule = finding.path("rule").asString();
            if (rule.matches("(ORD|INT|DST)-.*") && !ELSEWHERE.contains(rule)) {
                points.merge(
                        rule + " " + finding.path("level").asString(),
                        finding.path("points").asDouble(),
                        Double::sum);
            }
        }
        return points;
    }
}
