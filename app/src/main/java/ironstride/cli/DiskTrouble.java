package ironstride.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// What went wrong with a file, for people: the platform's own messages are often only a path.
final class DiskTrouble {

    private DiskTrouble() {}

    static String words(IOException broken) {
        return switch (broken) {
            case AccessDeniedException _ -> "you may not; ask for the right to, or name another place";
            case NoSuchFileException _ -> "its folder does not exist";
            case FileAlreadyExistsException _ -> "something else of that name is in the way";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse("the disk refuses");
            default -> Optional.ofNullable(broken.getMessage()).orElse("the disk refuses");
        };
    }
}
