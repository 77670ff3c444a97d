package ironstride.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Files as they lie in the database: gzipped as fast as it goes, since tracks are long texts that pack to a tenth.
final class Packing {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;

    private Packing() {}

    /// Gzip whose pace can be chosen.
    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream packed) throws IOException {
            super(packed);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static byte[] pack(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var out = new Fast(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /// Files that were kept before they were packed are as they are.
    static byte[] unpack(byte[] kept) {
        if (kept.length < 2 || (kept[0] & 0xFF) != FIRST || (kept[1] & 0xFF) != SECOND) {
            return kept;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
