package ironstride.rules.race;

import ironstride.athlete.RaceDistance;

/// Least days between hard sessions and a race; the rules and the generator of weeks both go by them.
public final class RaceSpacing {

    static final int QUALITY_DAYS = 3;
    static final int QUALITY_MARATHON_DAYS = 4;

    private RaceSpacing() {}

    /// Days between the last long run and the race.
    public static int lastLongRun(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM -> 6;
            case TEN_KM -> 7;
            case HALF_MARATHON -> 8;
            case MARATHON, ULTRA -> 14;
        };
    }

    /// Most days between the last long run and the race.
    public static int earliestLastLongRun(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM -> 8;
            case TEN_KM -> 10;
            case HALF_MARATHON -> 14;
            case MARATHON, ULTRA -> 21;
        };
    }

    /// Days between the last quality run and the race.
    public static int lastQuality(RaceDistance.Category race) {
        return race.isMarathonOrLonger() ? QUALITY_MARATHON_DAYS : QUALITY_DAYS;
    }

    /// Days between the last heavy leg work and the race.
    public static int lastHeavyLegs(RaceDistance.Category race) {
        return switch (race) {
            case FIVE_KM, TEN_KM -> 7;
            case HALF_MARATHON -> 8;
            case MARATHON, ULTRA -> 10;
        };
    }
}
