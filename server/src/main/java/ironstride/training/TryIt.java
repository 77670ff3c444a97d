package ironstride.training;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.coach.PlanChange;
import ironstride.coach.PlanEdit;
import ironstride.coach.PlanEditor;
import ironstride.coach.Replanner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.athletefile.AthleteFileOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An example athlete's plan to play with; nothing is stored.
public final class TryIt {

    private static final String EXAMPLE = "first-half-marathon.yaml";

    private final Athlete athlete;
    private final CurrentPlan plan;

    private TryIt(Athlete athlete, CurrentPlan plan) {
        this.athlete = athlete;
        this.plan = plan;
    }

    /// @throws IllegalStateException when the example makes no plan: a bug
    public static TryIt example() {
        var zone = ZoneId.of("Europe/Berlin");
        var read = AthleteFile.read(bytes(), new AthleteFile.Surroundings(LocalDate.of(2027, 1, 1), zone));
        if (read instanceof AthleteFileOutcome.Read(var athlete, var _)
                && new Replanner(athlete, Optional.empty(), Instant.EPOCH).make(Optional.empty(), (_, _) -> {})
                        instanceof Replanner.Outcome.Made(var plan)) {
            return new TryIt(athlete, plan);
        }
        throw new IllegalStateException("the example " + EXAMPLE + " makes no plan");
    }

    private static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(TryIt.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Athlete athlete() {
        return athlete;
    }

    /// The example's plan after some changes; the first that is refused says why.
    public PlanEdit after(List<PlanChange> changes) {
        PlanEdit result = new PlanEdit.Changed(plan, "The example as it is");
        for (var change : changes) {
            if (!(result instanceof PlanEdit.Changed(var now, var _))) {
                return result;
            }
            result = new PlanEditor(athlete, now, Instant.EPOCH).apply(change);
        }
        return result;
    }
}
