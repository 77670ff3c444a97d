package ironstride.codec.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip being filled.
final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static byte[] gzip(byte[] file) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return packed.toByteArray();
    }

    Packed with(String name, byte[] file) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(file);
            zip.closeEntry();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return this;
    }

    Packed with(String name, String file) {
        return with(name, file.getBytes(StandardCharsets.UTF_8));
    }

    /// A file of so many zeros.
    Packed withZeros(String name, long count) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            var zeros = new byte[1 << 16];
            for (long left = count; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
            zip.closeEntry();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
