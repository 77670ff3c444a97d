package ironstride.workout;

import ironstride.exercise.MuscleGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a lift is about.
public enum StrengthFocus {
    /// Chest, shoulders and arms.
    UPPER(LegLoad.NONE, EnumSet.of(MuscleGroup.CHEST, MuscleGroup.SHOULDERS, MuscleGroup.ARMS)),
    /// Back, legs and glutes.
    BACK_LEGS_GLUTES(
            LegLoad.HEAVY, EnumSet.of(MuscleGroup.BACK, MuscleGroup.QUADS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTES)),
    /// Legs and glutes.
    LOWER(LegLoad.HEAVY, EnumSet.of(MuscleGroup.QUADS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTES)),
    BACK(LegLoad.NONE, EnumSet.of(MuscleGroup.BACK)),
    /// Everything in one session, the leg sets spread over the week's sessions.
    FULL_BODY(LegLoad.MODERATE, EnumSet.of(MuscleGroup.QUADS, MuscleGroup.GLUTES, MuscleGroup.CHEST, MuscleGroup.BACK)),
    CORE(LegLoad.NONE, EnumSet.of(MuscleGroup.CORE)),
    /// Jumps.
    PLYO(LegLoad.MODERATE, EnumSet.of(MuscleGroup.CALVES));

    private final LegLoad usualLegLoad;
    private final Set<MuscleGroup> usualGroups;

    StrengthFocus(LegLoad usualLegLoad, Set<MuscleGroup> usualGroups) {
        this.usualLegLoad = usualLegLoad;
        this.usualGroups = usualGroups;
    }

    /// The leg load of such a session when nothing else is known of it.
    public LegLoad usualLegLoad() {
        return usualLegLoad;
    }

    /// The groups such a session gives at least three hard sets when nothing else is known of it.
    public Set<MuscleGroup> usualGroups() {
        return EnumSet.copyOf(usualGroups);
    }

    /// The word of week notation, such as `back-legs-glutes`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StrengthFocus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(focus -> focus.word().equals(word))
                .findFirst();
    }
}
