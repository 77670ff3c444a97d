package ironstride.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ironstride.cli.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that cannot be written, and folders where something is already.
class OutputFolderTest {

    private static final String HALF = "../examples/first-half-marathon.yaml";

    @TempDir
    private Path folder = Path.of("");

    private static Console plan(Path out) {
        var console = new Console();
        int code = console.run("plan", HALF, "--weeks", "1", "--out", out.toString());
        assertThat(code).as(console.err()).isIn(0, 2);
        assertThat(console.err()).doesNotContain("Exception", "\tat ");
        return console;
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "mine");
        var console = plan(file);
        assertThat(console.err()).contains("notes.txt", "is a file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderBelowAFile() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "mine");
        var console = plan(file.resolve("plan"));
        assertThat(console.err()).contains("plan", "cannot be written");
        assertThat(file).hasContent("mine");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatMayNotBeWritten() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "the superuser may write everywhere");
        try {
            var console = plan(locked.resolve("plan"));
            assertThat(console.err()).contains("cannot be written");
            assertThat(locked).isEmptyDirectory();
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whatElseStandsInTheFolderStays() throws IOException {
        var out = Files.createDirectory(folder.resolve("plan"));
        var notes = Files.writeString(out.resolve("notes.txt"), "mine");
        Files.writeString(out.resolve("plan.json"), "old");
        plan(out);
        assertThat(notes).hasContent("mine");
        assertThat(Files.readString(out.resolve("plan.json"))).startsWith("{");
    }

    @Test
    void anOldCalendarThatIsBrokenIsSaidAndReplaced() throws IOException {
        var out = Files.createDirectory(folder.resolve("plan"));
        Files.writeString(out.resolve("plan.ics"), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nnonsense");
        var console = plan(out);
        assertThat(console.err()).contains("note:");
        assertThat(Files.readString(out.resolve("plan.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("END:VCALENDAR");
    }

    @Test
    void aFolderWhereAFileIsWantedIsSaidAndNothingIsHalfDone() throws IOException {
        var out = Files.createDirectory(folder.resolve("plan"));
        Files.createDirectories(out.resolve("plan.md/inside"));
        var console = plan(out);
        assertThat(console.err()).contains("cannot be written");
        assertThat(out.resolve("plan.ics")).doesNotExist();
        assertThat(out.resolve("plan.json")).doesNotExist();
    }
}
