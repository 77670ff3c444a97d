package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.athlete.RunningProfile;
import ironstride.running.CurrentFitness;
import ironstride.running.FitnessChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the fitness that a log shows into the answers a program is made from.
final class FitnessNow {

    /// Any distance tells the same index.
    private static final RaceDistance USUAL = RaceDistance.TEN_KM;

    private FitnessNow() {}

    /// The athlete with the result that stands for their fitness now; the same athlete when the log has not moved it.
    static Athlete of(Athlete athlete, CurrentFitness now) {
        var running = athlete.running();
        boolean isNew = !now.changes().isEmpty() || running.result().isEmpty();
        if (now.index().isEmpty() || !isNew) {
            return athlete;
        }
        var distance = running.result().map(RaceResult::distance).orElse(USUAL.distance());
        var moved = now.changes().isEmpty()
                ? Optional.<LocalDate>empty()
                : Optional.of(now.changes().getLast().date());
        var result = new RaceResult(distance, now.index().get().predict(distance), moved);
        return athlete.change()
                .running(new RunningProfile(
                        running.level(),
                        running.weekly(),
                        running.longestIn30Days(),
                        running.runsPerWeek(),
                        Optional.of(result),
                        running.heartRates()))
                .build();
    }

    /// What moved last, with its paces, and what is to be asked.
    static List<String> notices(Athlete athlete, CurrentFitness now) {
        var notices = new ArrayList<String>();
        if (!Caution.goesByEffort(athlete) && !now.changes().isEmpty()) {
            notices.add(now.changes().getLast().sentence(athlete.units()));
        }
        now.questions().stream().map(FitnessChange.Question::sentence).forEach(notices::add);
        return notices;
    }
}
