package ironstride.strength;

import ironstride.athlete.Level;
import ironstride.athlete.Scheme;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.Loading;
import ironstride.quantity.Rpe;
import ironstride.workout.PrescribedExercise;
import java.util.Optional;

/// The scheme an exercise follows, and why this one. Our decision after common coaching practice.
///
/// @param progression the scheme
/// @param why in one sentence
public record ProgressionChoice(Progression progression, String why) {

    /// Chosen by strength phase and level, or as the athlete wants it.
    ///
    /// @param minReps lowest repetitions asked; seconds of what is held
    /// @param maxReps highest
    /// @param own what the athlete wants
    public static ProgressionChoice of(
            StrengthPhase phase, Level level, Exercise exercise, int minReps, int maxReps, Optional<Scheme> own) {
        if (!(exercise.loading() instanceof Loading.External)) {
            return new ProgressionChoice(
                    new Progression.DoubleScheme(minReps, maxReps),
                    "There is no weight to add: repetitions go up first, then comes a harder variation.");
        }
        return own.map(scheme -> new ProgressionChoice(of(scheme, phase, minReps, maxReps), "You chose it."))
                .orElseGet(() -> usual(phase, level, exercise, minReps, maxReps));
    }

    /// For what a plan prescribes. A plan has steps of its own, so it follows no wave unless the athlete wants one.
    public static ProgressionChoice of(PrescribedExercise prescribed, Level level, Optional<Scheme> own) {
        var phase = StrengthPhase.of(prescribed);
        int least = prescribed.minReps();
        int most = prescribed.maxReps();
        var choice = of(phase, level, prescribed.exercise(), least, most, own);
        return own.isEmpty() && choice.progression() instanceof Progression.WaveScheme
                ? of(phase, Level.INTERMEDIATE, prescribed.exercise(), least, most, own)
                : choice;
    }

    /// With the repetitions of the phase.
    public static ProgressionChoice of(StrengthPhase phase, Level level, Exercise exercise, Optional<Scheme> own) {
        return of(phase, level, exercise, phase.minReps(), phase.maxReps(), own);
    }

    private static ProgressionChoice usual(
            StrengthPhase phase, Level level, Exercise exercise, int minReps, int maxReps) {
        var scheme = usual(phase, level, exercise);
        var why = switch (scheme) {
            case DOUBLE ->
                "With many repetitions a whole step of weight is much: repetitions go up first, then weight.";
            case LINEAR -> "A beginner gets stronger from one session to the next: each one that succeeds adds weight.";
            case EFFORT -> "Strength no longer comes with every session: the load follows how hard the last set was.";
            case WAVE -> "Much trained, one gets stronger in waves: three weeks that rise and a lighter one.";
            case PERCENTAGE -> "Now strength is kept, not built: the load stays a share of the maximum.";
        };
        return new ProgressionChoice(of(scheme, phase, minReps, maxReps), why);
    }

    private static Scheme usual(StrengthPhase phase, Level level, Exercise exercise) {
        return switch (phase) {
            case ANATOMICAL, HYPERTROPHY -> Scheme.DOUBLE;
            case POWER_PLYO, MAINTENANCE, TAPER -> Scheme.PERCENTAGE;
            case MAX_STRENGTH ->
                switch (level) {
                    case BEGINNER -> Scheme.LINEAR;
                    case INTERMEDIATE -> Scheme.EFFORT;
                    case ADVANCED -> exercise.equipment().contains(Equipment.BARBELL) ? Scheme.WAVE : Scheme.EFFORT;
                };
        };
    }

    private static Progression of(Scheme scheme, StrengthPhase phase, int minReps, int maxReps) {
        return switch (scheme) {
            case DOUBLE -> new Progression.DoubleScheme(minReps, maxReps);
            case LINEAR -> new Progression.LinearScheme(minReps);
            case EFFORT -> effort(phase, maxReps);
            case WAVE -> new Progression.WaveScheme();
            case PERCENTAGE -> new Progression.PercentScheme(minReps, phase.percentTenths(0));
        };
    }

    /// The effort that leaves the phase's reserve, as far as the table goes.
    private static Progression effort(StrengthPhase phase, int maxReps) {
        int tenths = Math.min(phase.reserve().tenths(), Math.max(0, RpeTable.MOST_REPS * 10 - maxReps * 10));
        int reps = Math.min(maxReps, RpeTable.MOST_REPS);
        return new Progression.EffortScheme(reps, new Rpe(100 - tenths));
    }
}
