package ironstride.codec.fit;

/// Something wrong in a FIT file that did not keep the rest from being read. Files are counted from 0, offsets in
/// bytes from the start of everything.
sealed interface FitWarning {

    /// The checksum of the header is neither right nor left out.
    record WrongHeaderChecksum(int file, int written, int computed) implements FitWarning {}

    /// The checksum at the end is not that of the bytes before it.
    record WrongFileChecksum(int file, int written, int computed) implements FitWarning {}

    /// The file is shorter than its header says.
    ///
    /// @param bytes how many are missing
    record EndMissing(int file, long bytes) implements FitWarning {}

    /// The header says that there is no data, as when a recording broke off; everything that follows is read.
    record SizeNotWritten(int file) implements FitWarning {}

    /// The header has a major version of the protocol that is not known; it is read as version 2.
    record UnknownProtocol(int file, int major) implements FitWarning {}

    /// A message of a kind that was never defined: its length is not known, so the rest of its file is left out.
    record NotDefined(int file, int offset, int localType) implements FitWarning {}

    /// The last record goes beyond the end of the data and is left out.
    record CutShort(int file, int offset) implements FitWarning {}

    /// A field of a base type that is not known; it is read as bytes.
    record UnknownType(int file, int offset, int code) implements FitWarning {}

    /// A field whose size is no multiple of its type's; it is read as bytes.
    record UnevenSize(int file, int offset, int field, int size) implements FitWarning {}

    /// Messages with only an offset of time before any time was told; their time is not known. Told once a file.
    record TimeNotKnown(int file, int offset) implements FitWarning {}

    /// Bytes after the last file that are not a file.
    record BytesAfterEnd(int offset, int bytes) implements FitWarning {}
}
