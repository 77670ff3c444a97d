package ironstride.strength;

/// How much a load may rise from one session to the next with the same repetitions; the rule and the generator of
/// weeks both go by it.
///
/// The position stand of the American College of Sports Medicine (2009) says 2 to 10 %.
public final class LoadStep {

    /// Share of the load before.
    public static final double LARGEST = 0.10;

    private LoadStep() {}
}
