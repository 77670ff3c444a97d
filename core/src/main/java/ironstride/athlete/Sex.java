package ironstride.athlete;

public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
