package ironstride.codec.fit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One field of a FIT message: its number, its base type and its bytes.
///
/// @param number field number of the profile
/// @param type base type of the protocol
/// @param bytes value, little endian
record FitField(int number, Type type, byte[] bytes) {

    /// Base types of the FIT protocol.
    enum Type {
        ENUM(0x00),
        UINT8(0x02),
        STRING(0x07),
        UINT16(0x84),
        UINT32(0x86),
        UINT32Z(0x8C);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    static FitField ofEnum(int number, int value) {
        return new FitField(number, Type.ENUM, new byte[] {(byte) value});
    }

    static FitField uint16(int number, int value) {
        return new FitField(number, Type.UINT16, new byte[] {(byte) value, (byte) (value >>> 8)});
    }

    static FitField uint32(int number, long value) {
        return new FitField(number, Type.UINT32, little(value));
    }

    static FitField uint32z(int number, long value) {
        return new FitField(number, Type.UINT32Z, little(value));
    }

    /// UTF-8 with a final zero, cut between characters to at most `most` bytes.
    static FitField text(int number, String value, int most) {
        var text = value;
        while (text.getBytes(StandardCharsets.UTF_8).length >= most) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FitField(number, Type.STRING, Arrays.copyOf(bytes, bytes.length + 1));
    }

    private static byte[] little(long value) {
        return new byte[] {(byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)};
    }
}
