package ironstride.codec.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// One data message.
///
/// @param globalNumber message number of the profile, 0 to 65535
/// @param fields in the order of the file, at most 255
record FitMessage(int globalNumber, List<FitField> fields) {

    static final int MOST_FIELDS = 255;

    /// @throws IllegalArgumentException when the number or the count of fields cannot be written
    FitMessage {
        fields = List.copyOf(fields);
        if (globalNumber < 0 || globalNumber > 0xFFFF || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("message " + globalNumber + " with " + fields.size() + " fields");
        }
    }

    /// The first value of a whole-number field; empty when it is absent or "not known".
    OptionalLong number(int field) {
        for (var one : fields) {
            if (one instanceof FitField.Whole(int number, var type, var values)
                    && number == field
                    && values.getFirst() != type.unknown()) {
                return OptionalLong.of(values.getFirst());
            }
        }
        return OptionalLong.empty();
    }

    /// The first text of a field; empty when it is absent.
    Optional<String> text(int field) {
        for (var one : fields) {
            if (one instanceof FitField.Text(int number, var values) && number == field && !values.isEmpty()) {
                return Optional.of(values.getFirst());
            }
        }
        return Optional.empty();
    }
}
