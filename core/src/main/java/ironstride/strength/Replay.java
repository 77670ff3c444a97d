package ironstride.strength;

import ironstride.quantity.Weight;
import java.util.Optional;

/// A scheme being played through session by session.
interface Replay {

    void take(LiftedSession session);

    /// The target after the sessions taken.
    NextTarget next();

    /// What was lifted last, when something was.
    Optional<Weight> lifted();

    static Replay of(Progression scheme, Terms terms) {
        return switch (scheme) {
            case Progression.DoubleScheme(int least, int most) -> new RepsReplay(scheme, least, most, terms);
            case Progression.LinearScheme(int reps) -> new RepsReplay(scheme, reps, reps, terms);
            case Progression.EffortScheme effort -> new EffortReplay(effort, terms);
            case Progression.WaveScheme wave -> new WaveReplay(wave, terms);
            case Progression.PercentScheme percent -> new PercentReplay(percent, terms);
        };
    }
}
