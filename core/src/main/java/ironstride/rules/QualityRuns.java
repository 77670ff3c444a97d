package ironstride.rules;

import ironstride.athlete.Level;

/// How many quality runs a week may hold; the rule of few quality runs and the one of small races go by it.
public final class QualityRuns {

    public static final int BEGINNER = 1;
    public static final int INTERMEDIATE = 2;
    public static final int ADVANCED = 3;

    private QualityRuns() {}

    public static int most(Level level) {
        return switch (level) {
            case BEGINNER -> BEGINNER;
            case INTERMEDIATE -> INTERMEDIATE;
            case ADVANCED -> ADVANCED;
        };
    }
}
