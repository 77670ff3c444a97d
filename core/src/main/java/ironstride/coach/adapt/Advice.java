package ironstride.coach.adapt;

import java.util.List;

/// What the coach has to say today.
///
/// @param proposals what it would change, the most urgent first
/// @param notes what it would not change, and why
public record Advice(List<Proposal> proposals, List<Note> notes) {

    public Advice {
        proposals = List.copyOf(proposals);
        notes = List.copyOf(notes);
    }

    /// Something that happened and changes nothing.
    ///
    /// @param rule id of the rule that says so
    /// @param text one or two sentences
    public record Note(String rule, String text) {}
}
