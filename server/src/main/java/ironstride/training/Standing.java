package ironstride.training;

import ironstride.athlete.Athlete;
import ironstride.coach.CurrentPlan;
import ironstride.codec.document.PlanDocument;
import ironstride.store.PlanStore.PlanVersion;
import java.util.Optional;

/// Where an athlete's training stands: the version that holds, read.
///
/// @param parent the version that undoing this one brings back
/// @param what what was done last
public record Standing(int version, Optional<Integer> parent, String what, Profile profile, CurrentPlan plan) {

    /// @throws IllegalStateException when it was kept by a version of Ironstride whose plans cannot be read any more
    static Standing of(PlanVersion kept) {
        var plan = PlanDocument.read(Gzip.unpack(kept.document()))
                .orElseThrow(
                        () -> new IllegalStateException("version " + kept.version() + " of a plan cannot be read"));
        return new Standing(kept.version(), kept.parent(), kept.what(), Profile.kept(kept.profile()), plan);
    }

    public Athlete athlete() {
        return profile.athlete();
    }
}
