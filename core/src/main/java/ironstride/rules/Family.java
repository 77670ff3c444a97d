package ironstride.rules;

/// A chapter of the rulebook.
public enum Family {
    ORDER("Order of lifting and running on the same day"),
    INTERFERENCE("Interference and recovery"),
    DISTRIBUTION("Distribution over the week"),
    STRENGTH("Strength coverage"),
    LOAD("Load"),
    RACE("Races"),
    AVAILABILITY("Availability and preferences"),
    SAFETY("Beginners, age and safety"),
    REPLANNING("Re-planning and explanation");

    private final String title;

    Family(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
