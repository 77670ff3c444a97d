package ironstride.codec.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Turns messages into the bytes of a FIT file: header, definitions, data, checksums. Little endian; one local
/// message type, defined anew when the shape of the messages changes, which every watch understands.
final class FitEncoder {

    private static final int HEADER = 14;
    private static final int PROTOCOL_2_0 = 0x20;
    private static final int PROFILE = 21158;
    private static final int DEFINITION = 0x40;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private byte[] shape = {};

    void add(FitMessage message) {
        var values = message.fields().stream().map(FitField::bytes).toList();
        var definition = new ByteArrayOutputStream();
        definition.write(DEFINITION);
        definition.write(0);
        definition.write(0);
        definition.write(message.globalNumber());
        definition.write(message.globalNumber() >>> 8);
        definition.write(values.size());
        for (int k = 0; k < values.size(); k++) {
            var field = message.fields().get(k);
            definition.write(field.number());
            definition.write(values.get(k).length);
            definition.write(field.type().code());
        }
        if (!Arrays.equals(shape, definition.toByteArray())) {
            shape = definition.toByteArray();
            records.writeBytes(shape);
        }
        records.write(0);
        values.forEach(records::writeBytes);
    }

    byte[] finish() {
        int size = HEADER + records.size();
        var file = ByteBuffer.allocate(size + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) HEADER).put((byte) PROTOCOL_2_0).putShort((short) PROFILE);
        file.putInt(records.size()).put(".FIT".getBytes(StandardCharsets.US_ASCII));
        file.putShort((short) FitChecksum.of(file.array(), 0, HEADER - 2));
        file.put(records.toByteArray());
        file.putShort((short) FitChecksum.of(file.array(), 0, size));
        return file.array();
    }
}
