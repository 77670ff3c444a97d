package ironstride.exercise;

import ironstride.quantity.Units;
import ironstride.quantity.Weight;

/// A thing that is lifted, with the weights it usually comes in where people count in kilograms and in pounds.
///
/// Our decision after what is commonly sold: bars of 20 kg and 45 lb with plates from 1.25 kg and 2.5 lb, dumbbells in
/// steps of 2 kg and 5 lb.
public enum Implement {
    BARBELL(20, 2.5, 45, 5),
    DUMBBELL(2, 2, 5, 5),
    KETTLEBELL(4, 4, 10, 5),
    /// A machine's stack of plates.
    STACK(5, 5, 10, 10),
    CABLE(2.5, 2.5, 5, 5),
    MEDICINE_BALL(2, 1, 4, 2);

    private final double lightestKilograms;
    private final double stepKilograms;
    private final double lightestPounds;
    private final double stepPounds;

    Implement(double lightestKilograms, double stepKilograms, double lightestPounds, double stepPounds) {
        this.lightestKilograms = lightestKilograms;
        this.stepKilograms = stepKilograms;
        this.lightestPounds = lightestPounds;
        this.stepPounds = stepPounds;
    }

    /// The empty implement.
    public Weight lightest(Units units) {
        return weight(units, 0);
    }

    /// The smallest usual step.
    public Weight step(Units units) {
        return switch (units) {
            case METRIC -> Weight.ofKilograms(stepKilograms);
            case IMPERIAL -> Weight.ofPounds(stepPounds);
        };
    }

    /// The weight so many steps above the empty implement, exact to the gram however many they are.
    public Weight weight(Units units, int steps) {
        return switch (units) {
            case METRIC -> Weight.ofKilograms(lightestKilograms + steps * stepKilograms);
            case IMPERIAL -> Weight.ofPounds(lightestPounds + steps * stepPounds);
        };
    }

    /// The heaviest usual weight that is not above another; the empty implement when that is heavier.
    public Weight notAbove(Weight target, Units units) {
        double steps = switch (units) {
            case METRIC -> (target.kilograms() - lightestKilograms) / stepKilograms;
            case IMPERIAL -> (target.plus(Weight.SLACK).pounds() - lightestPounds) / stepPounds;
        };
        return weight(units, (int) Math.max(0, Math.floor(steps)));
    }
}
