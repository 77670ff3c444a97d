package ironstride.running;

import java.util.List;
import java.util.Optional;

/// Critical speed and the distance that can be run above it, from maximal efforts of 2 to 15 minutes.
///
/// Linear distance-time model, ordinary least squares. Source: Hughson RL et al. Int J Sports Med 1984;5:23-25.
///
/// @param metresPerSecond highest steady speed
/// @param metresAbove distance available above it, D′
public record CriticalSpeed(double metresPerSecond, double metresAbove) {

    private static final double MOST_METRES_ABOVE = 600;

    /// A maximal effort.
    public record EffortOf(double metres, double seconds) {}

    /// Empty when the efforts do not make sense together: fewer than two, equally long, or results no runner has.
    public static Optional<CriticalSpeed> fit(List<EffortOf> efforts) {
        double meanSeconds =
                efforts.stream().mapToDouble(EffortOf::seconds).average().orElse(0);
        double meanMetres =
                efforts.stream().mapToDouble(EffortOf::metres).average().orElse(0);
        double spread = 0;
        double together = 0;
        for (var effort : efforts) {
            spread += (effort.seconds() - meanSeconds) * (effort.seconds() - meanSeconds);
            together += (effort.seconds() - meanSeconds) * (effort.metres() - meanMetres);
        }
        if (efforts.size() < 2 || spread == 0) {
            return Optional.empty();
        }
        double speed = together / spread;
        double above = meanMetres - speed * meanSeconds;
        return speed > 0 && above >= 0 && above <= MOST_METRES_ABOVE
                ? Optional.of(new CriticalSpeed(speed, above))
                : Optional.empty();
    }

    /// Seconds until exhaustion at a speed above the critical one.
    ///
    /// @throws IllegalArgumentException when the speed is not above it
    public double secondsToExhaustion(double speed) {
        if (speed <= metresPerSecond) {
            throw new IllegalArgumentException(speed + " m/s is not above the critical speed");
        }
        return metresAbove / (speed - metresPerSecond);
    }

    /// Seconds for a distance.
    public double secondsFor(double metres) {
        return (metres - metresAbove) / metresPerSecond;
    }
}
