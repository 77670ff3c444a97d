package ironstride.codec.fit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the values of a field in the byte order of the buffer.
final class FitValues {

    private FitValues() {}

    /// @param size bytes of the field: at least one, a multiple of the type's
    static FitField read(ByteBuffer data, int number, int size, FitType type) {
        return switch (type.kind()) {
            case TEXT -> text(data, number, size);
            case DECIMAL -> decimal(data, number, size, type);
            case UNSIGNED, SIGNED -> whole(data, number, size, type);
        };
    }

    private static FitField text(ByteBuffer data, int number, int size) {
        var bytes = new byte[size];
        data.get(bytes);
        return new FitField.Text(number, List.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1)));
    }

    private static FitField decimal(ByteBuffer data, int number, int size, FitType type) {
        var values = new ArrayList<Double>();
        for (int k = 0; k < size / type.bytes(); k++) {
            values.add(type == FitType.FLOAT32 ? (double) data.getFloat() : data.getDouble());
        }
        return new FitField.Decimal(number, type, values);
    }

    private static FitField whole(ByteBuffer data, int number, int size, FitType type) {
        if (size == type.bytes()) {
            return new FitField.Whole(number, type, List.of(value(data, type)));
        }
        var values = new ArrayList<Long>();
        for (int k = 0; k < size / type.bytes(); k++) {
            values.add(value(data, type));
        }
        return new FitField.Whole(number, type, values);
    }

    private static long value(ByteBuffer data, FitType type) {
        boolean signed = type.kind() == FitType.Kind.SIGNED;
        return switch (type.bytes()) {
            case Byte.BYTES -> signed ? data.get() : Byte.toUnsignedLong(data.get());
            case Short.BYTES -> signed ? data.getShort() : Short.toUnsignedLong(data.getShort());
            case Integer.BYTES -> signed ? data.getInt() : Integer.toUnsignedLong(data.getInt());
            default -> data.getLong();
        };
    }
}
