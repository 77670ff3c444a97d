package ironstride.strength;

import ironstride.quantity.Weight;

/// How much a load may rise from one session to the next with the same repetitions; the rule and the generator of
/// weeks both go by it.
///
/// The position stand of the American College of Sports Medicine (2009) says 2 to 10 %.
public final class LoadStep {

    /// Share of the load before.
    public static final double LARGEST = 0.10;

    /// What is left of a load that was missed too often.
    public static final double BACK_OFF = 0.90;

    private LoadStep() {}

    /// Whether a load rises by more than a tenth and by more than the smallest step there is; to the gram, as far as
    /// pounds are whole grams.
    public static boolean isTooLarge(Weight before, Weight now, Weight smallestStep) {
        long step = now.grams() - before.grams();
        return step > smallestStep.grams() + Weight.SLACK.grams()
                && step > before.grams() * LARGEST + Weight.SLACK.grams();
    }
}
