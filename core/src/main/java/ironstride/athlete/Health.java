package ironstride.athlete;

import java.util.Set;

/// Health answers that limit the plan.
///
/// @param screening the answer to the health screening
/// @param conditions what the athlete lives with
/// @param guardianConsent whether a guardian of an athlete under 18 agreed
/// @param liftBeforeRun wish of people prone to exercise lows on insulin: lift before the run
public record Health(Screening screening, Set<Condition> conditions, boolean guardianConsent, boolean liftBeforeRun) {

    public static final Health NOT_ASKED = new Health(Screening.NOT_ASKED, Set.of(), false, false);

    public Health {
        conditions = Set.copyOf(conditions);
    }

    public boolean has(Condition condition) {
        return conditions.contains(condition);
    }

    /// What the screening said, and what a clinician has cleared since.
    public enum Screening {
        /// The questions were not answered yet.
        NOT_ASKED,
        /// No to every question.
        CLEAR,
        /// A symptom such as chest pain or fainting, unresolved: no training at all.
        SYMPTOMS,
        /// A yes that is no symptom, unresolved: easy runs and light lifting only.
        UNRESOLVED,
        /// Cleared for moderate, not for vigorous exercise.
        CLEARED_MODERATE,
        /// Cleared for everything.
        CLEARED
    }

    /// Conditions and medicines that change the plan.
    public enum Condition {
        HIGH_BLOOD_PRESSURE,
        HEART_CONDITION,
        TYPE_1_DIABETES,
        TYPE_2_DIABETES,
        LOW_BONE_MASS,
        FRAGILITY_FRACTURE,
        PREGNANCY,
        POSTPARTUM,
        BETA_BLOCKER,
        INSULIN,
        EATING_CONCERN
    }
}
