package ironstride.quantity;

/// The system of units a person wants to read; nothing inside depends on it.
public enum Units {
    METRIC,
    IMPERIAL
}
