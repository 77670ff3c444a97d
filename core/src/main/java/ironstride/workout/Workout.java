package ironstride.workout;

import ironstride.quantity.Rpe;

/// What a session is, before it has a day and an hour.
public sealed interface Workout permits Run, Lift, ClassSession, Cross, Mobility {

    /// Planned length in minutes, everything from the first to the last movement included.
    int minutes();

    /// How hard the whole session is expected to feel.
    Rpe expectedEffort();

    LegLoad legLoad();

    Stress stress();

    /// The short name rules and tables use, such as `tempo run` or `back-legs-glutes lift`.
    String label();

    /// The words of week notation without the length, such as `run tempo` or `lift upper`.
    String words();

    /// Whether the week is built around it: long runs, quality runs, races, and lifts with real leg work.
    boolean isKey();

    default boolean hasLegs(LegLoad atLeast) {
        return legLoad().isAtLeast(atLeast);
    }

    /// A run with deliberate fast work.
    default boolean isQuality() {
        return false;
    }

    /// The long run of a week.
    default boolean isLong() {
        return false;
    }

    default boolean isRace() {
        return false;
    }

    /// A lift, or a class that works the legs.
    default boolean isStrength() {
        return this instanceof Lift || (this instanceof ClassSession && hasLegs(LegLoad.LIGHT));
    }
}
