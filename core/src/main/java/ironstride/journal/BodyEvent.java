package ironstride.journal;

import java.time.LocalDate;
import java.util.Optional;

/// Something of the body that changes what may be trained.
public sealed interface BodyEvent {

    /// Stable name.
    String id();

    /// The first day of it.
    LocalDate from();

    /// An illness.
    ///
    /// @param symptoms where they are
    /// @param lastDay the last day with symptoms; empty while it lasts
    record Illness(String id, LocalDate from, Symptoms symptoms, Optional<LocalDate> lastDay) implements BodyEvent {

        /// Where symptoms of an illness are.
        public enum Symptoms {
            /// A runny nose, a sore throat.
            ABOVE_NECK,
            /// A chesty cough, aching muscles, an upset stomach.
            BELOW_NECK,
            FEVER
        }
    }

    /// A pain.
    ///
    /// @param where the part of the body, as the athlete calls it
    /// @param level 0 (none) to 10 (worst imaginable)
    /// @param altersGait whether it changes how they run or walk
    /// @param worseNextMorning whether it was worse on the morning after
    /// @param gone the first day without it; empty while it lasts
    record Pain(
            String id,
            LocalDate from,
            String where,
            int level,
            boolean altersGait,
            boolean worseNextMorning,
            Optional<LocalDate> gone)
            implements BodyEvent {

        /// The level up to which training goes on as planned.
        public static final int TOLERABLE = 3;

        /// @throws IllegalArgumentException when the level is not 0 to 10
        public Pain {
            if (level < 0 || level > 10) {
                throw new IllegalArgumentException("pain is rated 0 to 10: " + level);
            }
        }

        public boolean stopsTraining() {
            return level > TOLERABLE || altersGait || worseNextMorning;
        }
    }
}
