package ironstride.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class RememberingStreamTest {

    private static RememberingStream written(String trouble) {
        var stream = new RememberingStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(trouble);
            }
        });
        var writer = new PrintWriter(stream);
        writer.println("a plan");
        writer.flush();
        return stream;
    }

    @Test
    void aFullDiskIsRemembered() {
        assertThat(written("No space left on device").trouble()).contains("No space left on device");
    }

    @Test
    void aReaderThatHadEnoughIsNoTrouble() {
        assertThat(written("Broken pipe").trouble()).isEmpty();
    }

    @Test
    void whatIsWrittenArrives() {
        var bytes = new java.io.ByteArrayOutputStream();
        var stream = new RememberingStream(bytes);
        var writer = new PrintWriter(stream);
        writer.print("a plan");
        writer.flush();
        assertThat(bytes).hasToString("a plan");
        assertThat(stream.trouble()).isEmpty();
    }
}
