package ironstride.main;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// An output that remembers why it could not be written; writers keep that to themselves.
final class RememberingStream extends FilterOutputStream {

    private Optional<IOException> trouble = Optional.empty();

    RememberingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException broken) {
            trouble = Optional.of(broken);
            throw broken;
        }
    }

    /// Empty also when the reader had enough, as `head` has: that is no trouble.
    Optional<String> trouble() {
        return trouble.map(broken -> String.valueOf(broken.getMessage()))
                .filter(words -> !words.contains("Broken pipe"));
    }
}
