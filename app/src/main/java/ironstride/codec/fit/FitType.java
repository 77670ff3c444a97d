package ironstride.codec.fit;

import java.util.Arrays;
import java.util.Optional;

/// Base types of the FIT protocol.
///
/// Source: FIT Protocol, table of base types.
enum FitType {
    ENUM(0x00, 1, Kind.UNSIGNED, 0xFF),
    SINT8(0x01, 1, Kind.SIGNED, 0x7F),
    UINT8(0x02, 1, Kind.UNSIGNED, 0xFF),
    SINT16(0x83, 2, Kind.SIGNED, 0x7FFF),
    UINT16(0x84, 2, Kind.UNSIGNED, 0xFFFF),
    SINT32(0x85, 4, Kind.SIGNED, 0x7FFF_FFFF),
    UINT32(0x86, 4, Kind.UNSIGNED, 0xFFFF_FFFFL),
    STRING(0x07, 1, Kind.TEXT, 0),
    FLOAT32(0x88, 4, Kind.DECIMAL, 0xFFFF_FFFFL),
    FLOAT64(0x89, 8, Kind.DECIMAL, -1),
    UINT8Z(0x0A, 1, Kind.UNSIGNED, 0),
    UINT16Z(0x8B, 2, Kind.UNSIGNED, 0),
    UINT32Z(0x8C, 4, Kind.UNSIGNED, 0),
    BYTE(0x0D, 1, Kind.UNSIGNED, 0xFF),
    SINT64(0x8E, 8, Kind.SIGNED, Long.MAX_VALUE),
    UINT64(0x8F, 8, Kind.UNSIGNED, -1),
    UINT64Z(0x90, 8, Kind.UNSIGNED, 0);

    /// How the bytes of a value are to be understood.
    enum Kind {
        UNSIGNED,
        SIGNED,
        DECIMAL,
        TEXT
    }

    /// Bits that number the type; the others only say that byte order matters.
    private static final int NUMBER = 0x1F;

    private final int code;
    private final int bytes;
    private final Kind kind;
    private final long unknown;

    FitType(int code, int bytes, Kind kind, long unknown) {
        this.code = code;
        this.bytes = bytes;
        this.kind = kind;
        this.unknown = unknown;
    }

    int code() {
        return code;
    }

    /// Bytes of one value.
    int bytes() {
        return bytes;
    }

    Kind kind() {
        return kind;
    }

    /// The whole number that stands for "not known"; of the 64-bit types its bits.
    long unknown() {
        return unknown;
    }

    static Optional<FitType> ofCode(int code) {
        return Arrays.stream(values())
                .filter(type -> (type.code & NUMBER) == (code & NUMBER))
                .findFirst();
    }

    /// Whether a whole number can be written as this type. Of unsigned 64-bit types every bit pattern can.
    boolean holds(long value) {
        return switch (kind) {
            case UNSIGNED -> bytes == Long.BYTES || (value >= 0 && value >>> (8 * bytes) == 0);
            case SIGNED -> bytes == Long.BYTES || value == value << (64 - 8 * bytes) >> (64 - 8 * bytes);
            case DECIMAL, TEXT -> false;
        };
    }
}
