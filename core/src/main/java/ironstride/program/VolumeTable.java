package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.athlete.RaceDistance;

/// Where weekly running starts and peaks, and how long the long run gets. Our defaults, after coaching practice.
///
/// @param start kilometres of the first week of a runner at the middle of the level
/// @param peak kilometres of the fullest week
/// @param longRun kilometres of the longest run; before an ultra its three hours end it sooner for most
record VolumeTable(double start, double peak, double longRun) {

    static VolumeTable of(Athlete athlete) {
        var level = athlete.running().level();
        var race = athlete.goalRace().map(entered -> entered.distance().category());
        if (race.isPresent()) {
            return ofRace(race.get(), level);
        }
        return switch (athlete.goal()) {
            case MUSCLE -> pick(level, new double[][] {{6, 15, 6}, {8, 20, 8}, {10, 25, 10}});
            case WEIGHT_LOSS -> pick(level, new double[][] {{10, 22, 8}, {15, 35, 10}, {25, 45, 12}});
            case SPEED, ENDURANCE, HEALTH -> pick(level, new double[][] {{8, 20, 8}, {20, 35, 14}, {40, 60, 18}});
        };
    }

    private static VolumeTable ofRace(RaceDistance.Category race, Level level) {
        return switch (race) {
            case FIVE_KM -> pick(level, new double[][] {{8, 22, 7}, {20, 40, 12}, {40, 70, 16}});
            case TEN_KM -> pick(level, new double[][] {{12, 28, 10}, {25, 48, 16}, {45, 85, 20}});
            case HALF_MARATHON -> pick(level, new double[][] {{18, 38, 16}, {30, 60, 20}, {55, 100, 24}});
            case MARATHON -> pick(level, new double[][] {{25, 50, 29}, {40, 75, 32}, {60, 120, 35}});
            case ULTRA -> pick(level, new double[][] {{25, 55, 32}, {45, 85, 36}, {65, 130, 40}});
        };
    }

    private static VolumeTable pick(Level level, double[][] rows) {
        var row = rows[level.ordinal()];
        return new VolumeTable(row[0], row[1], row[2]);
    }
}
