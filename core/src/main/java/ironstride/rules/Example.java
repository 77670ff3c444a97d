package ironstride.rules;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.workout.Workout;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A week, in week notation, that keeps or breaks the rule it belongs to.
///
/// @param breaks whether it breaks the rule
/// @param name what is special about it
/// @param notation one or several weeks that form one calendar
/// @param given what is changed and cannot be said in notation, in words; empty when nothing is
/// @param athlete that change to who trains
/// @param calendar that change to what is trained
/// @param chargedBy id of the rule that charges it for this one, which has no points of its own; empty otherwise
/// @param alsoBreaks ids of other rules that it is known to break
public record Example(
        boolean breaks,
        String name,
        String notation,
        String given,
        UnaryOperator<Athlete> athlete,
        UnaryOperator<TrainingCalendar> calendar,
        Optional<String> chargedBy,
        Set<String> alsoBreaks) {

    public static Example breaks(String name, String notation) {
        return of(true, name, notation);
    }

    public static Example holds(String name, String notation) {
        return of(false, name, notation);
    }

    private static Example of(boolean breaks, String name, String notation) {
        return new Example(
                breaks,
                name,
                notation,
                "",
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                Optional.empty(),
                Set.of());
    }

    /// The same example for an athlete that differs in a way week notation cannot say.
    public Example given(String words, UnaryOperator<Athlete> difference) {
        return new Example(breaks, name, notation, words, difference, calendar, chargedBy, alsoBreaks);
    }

    /// The same example with workouts that differ in a way week notation cannot say, such as loads or steps.
    public Example withWorkouts(String words, UnaryOperator<Workout> difference) {
        return withSessions(
                words,
                session -> new PlacedSession(
                        session.id(),
                        difference.apply(session.workout()),
                        session.start(),
                        session.place(),
                        session.hold()));
    }

    /// The same example with sessions that differ in a way week notation cannot say, such as their place.
    public Example withSessions(String words, UnaryOperator<PlacedSession> difference) {
        UnaryOperator<TrainingCalendar> all = weeks -> new TrainingCalendar(weeks.weeks().stream()
                .map(week -> week.withSessions(
                        week.sessions().stream().map(difference).toList()))
                .toList());
        return new Example(breaks, name, notation, joined(given, words), athlete, all, chargedBy, alsoBreaks);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + ", " + other;
    }

    /// The same example of a rule without points of its own, which another rule charges.
    public Example chargedBy(String id) {
        return new Example(breaks, name, notation, given, athlete, calendar, Optional.of(id), alsoBreaks);
    }

    /// The same example, said to break these other rules as well.
    public Example alsoBreaks(String... ids) {
        return new Example(breaks, name, notation, given, athlete, calendar, chargedBy, Set.of(ids));
    }
}
