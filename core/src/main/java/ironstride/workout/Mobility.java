package ironstride.workout;

import ironstride.quantity.Rpe;

/// Mobility, stretching or a walk; the only thing a rest day may hold.
///
/// @param name what it is
/// @param minutes planned length
public record Mobility(String name, int minutes) implements Workout {

    @Override
    public Rpe expectedEffort() {
        return Rpe.of(1);
    }

    @Override
    public LegLoad legLoad() {
        return LegLoad.NONE;
    }

    @Override
    public Stress stress() {
        return Stress.EASY;
    }

    @Override
    public boolean isKey() {
        return false;
    }

    @Override
    public String words() {
        return name.isEmpty() ? "mobility" : "mobility " + name;
    }

    @Override
    public String label() {
        return name.isEmpty() ? "mobility" : "mobility " + name;
    }
}
