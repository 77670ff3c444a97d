package ironstride.strength;

import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.strength.LiftedSession.LiftedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The one repetition maximum of an exercise as the log lets one think, with how far it may be off.
///
/// Each session gives one value, that of its best set by [OneRepMax]. Values are averaged; a set counts the more the
/// nearer it came to failing, the fewer its repetitions and the later it was. A set of which nobody said what was left
/// is a lower bound: it counts only where it says more than the others.
///
/// @param date as of when
/// @param value the likeliest
/// @param low the maximum is hardly lower
/// @param high and hardly higher
/// @param lowConfidence whether it rests only on many repetitions, on sets of unknown reserve or on old ones
/// @param sessions how many it rests on
public record EstimatedOneRepMax(
        LocalDate date, Weight value, Weight low, Weight high, boolean lowConfidence, int sessions) {

    /// Older sets say nothing any more. Our decision, as all numbers here but those of the formulas.
    static final int MOST_DAYS = 84;

    private static final double HALF_LIFE_DAYS = 21;
    private static final int FRESH_DAYS = 42;

    /// Error of the formulas for one repetition, and what each more adds.
    private static final double FORMULA_ERROR = 0.015;

    private static final double ERROR_OF_A_REPETITION = 0.004;

    /// A repetition is about this share of the maximum.
    private static final double REPETITION = 0.028;

    /// People misjudge what is left by so many repetitions, and by so much more for each that is left.
    private static final double MISJUDGED = 0.3;

    private static final double MISJUDGED_BY_RESERVE = 0.3;

    /// What may be left when nobody said.
    private static final double UNKNOWN_RESERVE = 3;

    /// Days differ, whatever the number of sets.
    private static final double DAILY_FORM = 0.02;

    /// Nine out of ten lie within so many standard deviations.
    private static final double NINE_OF_TEN = 1.645;

    private record Value(double kilograms, double error, double effective, boolean known, long ageDays) {

        double counts() {
            return Math.pow(0.5, ageDays / HALF_LIFE_DAYS) / (error * error);
        }
    }

    /// The estimate on a day; empty when no set lets one be made.
    public static Optional<EstimatedOneRepMax> on(LocalDate day, List<LiftedSession> sessions) {
        var values = sessions.stream()
                .filter(session -> !session.date().isAfter(day))
                .filter(session -> ChronoUnit.DAYS.between(session.date(), day) <= MOST_DAYS)
                .flatMap(session -> best(session, day).stream())
                .toList();
        var known = values.stream().filter(Value::known).toList();
        var bound = known.isEmpty() ? 0 : mean(known);
        var counted = values.stream()
                .filter(value -> value.known() || value.kilograms() > bound)
                .toList();
        return counted.isEmpty() ? Optional.empty() : Optional.of(of(day, counted));
    }

    /// The estimate after each day with a session, for a chart.
    public static List<EstimatedOneRepMax> history(List<LiftedSession> sessions) {
        return sessions.stream()
                .map(LiftedSession::date)
                .distinct()
                .flatMap(day -> on(day, sessions).stream())
                .toList();
    }

    private static EstimatedOneRepMax of(LocalDate day, List<Value> values) {
        double mean = mean(values);
        double sum = values.stream().mapToDouble(Value::counts).sum();
        double error = NINE_OF_TEN * Math.sqrt(1 / sum + DAILY_FORM * DAILY_FORM);
        boolean unknown = values.stream().noneMatch(Value::known);
        double above = unknown ? UNKNOWN_RESERVE * REPETITION : 0;
        boolean sure = values.stream()
                .anyMatch(value ->
                        value.known() && value.effective() <= OneRepMax.SURE_REPS && value.ageDays() <= FRESH_DAYS);
        return new EstimatedOneRepMax(
                day,
                Weight.ofKilograms(mean),
                Weight.ofKilograms(mean * (1 - error)),
                Weight.ofKilograms(mean * (1 + error + above)),
                !sure,
                values.size());
    }

    private static double mean(List<Value> values) {
        double sum = values.stream().mapToDouble(Value::counts).sum();
        return values.stream()
                        .mapToDouble(value -> value.counts() * value.kilograms())
                        .sum()
                / sum;
    }

    /// What a session says: its set with the highest value, one with a known reserve if there is any.
    private static Optional<Value> best(LiftedSession session, LocalDate day) {
        long age = ChronoUnit.DAYS.between(session.date(), day);
        return session.sets().stream()
                .flatMap(set -> value(set, age).stream())
                .max((one, other) -> one.known() != other.known()
                        ? Boolean.compare(one.known(), other.known())
                        : Double.compare(one.kilograms(), other.kilograms()));
    }

    private static Optional<Value> value(LiftedSet set, long ageDays) {
        var reserve = set.reserve().orElse(Rir.of(0));
        return OneRepMax.estimate(set.weight(), set.reps(), reserve).map(estimate -> {
            double effective = set.reps() + reserve.repetitions();
            double left = set.reserve().map(Rir::repetitions).orElse(UNKNOWN_RESERVE);
            double misjudged = REPETITION * (MISJUDGED + MISJUDGED_BY_RESERVE * left);
            double formula = FORMULA_ERROR + ERROR_OF_A_REPETITION * (effective - 1);
            return new Value(
                    estimate.weight().kilograms(),
                    Math.hypot(formula, misjudged),
                    effective,
                    set.reserve().isPresent(),
                    ageDays);
        });
    }
}
