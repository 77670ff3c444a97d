package ironstride.journal;

import ironstride.quantity.HeartRate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// How a day began, by the athlete's own word. Each answer 1 (worst) to 5 (best), soreness 1 (none) to 5 (worst).
///
/// @param date which day
/// @param sleep how well they slept
/// @param energy how much of it they feel
/// @param mood how they feel
/// @param soreness of the whole body
/// @param legSoreness of the legs
/// @param restingHeartRate on waking
public record CheckIn(
        LocalDate date,
        Optional<Integer> sleep,
        Optional<Integer> energy,
        Optional<Integer> mood,
        Optional<Integer> soreness,
        Optional<Integer> legSoreness,
        Optional<HeartRate> restingHeartRate) {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    /// @throws IllegalArgumentException when an answer is not 1 to 5
    public CheckIn {
        if (Stream.of(sleep, energy, mood, soreness, legSoreness)
                .flatMap(Optional::stream)
                .anyMatch(answer -> answer < LEAST || answer > MOST)) {
            throw new IllegalArgumentException("answers of a check-in are 1 to 5: " + date);
        }
    }

    /// The mean of what was answered, soreness turned round, 1 to 5; empty when nothing was.
    public OptionalDouble mean() {
        return Stream.concat(
                        Stream.of(sleep, energy, mood).flatMap(Optional::stream),
                        soreness.map(answer -> LEAST + MOST - answer).stream())
                .mapToInt(Integer::intValue)
                .average();
    }
}
