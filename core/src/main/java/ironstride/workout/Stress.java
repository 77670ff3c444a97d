package ironstride.workout;

/// How hard a session, or a day as the hardest of its sessions, is on the whole body.
public enum Stress {
    EASY,
    MODERATE,
    HARD
}
