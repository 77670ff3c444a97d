package ironstride.rules.safety;

/// Days and hours of rest that the rules of safety ask for.
public final class RestDays {

    /// Full days without symptoms before anything is trained again, after fever or symptoms below the neck.
    public static final int WITHOUT_SYMPTOMS = 1;

    /// Easy days after that.
    public static final int EASY_AFTER_ILLNESS = 2;

    /// Hours without running and leg work after a pain that stops training.
    public static final int PAIN_HOURS = 48;

    private RestDays() {}
}
