package ironstride.strength;

import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.exercise.MuscleGroup;

/// How many hard sets a week a muscle group should get.
///
/// Convention after the volume landmarks of coaching practice; the hard caps are this product's decision.
///
/// @param least fractional sets a week below which a group is neglected
/// @param most sets above which more brings little
public record VolumeLandmarks(int least, int most) {

    private enum Column {
        LEGS,
        BACK,
        CHEST,
        SHOULDERS,
        ARMS,
        CORE_AND_CALVES
    }

    private static final int[][] BEGINNER = {{4, 8}, {4, 8}, {3, 6}, {2, 6}, {0, 4}, {2, 6}};
    private static final int[][] RUNNER = {{6, 10}, {4, 8}, {3, 8}, {2, 6}, {0, 6}, {4, 8}};
    private static final int[][] MUSCLE = {{10, 16}, {10, 16}, {8, 14}, {6, 12}, {6, 12}, {4, 10}};
    private static final int[][] MAINTENANCE = {{2, 6}, {2, 4}, {2, 4}, {1, 3}, {0, 2}, {2, 4}};
    private static final int[] HARD_CAP = {18, 20, 18, 16, 16, 16};

    /// The band of a group.
    ///
    /// @param maintaining whether the week only keeps what was gained: taper, race-dense, late season
    public static VolumeLandmarks of(MuscleGroup group, Level level, Goal goal, boolean maintaining) {
        int[][] table;
        if (maintaining) {
            table = MAINTENANCE;
        } else if (level == Level.BEGINNER) {
            table = BEGINNER;
        } else {
            table = goal == Goal.MUSCLE ? MUSCLE : RUNNER;
        }
        var band = table[column(group).ordinal()];
        return new VolumeLandmarks(band[0], band[1]);
    }

    /// Sets a week that nobody exceeds.
    public static int hardCap(MuscleGroup group) {
        return HARD_CAP[column(group).ordinal()];
    }

    private static Column column(MuscleGroup group) {
        return switch (group) {
            case QUADS, HAMSTRINGS, GLUTES -> Column.LEGS;
            case BACK -> Column.BACK;
            case CHEST -> Column.CHEST;
            case SHOULDERS -> Column.SHOULDERS;
            case ARMS -> Column.ARMS;
            case CALVES, CORE -> Column.CORE_AND_CALVES;
        };
    }
}
