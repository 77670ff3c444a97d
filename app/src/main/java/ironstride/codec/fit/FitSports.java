package ironstride.codec.fit;

import ironstride.codec.reading.Kind;
import ironstride.journal.DoneOther.Sport;

/// What the sports of the FIT profile are to us.
final class FitSports {

    static final int RUNNING = 1;
    static final int TRANSITION = 3;
    static final int TRAINING = 10;
    static final int STRENGTH_TRAINING = 20;
    static final int GENERIC = 0;

    private static final int FITNESS_EQUIPMENT = 4;
    private static final int TREADMILL = 1;
    private static final int INDOOR_RUNNING = 45;

    private FitSports() {}

    /// @param sport FIT `sport`
    /// @param subSport FIT `sub_sport`
    static Kind kind(int sport, int subSport) {
        if (subSport == STRENGTH_TRAINING) {
            return new Kind.Lift();
        }
        if (sport == RUNNING || subSport == TREADMILL || subSport == INDOOR_RUNNING) {
            return new Kind.Run();
        }
        boolean vague = sport == TRAINING || sport == FITNESS_EQUIPMENT || sport == GENERIC;
        return new Kind.Other(vague ? bySubSport(subSport) : bySport(sport));
    }

    private static Sport bySport(int sport) {
        return switch (sport) {
            case 2, 21 -> Sport.RIDE;
            case 5 -> Sport.SWIM;
            case 11, 65 -> Sport.WALK;
            case 12, 13, 14 -> Sport.SKI;
            case 15 -> Sport.ROW;
            case 16, 17, 35 -> Sport.HIKE;
            case 47, 62, 83, 84 -> Sport.CLASS;
            default -> Sport.OTHER;
        };
    }

    private static Sport bySubSport(int subSport) {
        return switch (subSport) {
            case 5, 6, 28 -> Sport.RIDE;
            case 14 -> Sport.ROW;
            case 17 -> Sport.SWIM;
            case 25 -> Sport.SKI;
            case 27, 30, 31 -> Sport.WALK;
            case 43, 44, 19 -> Sport.YOGA;
            case 26, 70, 73, 74, 75 -> Sport.CLASS;
            default -> Sport.OTHER;
        };
    }
}
