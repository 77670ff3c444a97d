package ironstride.codec.fit;

import java.util.Locale;

/// What is wrong with a file, in the words of somebody who only wants their run.
final class FitWarningText {

    private FitWarningText() {}

    static String of(FitWarning warning) {
        return switch (warning) {
            case FitWarning.WrongHeaderChecksum _ -> "the checksum of its header is wrong";
            case FitWarning.WrongFileChecksum _ -> "its checksum is wrong: some of what it says may be damaged";
            case FitWarning.EndMissing(int _, long bytes) ->
                String.format(Locale.ROOT, "its last %,d bytes are missing", bytes);
            case FitWarning.SizeNotWritten _ -> "the recording broke off before its size was written";
            case FitWarning.UnknownProtocol(int _, int major) -> "it is of the unknown FIT version " + major;
            case FitWarning.NotDefined(int _, int offset, int _) ->
                "from byte " + offset + " on it makes no sense and is left out";
            case FitWarning.CutShort _ -> "it breaks off in the middle of a record";
            case FitWarning.UnknownType(int _, int offset, int _) -> noSuchField(offset);
            case FitWarning.UnevenSize(int _, int offset, int _, int _) -> noSuchField(offset);
            case FitWarning.TimeNotKnown _ -> "some records have no time and are left out";
            case FitWarning.BytesAfterEnd(int _, int bytes) ->
                String.format(Locale.ROOT, "after its end come %,d bytes that are no FIT file", bytes);
        };
    }

    private static String noSuchField(int offset) {
        return "a field of a kind that does not exist was passed over at byte " + offset;
    }
}
