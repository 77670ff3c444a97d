package ironstride.codec.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Reads FIT files, broken ones too: any bytes give what can be read of them with warnings, or are not FIT at all.
final class FitDecoder {

    private static final int SHORTEST_HEADER = 12;
    private static final int HEADER_WITH_CHECKSUM = 14;
    private static final int KNOWN_MAJOR = 2;
    private static final int CHECKSUM = 2;
    private static final int FIT = 0x5449_462E;

    private final byte[] bytes;
    private final ByteBuffer view;
    private final List<FitFile> files = new ArrayList<>();
    private final List<FitWarning> warnings = new ArrayList<>();

    private FitDecoder(byte[] bytes) {
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Reads one file, or several that follow each other.
    static FitReading read(byte[] bytes) {
        if (bytes.length < SHORTEST_HEADER) {
            return new FitReading.Unreadable(FitReading.Reason.TOO_SHORT);
        }
        var decoder = new FitDecoder(bytes);
        if (!decoder.isHeader(0)) {
            return new FitReading.Unreadable(FitReading.Reason.NO_FIT_HEADER);
        }
        int at = 0;
        while (decoder.isHeader(at)) {
            at = decoder.file(at);
        }
        if (at < bytes.length) {
            decoder.warnings.add(new FitWarning.BytesAfterEnd(at, bytes.length - at));
        }
        return new FitReading.Readable(decoder.files, decoder.warnings);
    }

    private boolean isHeader(int at) {
        return bytes.length - at >= SHORTEST_HEADER
                && Byte.toUnsignedInt(bytes[at]) >= SHORTEST_HEADER
                && view.getInt(at + 8) == FIT;
    }

    /// Reads the file that begins at `at`.
    ///
    /// @return where the next may begin, at most the number of bytes
    private int file(int at) {
        int file = files.size();
        checkHeader(file, at);
        int start = Math.min(bytes.length, at + Byte.toUnsignedInt(bytes[at]));
        long size = Integer.toUnsignedLong(view.getInt(at + 4));
        int end;
        if (size == 0) {
            warnings.add(new FitWarning.SizeNotWritten(file));
            end = endWithoutSize(at, start);
        } else {
            end = (int) Math.min(bytes.length, start + size);
            checkEnd(file, at, start + size);
        }
        var records = new FitRecords(bytes, end, file, bytes.length > end, warnings);
        files.add(new FitFile(records.read(start)));
        return Math.min(bytes.length, end + CHECKSUM);
    }

    private void checkHeader(int file, int at) {
        int major = Byte.toUnsignedInt(bytes[at + 1]) >>> 4;
        if (major > KNOWN_MAJOR) {
            warnings.add(new FitWarning.UnknownProtocol(file, major));
        }
        boolean whole = bytes.length - at >= HEADER_WITH_CHECKSUM;
        if (whole && Byte.toUnsignedInt(bytes[at]) >= HEADER_WITH_CHECKSUM) {
            int written = Short.toUnsignedInt(view.getShort(at + SHORTEST_HEADER));
            int computed = FitChecksum.of(bytes, at, at + SHORTEST_HEADER);
            if (written != 0 && written != computed) {
                warnings.add(new FitWarning.WrongHeaderChecksum(file, written, computed));
            }
        }
    }

    private void checkEnd(int file, int at, long end) {
        long missing = end + CHECKSUM - bytes.length;
        if (missing > 0) {
            warnings.add(new FitWarning.EndMissing(file, missing));
            return;
        }
        int written = Short.toUnsignedInt(view.getShort((int) end));
        int computed = FitChecksum.of(bytes, at, (int) end);
        if (written != computed) {
            warnings.add(new FitWarning.WrongFileChecksum(file, written, computed));
        }
    }

    /// A recording that broke off has no checksum; if the last two bytes are one, they are not data.
    private int endWithoutSize(int at, int start) {
        int end = bytes.length - CHECKSUM;
        boolean checked = end >= start && Short.toUnsignedInt(view.getShort(end)) == FitChecksum.of(bytes, at, end);
        return checked ? end : bytes.length;
    }
}
