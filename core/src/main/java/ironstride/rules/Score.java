package ironstride.rules;

import java.util.Comparator;

/// What a calendar costs: hard violations, then medium points, then soft points; less is better.
///
/// @param hard number of hard violations
/// @param mediumCentipoints hundredths of medium points
/// @param softCentipoints hundredths of soft points
public record Score(int hard, long mediumCentipoints, long softCentipoints) implements Comparable<Score> {

    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> LEXICOGRAPHIC = Comparator.comparingInt(Score::hard)
            .thenComparingLong(Score::mediumCentipoints)
            .thenComparingLong(Score::softCentipoints);

    public static Score of(Charge charge) {
        return switch (charge.level()) {
            case HARD -> new Score(charge.centipoints() / 100, 0, 0);
            case MEDIUM -> new Score(0, charge.centipoints(), 0);
            case SOFT -> new Score(0, 0, charge.centipoints());
        };
    }

    public Score plus(Score other) {
        return new Score(
                hard + other.hard,
                mediumCentipoints + other.mediumCentipoints,
                softCentipoints + other.softCentipoints);
    }

    public double medium() {
        return mediumCentipoints / 100.0;
    }

    public double soft() {
        return softCentipoints / 100.0;
    }

    @Override
    public int compareTo(Score other) {
        return LEXICOGRAPHIC.compare(this, other);
    }
}
