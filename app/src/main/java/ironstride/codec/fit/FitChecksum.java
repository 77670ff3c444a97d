package ironstride.codec.fit;

/// The CRC-16 of the FIT protocol, four bits at a time.
///
/// Source: FIT Protocol, section on the CRC.
final class FitChecksum {

    private static final int[] OF_FOUR_BITS = {
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
        0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400
    };

    private FitChecksum() {}

    /// @param from first byte
    /// @param to byte after the last
    /// @return 0 to 65535
    static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int k = from; k < to; k++) {
            crc = (crc >>> 4) ^ OF_FOUR_BITS[crc & 0xF] ^ OF_FOUR_BITS[bytes[k] & 0xF];
            crc = (crc >>> 4) ^ OF_FOUR_BITS[crc & 0xF] ^ OF_FOUR_BITS[(bytes[k] >>> 4) & 0xF];
        }
        return crc;
    }
}
