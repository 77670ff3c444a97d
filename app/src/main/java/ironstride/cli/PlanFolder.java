package ironstride.cli;

import ironstride.coach.Plan;
import ironstride.codec.markdown.PlanMarkdown;
import ironstride.codec.planjson.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a plan into a folder, whole or not at all.
final class PlanFolder {

    private static final Pattern OURS =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d-(run|lift|cross|mobility|fixed)-.*\\.fit");

    private final Terminal terminal;

    PlanFolder(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Everything is written beside the folder first and then moved, so that nobody ever finds half a plan.
    void write(Plan plan, PlanJson.Origin origin, Path folder, Optional<Duration> alarm) {
        try {
            var temporary = Files.createTempDirectory(besideOrWithin(folder), ".ironstride-");
            try {
                Files.writeString(temporary.resolve("plan.json"), PlanJson.write(plan, origin));
                Files.writeString(temporary.resolve("plan.md"), PlanMarkdown.write(plan));
                PlanExports.write(plan, temporary, folder, terminal.clock().instant(), alarm)
                        .forEach(warning -> terminal.err().println("note: " + warning));
                move(temporary, folder);
                deleteOldWorkouts(folder.resolve(PlanExports.WORKOUTS), plan);
            } finally {
                delete(temporary);
            }
            terminal.err().println("wrote " + folder);
        } catch (IOException broken) {
            throw new InputFile.Unusable(folder + " cannot be written: " + DiskTrouble.words(broken));
        }
    }

    /// Where the new files wait: on the same disk as the folder, so that moving them is no copying.
    private static Path besideOrWithin(Path folder) throws IOException {
        if (folder.toString().isEmpty()) {
            throw new InputFile.Unusable("--out names no folder; write one such as --out my-plan");
        }
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputFile.Unusable(folder + " is a file; --out names a folder");
        }
        return Files.createDirectories(folder.toAbsolutePath().normalize().getParent());
    }

    private static void move(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            var all = files.filter(Files::isRegularFile).sorted().toList();
            for (var file : all) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(target)) {
                    throw new InputFile.Unusable(
                            target + " is a folder and cannot be written as a file; move it out of the way");
                }
            }
            for (var file : all) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Workouts of sessions that the plan no longer has; files of other names are not ours.
    private static void deleteOldWorkouts(Path workouts, Plan plan) throws IOException {
        var current = plan.schedule()
                .weeks()
                .sessions()
                .map(session -> session.id() + ".fit")
                .collect(Collectors.toSet());
        try (var files = Files.list(workouts)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (OURS.matcher(name).matches() && !current.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
