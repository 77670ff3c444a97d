package ironstride.workout;

import ironstride.quantity.Rpe;

/// Endurance work that is not running, such as cycling or swimming.
///
/// @param name what it is
/// @param minutes planned length
public record Cross(String name, int minutes) implements Workout {

    @Override
    public Rpe expectedEffort() {
        return Rpe.of(4);
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
        return "cross " + name;
    }

    @Override
    public String label() {
        return "cross-training " + name;
    }
}
