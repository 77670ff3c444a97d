package ironstride.codec.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One field of a FIT message, with one value or several. Values are raw: scale and offset of the profile are not
/// applied.
sealed interface FitField {

    /// The most bytes a field can have, since its size is written in one byte.
    int MOST_BYTES = 255;

    /// Field number of the profile, 0 to 255.
    int number();

    FitType type();

    /// Its values, little endian.
    byte[] bytes();

    /// Whole numbers.
    ///
    /// @param values at least one; of unsigned 64-bit types the bits
    record Whole(int number, FitType type, List<Long> values) implements FitField {
        /// @throws IllegalArgumentException when a value does not fit the type, or there is none or too many
        public Whole {
            checkNumber(number);
            values = List.copyOf(values);
            if (values.isEmpty() || values.size() * type.bytes() > MOST_BYTES) {
                throw new IllegalArgumentException("field " + number + " has " + values.size() + " values");
            }
            for (long value : values) {
                if (!type.holds(value)) {
                    throw new IllegalArgumentException("field " + number + ": " + value + " is no " + type);
                }
            }
        }

        @Override
        public byte[] bytes() {
            var bytes = new byte[values.size() * type.bytes()];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) (values.get(k / type.bytes()) >>> (8 * (k % type.bytes())));
            }
            return bytes;
        }
    }

    /// Floating-point numbers; NaN is "not known".
    record Decimal(int number, FitType type, List<Double> values) implements FitField {
        /// @throws IllegalArgumentException when the type is whole, or there are no or too many values
        public Decimal {
            checkNumber(number);
            values = List.copyOf(values);
            if (type.kind() != FitType.Kind.DECIMAL || values.isEmpty() || values.size() * type.bytes() > MOST_BYTES) {
                throw new IllegalArgumentException("field " + number + ": " + values.size() + " values of " + type);
            }
        }

        @Override
        public byte[] bytes() {
            var bytes = ByteBuffer.allocate(values.size() * type.bytes()).order(ByteOrder.LITTLE_ENDIAN);
            for (double value : values) {
                if (type == FitType.FLOAT32) {
                    bytes.putFloat((float) value);
                } else {
                    bytes.putDouble(value);
                }
            }
            return bytes.array();
        }
    }

    /// Texts in UTF-8, each ended by a zero; empty ones at the end are not kept.
    record Text(int number, List<String> values) implements FitField {
        /// @throws IllegalArgumentException when a text holds the zero that would end it
        public Text {
            checkNumber(number);
            var kept = new ArrayList<>(values);
            while (!kept.isEmpty() && kept.getLast().isEmpty()) {
                kept.removeLast();
            }
            if (kept.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw new IllegalArgumentException("field " + number + ": a text ends at its first zero");
            }
            values = List.copyOf(kept);
        }

        @Override
        public FitType type() {
            return FitType.STRING;
        }

        @Override
        public byte[] bytes() {
            return ended(String.join("\0", values), MOST_BYTES);
        }
    }

    static FitField ofEnum(int number, int value) {
        return new Whole(number, FitType.ENUM, List.of((long) value));
    }

    static FitField uint16(int number, int value) {
        return new Whole(number, FitType.UINT16, List.of((long) value));
    }

    static FitField uint32(int number, long value) {
        return new Whole(number, FitType.UINT32, List.of(value));
    }

    static FitField uint32z(int number, long value) {
        return new Whole(number, FitType.UINT32Z, List.of(value));
    }

    /// A text cut between characters to at most `most` bytes, its final zero included.
    static FitField text(int number, String value, int most) {
        var bytes = ended(value.replace("\0", ""), most);
        return new Text(number, List.of(new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8)));
    }

    private static byte[] ended(String text, int most) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, most - 1);
        while (end < bytes.length && isInsideCharacter(bytes[end])) {
            end--;
        }
        return Arrays.copyOf(Arrays.copyOf(bytes, end), end + 1);
    }

    private static boolean isInsideCharacter(byte one) {
        return (one & 0xC0) == 0x80;
    }

    private static void checkNumber(int number) {
        if (number < 0 || number > 0xFF) {
            throw new IllegalArgumentException("a field number is 0 to 255: " + number);
        }
    }
}
