package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.rules.book.Verdict;
import ironstride.schedule.Explainer;
import ironstride.schedule.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A finished plan.
///
/// @param athlete whom it is for
/// @param schedule the placed weeks with what was left out and proven
/// @param explanations why each session stands where it does, by session id
/// @param verdict what the rulebook says of it
/// @param switchedOff ids of rules that were not applied
/// @param notices what the athlete should know
public record Plan(
        Athlete athlete,
        Schedule schedule,
        Map<String, Explainer.Explanation> explanations,
        Verdict verdict,
        List<String> switchedOff,
        List<String> notices) {

    public Plan {
        explanations = Map.copyOf(explanations);
        switchedOff = List.copyOf(switchedOff);
        notices = List.copyOf(notices);
    }

    /// The explanation of a session.
    ///
    /// @throws IllegalArgumentException when the plan has no such session
    public Explainer.Explanation explanation(String id) {
        return Optional.ofNullable(explanations.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no session " + id));
    }

    public Optional<PlacedSession> find(String id) {
        return schedule.weeks()
                .sessions()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }
}
