package ironstride.cli;

import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.NotatedBlock;
import ironstride.plan.notation.WeekNotation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A file somebody named on the command line.
final class InputFile {

    private InputFile() {}

    /// Thrown with a message for the person; ends the command with exit code 2.
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    static byte[] bytes(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new Unusable(path + " is a folder; name a file");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException _) {
            throw new Unusable("there is no file " + path);
        } catch (IOException broken) {
            throw new Unusable(path + " cannot be read: " + broken.getMessage());
        }
    }

    static String text(Path path) {
        var bytes = bytes(path);
        if (bytes.length > 1 << 24) {
            throw new Unusable(path + " has " + bytes.length / 1024 / 1024 + " MiB, more than such a file ever has");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Reads an athlete file or says everything that is wrong with it.
    static AthleteFileOutcome.Read athlete(byte[] bytes, String name, Terminal terminal) {
        return athlete(bytes, name, new AthleteFile.Surroundings(terminal.today(), terminal.zone()));
    }

    /// Reads an athlete file as it was read elsewhere, or says everything that is wrong with it.
    static AthleteFileOutcome.Read athlete(byte[] bytes, String name, AthleteFile.Surroundings surroundings) {
        return switch (AthleteFile.read(bytes, surroundings)) {
            case AthleteFileOutcome.Read read -> read;
            case AthleteFileOutcome.Unreadable(var problems) ->
                throw new Unusable(
                        problems.stream().map(problem -> name + ", " + problem).collect(Collectors.joining("\n")));
        };
    }

    /// Reads week notation or says everything that is wrong with it.
    static List<NotatedBlock> blocks(Path path) {
        return switch (WeekNotation.parse(text(path), ExerciseCatalogue::find)) {
            case Notated.Blocks(var blocks) -> blocks;
            case Notated.Unreadable(var problems) ->
                throw new Unusable(
                        problems.stream().map(problem -> path + ", " + problem).collect(Collectors.joining("\n")));
        };
    }
}
