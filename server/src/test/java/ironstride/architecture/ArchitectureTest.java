package ironstride.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The one table of which room may use which. A row without classes, or classes without a row, fail.
class ArchitectureTest {

    private static final Set<String> DOMAIN =
            Set.of("quantity", "exercise", "workout", "athlete", "plan", "plan.notation", "strength", "journal");
    private static final Set<String> FAMILIES = Set.of(
            "rules.order",
            "rules.interference",
            "rules.distribution",
            "rules.strength",
            "rules.load",
            "rules.race",
            "rules.availability",
            "rules.safety",
            "rules.replanning");
    private static final Map<String, Set<String>> ALLOWED = table();

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        table.put("quantity", Set.of());
        table.put("exercise", Set.of("quantity"));
        table.put("workout", Set.of("exercise", "quantity"));
        table.put("athlete", Set.of("workout", "exercise", "quantity"));
        table.put("running", Set.of("journal", "workout", "athlete", "exercise", "quantity"));
        table.put("strength", Set.of("journal", "workout", "exercise", "athlete", "quantity"));
        table.put("plan", Set.of("workout", "athlete", "exercise", "quantity"));
        table.put("plan.notation", Set.of("plan", "workout", "athlete", "exercise", "quantity"));
        table.put("journal", Set.of("workout", "exercise", "quantity"));
        table.put("rules", Set.of("plan", "workout", "athlete", "exercise", "quantity"));
        FAMILIES.forEach(family -> table.put(family, with(DOMAIN, "rules")));
        table.put("rules.book", with(FAMILIES, "rules", "plan", "workout", "athlete", "exercise", "quantity"));
        table.put("program", with(DOMAIN, "running", "rules.race", "rules.load"));
        table.put("schedule", with(DOMAIN, "rules", "rules.book", "rules.replanning"));
        table.put("coach", with(DOMAIN, "program", "schedule", "rules", "rules.book", "rules.replanning", "running"));
        table.put(
                "coach.adapt",
                with(
                        DOMAIN,
                        "coach",
                        "program",
                        "schedule",
                        "rules",
                        "rules.book",
                        "rules.distribution",
                        "rules.load",
                        "rules.replanning",
                        "rules.safety"));
        var core = with(table.keySet());
        table.put("codec.athletefile", core);
        table.put("codec.planjson", core);
        table.put("codec.markdown", core);
        table.put("codec.journalcsv", core);
        table.put("codec.reading", core);
        table.put("codec.xml", core);
        table.put("codec.csv", core);
        table.put("codec.fit", with(core, "codec.reading"));
        table.put("codec.track", with(core, "codec.reading", "codec.xml"));
        table.put("codec.liftlog", with(core, "codec.reading", "codec.csv"));
        table.put("codec.archive", with(core, "codec.reading", "codec.csv", "codec.xml", "codec.liftlog"));
        table.put(
                "codec.imports",
                with(
                        core,
                        "codec.reading",
                        "codec.csv",
                        "codec.xml",
                        "codec.fit",
                        "codec.track",
                        "codec.liftlog",
                        "codec.archive"));
        table.put("codec.ics", core);
        table.put("codec.document", core);
        table.put("export", with(core, "codec.fit", "codec.ics", "codec.markdown"));
        table.put(
                "cli",
                with(
                        core,
                        "export",
                        "codec.athletefile",
                        "codec.planjson",
                        "codec.markdown",
                        "codec.fit",
                        "codec.ics"));
        table.put("main", with(core, "cli"));
        table.put("store", Set.of("store.schema"));
        table.put("account", Set.of("store"));
        table.put("view", with(core, "codec.planjson"));
        table.put(
                "training",
                with(
                        core,
                        "account",
                        "store",
                        "view",
                        "export",
                        "codec.athletefile",
                        "codec.document",
                        "codec.ics",
                        "codec.fit",
                        "codec.journalcsv",
                        "codec.reading",
                        "codec.imports"));
        table.put("web", with(core, "account", "store", "training", "view", "export", "codec.planjson"));
        table.put("serve", with(core, "account", "store", "web", "training", "view", "codec.imports"));
        return table;
    }

    private static Set<String> with(Set<String> some, String... others) {
        var all = new TreeSet<>(some);
        all.addAll(List.of(others));
        return all;
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // Made from the tables; jOOQ's classes use each other in circles.
            .withImportOption(location -> !location.contains("/store/schema/"))
            .importPackages("ironstride");

    private static String room(JavaClass type) {
        return type.getPackageName()
                .replaceFirst("^ironstride\\.?", "")
                .replaceFirst("^store\\.schema.*", "store.schema");
    }

    @Test
    void everyRoomUsesOnlyWhatItsRowAllows() {
        var broken = new TreeSet<String>();
        for (var type : CLASSES) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                boolean ours = target.getPackageName().startsWith("ironstride");
                if (ours
                        && !room(target).equals(room(type))
                        && !ALLOWED.getOrDefault(room(type), Set.of()).contains(room(target))) {
                    broken.add(room(type) + " uses " + room(target) + ": " + type.getSimpleName() + " -> "
                            + target.getSimpleName());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRoomHasARowAndEveryRowARoom() {
        var rooms = new TreeSet<String>();
        CLASSES.forEach(type -> rooms.add(room(type)));
        assertThat(rooms).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void noRoomsUseEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("ironstride.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void noFileGrowsPastItsRoom() throws IOException {
        var large = new ArrayList<String>();
        for (var root : List.of("../core/src/main/java", "../app/src/main/java", "src/main/java")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (Files.readAllLines(file).size() > 400) {
                        large.add(file.toString());
                    }
                }
            }
        }
        assertThat(large).isEmpty();
    }
}
