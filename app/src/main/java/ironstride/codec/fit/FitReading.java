package ironstride.codec.fit;

import java.util.List;

/// What came of reading bytes as FIT.
sealed interface FitReading {

    /// Everything that could be read.
    ///
    /// @param files at least one; several when files were chained
    /// @param warnings what was wrong, in the order of the bytes
    record Readable(List<FitFile> files, List<FitWarning> warnings) implements FitReading {
        public Readable {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /// Not a FIT file at all.
    record Unreadable(Reason reason) implements FitReading {}

    /// Why bytes are not a FIT file.
    enum Reason {
        /// Fewer bytes than the shortest header.
        TOO_SHORT,
        /// The bytes `.FIT` are not where the header has them.
        NO_FIT_HEADER
    }
}
