package ironstride.workout;

import ironstride.quantity.Distance;
import ironstride.quantity.Rpe;
import java.util.List;
import java.util.Optional;

/// A run.
///
/// @param type what kind of run
/// @param minutes planned length
/// @param distance planned distance, when it is known
/// @param blocks the steps, empty when only the outline is known
/// @param fastMinutes minutes faster than the first threshold (zones 2 and 3)
/// @param expectedEffort rating of the whole session
public record Run(
        RunType type,
        int minutes,
        Optional<Distance> distance,
        List<RunBlock> blocks,
        int fastMinutes,
        Rpe expectedEffort)
        implements Workout {

    /// Minutes faster than zone 1 from which a long or progression run counts as quality.
    public static final int QUALITY_MINUTES = 20;

    /// Longest shake-out in minutes.
    private static final int SHAKE_OUT_MINUTES = 25;

    public Run {
        if (minutes < 1) {
            throw new IllegalArgumentException("a run takes time: " + minutes + " min");
        }
        blocks = List.copyOf(blocks);
    }

    /// A run of which only type, length and perhaps distance are known; fast minutes are what is usual for the type.
    public static Run outline(RunType type, int minutes, Optional<Distance> distance) {
        return new Run(type, minutes, distance, List.of(), usualFastMinutes(type, minutes), usualEffort(type));
    }

    /// Deliberate fast work: by its type, or a long or progression run with at least 20 fast minutes.
    @Override
    public boolean isQuality() {
        return type.isAlwaysQuality()
                || ((type == RunType.LONG || type == RunType.PROGRESSION) && fastMinutes >= QUALITY_MINUTES);
    }

    @Override
    public boolean isLong() {
        return type == RunType.LONG;
    }

    @Override
    public boolean isRace() {
        return type == RunType.RACE;
    }

    /// A few easy minutes and strides, to wake the legs before a race.
    public boolean isShakeOut() {
        return type == RunType.EASY
                && minutes <= SHAKE_OUT_MINUTES
                && blocks.stream().anyMatch(RunBlock.Repeat.class::isInstance);
    }

    /// The steps in the order they are run.
    public List<RunBlock.RunStep> steps() {
        return blocks.stream().flatMap(block -> block.unrolled().stream()).toList();
    }

    @Override
    public LegLoad legLoad() {
        return LegLoad.NONE;
    }

    @Override
    public Stress stress() {
        if (isQuality() || isLong()) {
            return Stress.HARD;
        }
        return type == RunType.STEADY ? Stress.MODERATE : Stress.EASY;
    }

    @Override
    public boolean isKey() {
        return isQuality() || isLong();
    }

    @Override
    public String words() {
        return "run " + type.word();
    }

    @Override
    public String label() {
        return switch (type) {
            case RACE -> "race";
            case TIME_TRIAL -> "time trial";
            case WALK_RUN -> "walk-run";
            case REPS -> "repetitions";
            default -> type.word() + " run";
        };
    }

    private static int usualFastMinutes(RunType type, int minutes) {
        return switch (type) {
            case RECOVERY, EASY, LONG, STEADY, WALK_RUN -> 0;
            case RACE -> minutes;
            case PROGRESSION -> minutes * 2 / 3;
            case TEMPO, CRUISE, RACE_PACE -> Math.max(10, minutes * 2 / 5);
            case INTERVAL, FARTLEK, TIME_TRIAL -> Math.max(8, minutes / 3);
            case HILL, REPS -> Math.max(2, minutes / 8);
        };
    }

    /// Source: this product's session library; ratings in the usual range of coaching practice.
    private static Rpe usualEffort(RunType type) {
        return Rpe.of(
                switch (type) {
                    case RECOVERY -> 2;
                    case EASY -> 3;
                    case LONG, WALK_RUN -> 4;
                    case STEADY -> 5;
                    case PROGRESSION -> 5.5;
                    case FARTLEK -> 6.5;
                    case TEMPO, CRUISE, REPS, RACE_PACE -> 7;
                    case INTERVAL, HILL -> 8;
                    case TIME_TRIAL -> 9;
                    case RACE -> 10;
                });
    }
}
