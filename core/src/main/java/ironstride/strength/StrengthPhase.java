package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.workout.PrescribedExercise;

/// What a week's lifting is for, with sets, repetitions, load, reserve and rest.
///
/// Condensed from reviews of strength training for runners and the 2026 guideline of the American College of Sports
/// Medicine; a readable default, no law.
public enum StrengthPhase {
    ANATOMICAL(2, 12, 15, 550, 650, 3.5, 75),
    HYPERTROPHY(3, 8, 12, 650, 750, 2, 90),
    MAX_STRENGTH(4, 4, 5, 800, 850, 2, 150),
    POWER_PLYO(3, 3, 5, 800, 850, 3, 150),
    MAINTENANCE(2, 4, 6, 800, 800, 2, 150),
    TAPER(2, 3, 5, 750, 800, 3, 150);

    /// Rise of the share from one loading week to the next.
    private static final int RISE_TENTHS = 20;

    private final int sets;
    private final int minReps;
    private final int maxReps;
    private final int lowTenths;
    private final int highTenths;
    private final double reserve;
    private final int rest;

    StrengthPhase(int sets, int minReps, int maxReps, int lowTenths, int highTenths, double reserve, int rest) {
        this.sets = sets;
        this.minReps = minReps;
        this.maxReps = maxReps;
        this.lowTenths = lowTenths;
        this.highTenths = highTenths;
        this.reserve = reserve;
        this.rest = rest;
    }

    /// The phase that asks for sets as a plan prescribes them.
    public static StrengthPhase of(PrescribedExercise prescribed) {
        if (prescribed.minReps() >= ANATOMICAL.minReps) {
            return ANATOMICAL;
        }
        if (prescribed.minReps() >= HYPERTROPHY.minReps) {
            return HYPERTROPHY;
        }
        if (prescribed.reserve().compareTo(POWER_PLYO.reserve()) >= 0) {
            return POWER_PLYO;
        }
        return prescribed.maxReps() >= MAINTENANCE.maxReps ? MAINTENANCE : MAX_STRENGTH;
    }

    public int sets() {
        return sets;
    }

    public int minReps() {
        return minReps;
    }

    public int maxReps() {
        return maxReps;
    }

    public Rir reserve() {
        return Rir.of(reserve);
    }

    public int restSeconds() {
        return rest;
    }

    /// Tenths of a percent of the one repetition maximum; rises over the loading weeks of the phase.
    ///
    /// @param step loading weeks of the phase before this one
    public int percentTenths(int step) {
        return Math.min(highTenths, lowTenths + RISE_TENTHS * step);
    }

    /// The highest share of the phase.
    public int mostTenths() {
        return highTenths;
    }
}
