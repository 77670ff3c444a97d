package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Score;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Explainer;
import ironstride.schedule.Starts;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Where else a session could stand in its week, and what each start would change.
public final class MoveOptions {

    private final CurrentPlan plan;
    private final Starts free;
    private final Explainer explainer;

    public MoveOptions(Athlete athlete, CurrentPlan plan) {
        this.plan = plan;
        this.free = Starts.ofFreeHours(athlete);
        this.explainer = new Explainer(athlete, Rulebook.of(athlete), plan.calendar());
    }

    /// One start with what it would change; its own start changes nothing.
    public record MoveOption(Start start, Explainer.WhyNot change) {

        /// How the page colours it.
        public Light light() {
            boolean breaksHard =
                    change.added().stream().anyMatch(finding -> finding.charge().level() == ConstraintLevel.HARD);
            if (breaksHard) {
                return Light.RED;
            }
            boolean worse = change.cost().compareTo(Score.ZERO) > 0;
            return worse ? Light.AMBER : Light.GREEN;
        }
    }

    /// Green: as good or better. Amber: a wish or a good rule suffers. Red: a hard rule breaks.
    public enum Light {
        GREEN,
        AMBER,
        RED
    }

    /// Why a session cannot be moved at all, and where the athlete can change that; empty when it can.
    public static Optional<String> heldBy(PlacedSession session) {
        if (session.workout().isRace()) {
            return Optional.of("A race keeps its day and hour; change the race in your settings.");
        }
        return session.hold() == PlacedSession.Hold.FIXED
                ? Optional.of(session.workout().label() + " has its own hour; change it in your settings.")
                : Optional.empty();
    }

    /// All starts within the free hours of the session's week, in time order; none for what cannot be moved.
    public List<MoveOption> of(PlacedSession session) {
        if (heldBy(session).isPresent()) {
            return List.of();
        }
        var monday = session.start().date().with(DayOfWeek.MONDAY);
        var beside = plan.calendar()
                .sessions()
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> other.start().date().with(DayOfWeek.MONDAY).equals(monday))
                .map(PlacedSession::workout)
                .toList();
        return free.candidates(monday, session.workout(), beside).stream()
                .map(candidate -> at(session, candidate.start()))
                .toList();
    }

    /// One start, also outside the free hours; none for what cannot be moved.
    public List<MoveOption> of(PlacedSession session, Start start) {
        return heldBy(session).isPresent() ? List.of() : List.of(at(session, start));
    }

    private MoveOption at(PlacedSession session, Start start) {
        return new MoveOption(start, explainer.whyNot(session, start));
    }

    /// Why a session stands where it does.
    public Explainer.Explanation why(PlacedSession session) {
        return explainer.explain(session);
    }
}
