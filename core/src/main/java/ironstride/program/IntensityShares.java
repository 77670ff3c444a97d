package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;

/// How a phase shares its running time over the three zones. Our defaults, after coaching practice; polarised and
/// pyramidal shapes do equally well on average, so what counts most is how much stays easy.
///
/// @param easy percent below the first threshold
/// @param moderate percent between the thresholds
/// @param hard percent above the second threshold
record IntensityShares(int easy, int moderate, int hard) {

    /// Points by which a phase may miss its shares.
    static final int TOLERANCE = 5;

    static IntensityShares of(Athlete athlete, Phase phase) {
        var level = athlete.running().level();
        return switch (phase) {
            case BASE -> pick(level, new int[][] {{100, 0, 0}, {90, 8, 2}, {85, 12, 3}});
            case BUILD -> pick(level, new int[][] {{92, 6, 2}, {82, 12, 6}, {80, 13, 7}});
            case SPECIFIC ->
                isLongRace(athlete)
                        ? pick(level, new int[][] {{90, 9, 1}, {80, 16, 4}, {78, 17, 5}})
                        : pick(level, new int[][] {{88, 6, 6}, {80, 8, 12}, {78, 7, 15}});
            case TAPER, RACE_WEEK, RECOVERY, MAINTENANCE ->
                pick(level, new int[][] {{90, 6, 4}, {82, 10, 8}, {80, 10, 10}});
        };
    }

    /// Without a race the goal endurance trains for the long distances.
    private static boolean isLongRace(Athlete athlete) {
        return athlete.goalRace()
                .map(race -> race.distance().category())
                .map(RaceDistance.Category::isHalfOrLonger)
                .orElse(athlete.goal() == Goal.ENDURANCE);
    }

    private static IntensityShares pick(Level level, int[][] rows) {
        var row = rows[level.ordinal()];
        return new IntensityShares(row[0], row[1], row[2]);
    }
}
