package ironstride.athlete;

import ironstride.quantity.Distance;

/// How far a race goes.
///
/// @param name the name people use, such as `half-marathon` or `12 km`
/// @param distance its length
public record RaceDistance(String name, Distance distance) {

    public static final RaceDistance MILE = new RaceDistance("mile", Distance.ofMiles(1));
    public static final RaceDistance FIVE_KM = new RaceDistance("5 km", Distance.ofMetres(5000));
    public static final RaceDistance TEN_KM = new RaceDistance("10 km", Distance.ofMetres(10_000));
    public static final RaceDistance TEN_MILES = new RaceDistance("10 miles", Distance.ofMiles(10));
    public static final RaceDistance HALF_MARATHON = new RaceDistance("half-marathon", Distance.ofMetres(21_097.5));
    public static final RaceDistance MARATHON = new RaceDistance("marathon", Distance.ofMetres(42_195));
    public static final RaceDistance ULTRA_50_KM = new RaceDistance("50 km", Distance.ofMetres(50_000));

    /// The standard race that a plan for this distance follows.
    public enum Category {
        FIVE_KM,
        TEN_KM,
        HALF_MARATHON,
        MARATHON,
        ULTRA;

        /// Marathon and ultra share their limits in most rules.
        public boolean isMarathonOrLonger() {
            return this == MARATHON || this == ULTRA;
        }

        public boolean isHalfOrLonger() {
            return this == HALF_MARATHON || isMarathonOrLonger();
        }
    }

    /// The nearest standard: up to 7.5 km as 5 km, up to 12.5 km as 10 km, up to 25 km as a half, up to 43 km as a
    /// marathon, beyond that an ultra.
    public Category category() {
        double km = distance.kilometres();
        if (km <= 7.5) {
            return Category.FIVE_KM;
        }
        if (km <= 12.5) {
            return Category.TEN_KM;
        }
        if (km <= 25) {
            return Category.HALF_MARATHON;
        }
        return km <= 43 ? Category.MARATHON : Category.ULTRA;
    }
}
