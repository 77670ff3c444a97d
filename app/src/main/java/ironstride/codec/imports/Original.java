package ironstride.codec.imports;

/// A file as it came, unpacked.
///
/// @param name its own name without folders
/// @param sha256 checksum of the bytes in lower-case hex
/// @param bytes what is in it; not copied, not to be changed
@SuppressWarnings("ArrayRecordComponent") // a file of megabytes is handed over once and not copied
public record Original(String name, String sha256, byte[] bytes) {}
