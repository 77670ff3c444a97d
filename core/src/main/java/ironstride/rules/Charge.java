package ironstride.rules;

/// What a rule asks for one thing it found: nothing, one hard violation, or medium or soft points.
///
/// @param level how much it weighs
/// @param centipoints hundredths of a point, rounded half up; 100 for one hard violation; 0 when nothing is asked
public record Charge(ConstraintLevel level, int centipoints) {

    public static final Charge NONE = new Charge(ConstraintLevel.SOFT, 0);
    public static final Charge HARD = new Charge(ConstraintLevel.HARD, 100);

    public static Charge medium(double points) {
        return new Charge(ConstraintLevel.MEDIUM, (int) Math.round(points * 100));
    }

    public static Charge soft(double points) {
        return new Charge(ConstraintLevel.SOFT, (int) Math.round(points * 100));
    }

    public boolean isNone() {
        return centipoints == 0;
    }

    public double points() {
        return centipoints / 100.0;
    }

    /// Medium and soft points times a factor; a hard violation stays one.
    public Charge times(double factor) {
        if (level == ConstraintLevel.HARD || factor == 1 || centipoints == 0) {
            return this;
        }
        return new Charge(level, (int) Math.round(centipoints * factor));
    }
}
