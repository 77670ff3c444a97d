package ironstride.codec.journalcsv;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/// Lets a writer of tables write to whatever takes text; closing it closes nothing.
final class AppendingWriter extends Writer {

    private final Appendable target;

    AppendingWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        target.append(CharBuffer.wrap(letters, from, length));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Whoever opened it closes it.
    }
}
