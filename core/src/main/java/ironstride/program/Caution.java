package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;

/// What age and health ask of a plan, in one place.
final class Caution {

    /// From this age lifts hold balance work, and nothing is lifted near the maximum.
    static final int OLDER_AGE = 60;

    private Caution() {}

    /// No heavy leg work and no quality runs: cleared for moderate exercise only, pregnant, or just after a birth.
    static boolean isGentle(Athlete athlete) {
        return athlete.health().screening() == Health.Screening.CLEARED_MODERATE || isAroundBirth(athlete);
    }

    static boolean isAroundBirth(Athlete athlete) {
        return athlete.health().has(Health.Condition.PREGNANCY)
                || athlete.health().has(Health.Condition.POSTPARTUM);
    }

    /// Nothing above an easy run or light lifting until a yes of the screening is resolved.
    static boolean isOpen(Athlete athlete) {
        return athlete.health().screening() == Health.Screening.UNRESOLVED;
    }

    /// Pace misleads in pregnancy, heart rate under a beta-blocker; both are told an effort only.
    static boolean goesByEffort(Athlete athlete) {
        return isAroundBirth(athlete) || athlete.health().has(Health.Condition.BETA_BLOCKER);
    }

    /// Balance work belongs into every lift from 60, and with thin bones, which a fall would break.
    static boolean needsBalance(Athlete athlete) {
        return athlete.isAgedAtLeast(OLDER_AGE)
                || athlete.health().has(Health.Condition.LOW_BONE_MASS)
                || athlete.health().has(Health.Condition.FRAGILITY_FRACTURE);
    }

    /// Jumps wait while exercise is to stay moderate, around a birth, and after a fragility fracture.
    static boolean mayJump(Athlete athlete) {
        return !isGentle(athlete) && !isOpen(athlete) && !athlete.health().has(Health.Condition.FRAGILITY_FRACTURE);
    }

    /// After a fragility fracture impact stops at brisk walking until a doctor has cleared running.
    static boolean mayOnlyWalk(Athlete athlete) {
        return athlete.health().has(Health.Condition.FRAGILITY_FRACTURE)
                && athlete.health().screening() != Health.Screening.CLEARED;
    }

    /// Whether loads stay away from the maximum: repetitions of eight and more.
    static boolean staysOffMaximum(Athlete athlete) {
        return isAroundBirth(athlete)
                || athlete.isUnder18()
                || athlete.isAgedAtLeast(OLDER_AGE)
                || athlete.health().has(Health.Condition.FRAGILITY_FRACTURE);
    }
}
