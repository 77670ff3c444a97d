package ironstride.athlete;

/// The two schools of placing heavy legs and quality runs.
public enum HardDays {
    /// On the same day, so that easy days stay easy.
    TOGETHER,
    /// On different days.
    APART
}
