package ironstride.cli;

import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.NotatedBlock;
import ironstride.plan.notation.WeekNotation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A file somebody named on the command line.
final class InputFile {

    private static final int MOST_BYTES = 16 << 20;

    private InputFile() {}

    /// Thrown with a message for the person; ends the command with exit code 2.
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /// The bytes of a file, but never more than anybody needs: some files have no end.
    static byte[] bytes(Path path) {
        if (path.toString().isEmpty()) {
            throw new Unusable("the name of the file is empty; name a file");
        }
        if (Files.isDirectory(path)) {
            throw new Unusable(path + " is a folder; name a file");
        }
        try (var stream = Files.newInputStream(path)) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unusable(path + " has " + size(path)
                        + " KiB; an athlete file has at most 1024, weeks and plans have at most " + MOST_BYTES / 1024);
            }
            return bytes;
        } catch (NoSuchFileException _) {
            throw new Unusable("there is no file " + path);
        } catch (IOException broken) {
            throw new Unusable(path + " cannot be read: " + DiskTrouble.words(broken));
        }
    }

    /// In KiB; files without end have no size.
    private static String size(Path path) throws IOException {
        long bytes = Files.size(path);
        return bytes > MOST_BYTES ? "" + bytes / 1024 : "more than " + MOST_BYTES / 1024;
    }

    static String text(Path path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path)))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Unusable(path + " is no UTF-8 text; save it as UTF-8");
        }
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
