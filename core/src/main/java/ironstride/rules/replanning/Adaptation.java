package ironstride.rules.replanning;

/// When what was done and felt changes what is planned.
public final class Adaptation {

    /// A morning below this mean, of answers from 1 to 5, makes the day easy.
    public static final double LEAST_MORNING = 2.5;

    /// Soreness of the legs, 1 to 5, from which the day is easy.
    public static final int SORE_LEGS = 4;

    public static final int DAYS_BETWEEN_EASED_DAYS = 3;

    /// Points of effort above the planned ones, in key sessions in a row, that bring the lighter week forward.
    public static final int HARDER_BY = 2;

    public static final int HARDER_SESSIONS = 2;

    /// Share of the volume of a lighter week.
    public static final double LIGHTER_VOLUME = 0.75;

    /// Share of planned sessions that are done, over two weeks, below which the plan asks for too much.
    public static final double LEAST_ADHERENCE = 0.60;

    public static final int ADHERENCE_DAYS = 14;

    private Adaptation() {}
}
