package ironstride.codec.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Writes the records of a FIT file: header, definitions, data, checksums.
final class FitFileWriter {

    private static final int HEADER = 14;
    private static final int PROTOCOL_2_0 = 0x20;
    private static final int PROFILE = 21158;
    private static final int DEFINITION = 0x40;
    private static final int[] CRC = {
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
    };

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    /// Appends a message with its definition.
    void message(int global, List<FitField> fields) {
        records.write(DEFINITION);
        records.write(0);
        records.write(0);
        records.write(global & 0xFF);
        records.write(global >>> 8);
        records.write(fields.size());
        for (var field : fields) {
            records.write(field.number());
            records.write(field.bytes().length);
            records.write(field.type().code());
        }
        records.write(0);
        fields.forEach(field -> records.writeBytes(field.bytes()));
    }

    byte[] finish() {
        var data = records.toByteArray();
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) HEADER)
                .put((byte) PROTOCOL_2_0)
                .putShort((short) PROFILE)
                .putInt(data.length);
        header.put(".FIT".getBytes(StandardCharsets.US_ASCII));
        header.putShort((short) crc(Arrays.copyOf(header.array(), HEADER - 2), 0));
        var file = new ByteArrayOutputStream();
        file.writeBytes(header.array());
        file.writeBytes(data);
        int sum = crc(file.toByteArray(), 0);
        file.write(sum & 0xFF);
        file.write(sum >>> 8);
        return file.toByteArray();
    }

    private static int crc(byte[] bytes, int start) {
        int crc = start;
        for (byte one : bytes) {
            int next = CRC[crc & 0xF];
            crc = (crc >>> 4) & 0x0FFF ^ next ^ CRC[one & 0xF];
            next = CRC[crc & 0xF];
            crc = (crc >>> 4) & 0x0FFF ^ next ^ CRC[(one >>> 4) & 0xF];
        }
        return crc;
    }
}
