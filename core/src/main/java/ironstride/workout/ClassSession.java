package ironstride.workout;

import ironstride.quantity.Rpe;

/// A class led by somebody else: one opaque session with a declared leg load.
///
/// @param name what the timetable calls it
/// @param legLoad how much it tires the legs
/// @param minutes planned length
public record ClassSession(String name, LegLoad legLoad, int minutes) implements Workout {

    @Override
    public Rpe expectedEffort() {
        return Rpe.of(
                switch (legLoad) {
                    case NONE -> 3;
                    case LIGHT -> 5;
                    case MODERATE -> 6;
                    case HEAVY -> 8;
                });
    }

    @Override
    public Stress stress() {
        return switch (legLoad) {
            case HEAVY -> Stress.HARD;
            case MODERATE -> Stress.MODERATE;
            case NONE, LIGHT -> Stress.EASY;
        };
    }

    @Override
    public boolean isKey() {
        return legLoad.isAtLeast(LegLoad.MODERATE);
    }

    @Override
    public String words() {
        return "class " + name;
    }

    @Override
    public String label() {
        return "class " + name;
    }
}
