package ironstride.codec.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A FIT file written byte by byte, so that it can be wrong in every way.
final class FitBytes {

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    /// Records as hexadecimal digits; what follows a `#` on a line is a remark.
    static FitBytes of(String hex) {
        var file = new FitBytes();
        hex.lines()
                .map(line -> line.replaceFirst("#.*", "").replace(" ", ""))
                .forEach(line -> file.records.writeBytes(HexFormat.of().parseHex(line)));
        return file;
    }

    int size() {
        return records.size();
    }

    /// The file with both checksums.
    byte[] file() {
        return file(14, records.size());
    }

    /// The file with a header of that length that gives that size.
    byte[] file(int header, int size) {
        var file = ByteBuffer.allocate(header + records.size() + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) header).put((byte) 0x20).putShort((short) 21158).putInt(size);
        file.put(".FIT".getBytes(StandardCharsets.US_ASCII));
        if (header >= 14) {
            file.putShort((short) FitChecksum.of(file.array(), 0, 12));
        }
        file.position(header).put(records.toByteArray());
        file.putShort((short) FitChecksum.of(file.array(), 0, header + records.size()));
        return file.array();
    }
}
