package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.plan.WeekToPlace;
import ironstride.program.Substitutes;
import ironstride.workout.Lift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts exchanged exercises into the lifts that they reach, where place and limits allow it.
final class KeptSwaps {

    private final Athlete athlete;
    private final List<KeptSwap> swaps;
    private final Map<KeptSwap, List<LocalDate>> unfit = new LinkedHashMap<>();

    /// @param swaps in the order in which the athlete made them
    KeptSwaps(Athlete athlete, List<KeptSwap> swaps) {
        this.athlete = athlete;
        this.swaps = swaps;
    }

    /// A lift with the exchanges that fit.
    ///
    /// @param unfit those that reach it and do not fit
    record Swapped(Lift lift, List<KeptSwap> unfit) {}

    Swapped in(Lift lift, String session, LocalDate monday, Optional<String> place) {
        var substitutes = new Substitutes(athlete, place);
        var unfit = new ArrayList<KeptSwap>();
        var now = lift;
        for (var swap : swaps) {
            if (!swap.reaches(session, monday) || !has(now, swap.exercise())) {
                continue;
            }
            var replacement = ExerciseCatalogue.find(swap.replacement());
            if (replacement.isPresent()
                    && substitutes
                            .of(ExerciseCatalogue.get(swap.exercise()), now)
                            .contains(replacement.get())) {
                now = Substitutes.swap(now, swap.exercise(), replacement.get());
            } else {
                unfit.add(swap);
            }
        }
        return new Swapped(now, unfit);
    }

    static boolean has(Lift lift, String exercise) {
        return lift.exercises().stream().anyMatch(one -> one.exercise().id().equals(exercise));
    }

    /// The same weeks with the exchanges in, each lift taken to be where it was before.
    List<WeekToPlace> in(List<WeekToPlace> program, Optional<CurrentPlan> before) {
        return program.stream().map(week -> in(week, before)).toList();
    }

    private WeekToPlace in(WeekToPlace week, Optional<CurrentPlan> before) {
        var sessions = week.sessions().stream()
                .map(session -> {
                    var place = before.flatMap(plan -> plan.find(session.id())).flatMap(PlacedSession::place);
                    return session.workout() instanceof Lift lift
                            ? new SessionToPlace(
                                    session.id(),
                                    in(lift, session.id(), week.monday(), place).lift())
                            : session;
                })
                .toList();
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), week.held(), sessions);
    }

    /// The placed weeks with the exchanges that fit where each lift stands now; what fits nowhere is noted.
    ///
    /// @param program the same sessions as they are without any exchange
    /// @param nowEpochMinute what began before it stays as it was
    TrainingCalendar settled(TrainingCalendar placed, List<WeekToPlace> program, long nowEpochMinute) {
        var originals = new HashMap<String, Lift>();
        program.stream().flatMap(week -> week.sessions().stream()).forEach(session -> {
            if (session.workout() instanceof Lift lift) {
                originals.put(session.id(), lift);
            }
        });
        return new TrainingCalendar(placed.weeks().stream()
                .map(week -> week.withSessions(week.sessions().stream()
                        .map(session -> session.start().epochMinute() < nowEpochMinute
                                ? session
                                : Optional.ofNullable(originals.get(session.id()))
                                        .map(original -> settled(session, original, week))
                                        .orElse(session))
                        .toList()))
                .toList());
    }

    private PlacedSession settled(PlacedSession session, Lift original, TrainingWeek week) {
        var swapped = in(original, session.id(), week.monday(), session.place());
        swapped.unfit()
                .forEach(swap -> unfit.computeIfAbsent(swap, _ -> new ArrayList<>())
                        .add(session.start().date()));
        return session.with(swapped.lift());
    }

    /// What could not be kept, in words.
    List<String> notices() {
        return unfit.entrySet().stream()
                .map(entry -> name(entry.getKey().replacement()) + " could not stay in for "
                        + name(entry.getKey().exercise()) + " on "
                        + days(entry.getValue()) + ": the place, your limits or the rest of the lift do not allow it.")
                .toList();
    }

    private static String name(String exercise) {
        return ExerciseCatalogue.find(exercise).map(one -> one.name()).orElse(exercise);
    }

    private static String days(List<LocalDate> days) {
        int more = days.size() - 1;
        return days.getFirst() + (more == 0 ? "" : " and " + more + (more == 1 ? " later day" : " later days"));
    }

    /// Whether two calendars of the same sessions load the legs and muscles alike, so that what was proven of one
    /// holds for the other.
    static boolean loadsAlike(TrainingCalendar one, TrainingCalendar other) {
        var lifts = new HashMap<String, Lift>();
        one.sessions().forEach(session -> session.lift().ifPresent(lift -> lifts.put(session.id(), lift)));
        return other.sessions().allMatch(session -> {
            var before = lifts.get(session.id());
            return before == null
                    || session.lift().filter(lift -> loadsAlike(before, lift)).isPresent();
        });
    }

    private static boolean loadsAlike(Lift one, Lift other) {
        return one.legLoad() == other.legLoad() && one.groups().equals(other.groups());
    }
}
