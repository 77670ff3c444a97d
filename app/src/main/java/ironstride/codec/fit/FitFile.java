package ironstride.codec.fit;

import java.util.List;

/// The messages of one FIT file, without the bookkeeping of the protocol: definitions, byte order, time offsets.
record FitFile(List<FitMessage> messages) {

    FitFile {
        messages = List.copyOf(messages);
    }

    /// The bytes of the file.
    byte[] encode() {
        var encoder = new FitEncoder();
        messages.forEach(encoder::add);
        return encoder.finish();
    }
}
