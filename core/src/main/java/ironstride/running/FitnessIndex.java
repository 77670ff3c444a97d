package ironstride.running;

import ironstride.quantity.Distance;
import ironstride.quantity.Pace;
import java.time.Duration;
import java.util.Optional;

/// How fit a runner is: a pseudo maximal oxygen uptake worked out from a race.
///
/// Source: Daniels J, Gilbert J. Oxygen Power: Performance Tables for Distance Runners, 1979.
///
/// @param value ml of oxygen per kg and minute
public record FitnessIndex(double value) {

    private static final double LEAST = 10;
    private static final double MOST = 100;
    private static final double SLOWEST = 50;
    private static final double FASTEST = 450;
    private static final double BISECTION_MINUTES = 1e-7;

    /// @throws IllegalArgumentException outside 10 to 100
    public FitnessIndex {
        if (!(value >= LEAST && value <= MOST)) {
            throw new IllegalArgumentException("not a fitness index of a person: " + value);
        }
    }

    /// The index of a race run as fast as possible; valid for about 3.5 to 240 minutes.
    ///
    /// @throws IllegalArgumentException when the speed is below 50 or above 450 m/min
    public static FitnessIndex ofRace(Distance distance, Duration time) {
        double minutes = time.toMillis() / 60_000.0;
        double speed = distance.metres() / minutes;
        if (!isRunningSpeed(speed)) {
            throw new IllegalArgumentException(distance + " in " + time.toSeconds() + " s is not a running speed: "
                    + Math.round(speed) + " m/min");
        }
        return new FitnessIndex(index(distance.metres(), minutes));
    }

    /// The index of a race, when that is one of a person running.
    static Optional<FitnessIndex> ofRun(Distance distance, Duration time) {
        double minutes = time.toMillis() / 60_000.0;
        return isRunningSpeed(distance.metres() / minutes)
                ? known(index(distance.metres(), minutes))
                : Optional.empty();
    }

    /// An index of this value; empty outside 10 to 100.
    static Optional<FitnessIndex> known(double value) {
        return value >= LEAST && value <= MOST ? Optional.of(new FitnessIndex(value)) : Optional.empty();
    }

    /// @param speed metres a minute
    static boolean isRunningSpeed(double speed) {
        return speed >= SLOWEST && speed <= FASTEST;
    }

    /// Oxygen cost of running at a speed, in ml/kg/min.
    ///
    /// @param speed metres a minute
    public static double oxygenCost(double speed) {
        return -4.60 + 0.182258 * speed + 0.000104 * speed * speed;
    }

    /// Share of the maximal oxygen uptake that can be held for a time; above 1 for short races.
    ///
    /// @param minutes duration of the race
    public static double sustainableShare(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }

    /// The speed in m/min whose oxygen cost is this, in ml/kg/min.
    public static double speed(double oxygen) {
        return (-0.182258 + Math.sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + oxygen))) / (2 * 0.000104);
    }

    /// The pace at a share of the index.
    public Pace paceAt(double share) {
        return Pace.ofSpeed(speed(share * value));
    }

    /// The time a runner of this index needs for a distance.
    public Duration predict(Distance distance) {
        double metres = distance.metres();
        double shortest = metres / 600;
        double longest = metres / 40;
        while (longest - shortest > BISECTION_MINUTES) {
            double middle = (shortest + longest) / 2;
            if (index(metres, middle) > value) {
                shortest = middle;
            } else {
                longest = middle;
            }
        }
        return Duration.ofMillis(Math.round((shortest + longest) / 2 * 60_000));
    }

    /// The index after days without running and a change of body weight.
    ///
    /// Source: published adjustment table for time off; the closed form reproduces it.
    ///
    /// @param daysOff days without running
    /// @param crossTrained whether other endurance work took its place
    public FitnessIndex afterBreak(int daysOff, boolean crossTrained) {
        return new FitnessIndex(value * shareKept(daysOff, crossTrained));
    }

    /// Share of the index kept after a break.
    public static double shareKept(int daysOff, boolean crossTrained) {
        if (daysOff <= 5) {
            return 1;
        }
        return crossTrained ? Math.max(0.900, 1 - 0.0015 * (daysOff - 5)) : Math.max(0.800, 1 - 0.003 * (daysOff - 5));
    }

    private static double index(double metres, double minutes) {
        return oxygenCost(metres / minutes) / sustainableShare(minutes);
    }
}
