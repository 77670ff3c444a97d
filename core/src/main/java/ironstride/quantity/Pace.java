package ironstride.quantity;

/// Time for one kilometre, in whole milliseconds. A slower runner has the larger value.
///
/// @param millisPerKilometre ms for 1 km, positive
public record Pace(long millisPerKilometre) implements Comparable<Pace> {

    /// @throws IllegalArgumentException when not positive
    public Pace {
        if (millisPerKilometre <= 0) {
            throw new IllegalArgumentException("a pace is a positive time: " + millisPerKilometre + " ms/km");
        }
    }

    public static Pace ofSecondsPerKilometre(double seconds) {
        return new Pace(Math.round(seconds * 1000));
    }

    /// @param metresPerMinute speed in m/min, positive
    public static Pace ofSpeed(double metresPerMinute) {
        return new Pace(Math.round(60_000_000.0 / metresPerMinute));
    }

    public double secondsPerKilometre() {
        return millisPerKilometre / 1000.0;
    }

    public double secondsPerMile() {
        return millisPerKilometre / 1000.0 * Distance.MILE.kilometres();
    }

    public double metresPerSecond() {
        return 1_000_000.0 / millisPerKilometre;
    }

    /// The distance covered at this pace in `seconds`.
    public Distance distanceIn(double seconds) {
        return Distance.ofMetres(seconds * metresPerSecond());
    }

    /// Seconds needed for `distance` at this pace.
    public double secondsFor(Distance distance) {
        return distance.kilometres() * secondsPerKilometre();
    }

    @Override
    public int compareTo(Pace other) {
        return Long.compare(millisPerKilometre, other.millisPerKilometre);
    }

    /// Minutes and seconds of one kilometre, such as `5:06 /km`.
    @Override
    public String toString() {
        return clock(secondsPerKilometre()) + " /km";
    }

    /// The pace as a person in `units` reads it: `5:06 /km` or `8:12 /mi`.
    public String in(Units units) {
        return switch (units) {
            case METRIC -> clock(secondsPerKilometre()) + " /km";
            case IMPERIAL -> clock(secondsPerMile()) + " /mi";
        };
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + (whole % 60 < 10 ? "0" : "") + whole % 60;
    }
}
