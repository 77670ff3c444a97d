package ironstride.coach;

import ironstride.athlete.Athlete;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.program.Substitutes;
import ironstride.workout.Lift;
import java.time.Instant;
import java.util.List;

/// Exchanges an exercise of a lift, and in the same lift of later weeks where it fits.
final class ExerciseSwap {

    private final Athlete athlete;
    private final CurrentPlan plan;
    private final long nowEpochMinute;

    ExerciseSwap(Athlete athlete, CurrentPlan plan, Instant now) {
        this.athlete = athlete;
        this.plan = plan;
        this.nowEpochMinute = now.getEpochSecond() / 60;
    }

    PlanEdit of(PlacedSession session, TrainingWeek week, PlanChange.Swap swap) {
        var replacement = ExerciseCatalogue.find(swap.replacement());
        if (!(session.workout() instanceof Lift lift)
                || replacement.isEmpty()
                || !KeptSwaps.has(lift, swap.exercise())) {
            return new PlanEdit.Refused("There is no " + swap.exercise() + " in this session that " + swap.replacement()
                    + " could replace.");
        }
        if (!isPossible(session, lift, swap, replacement.get())) {
            return new PlanEdit.Refused(replacement.get().name()
                    + " does not fit this place, your limits or the movement; take one of those offered.");
        }
        var here = plan.withSession(
                session.id(), one -> one.with(Substitutes.swap(lift, swap.exercise(), replacement.get())));
        var kept = KeptSwap.of(swap, week.monday());
        var edited = kept.map(one -> later(here, week, one).keeping(one)).orElse(here);
        return new PlanEdit.Changed(
                KeptSwaps.loadsAlike(plan.calendar(), edited.calendar()) ? edited.proven(plan.proof()) : edited,
                replacement.get().name() + " instead of "
                        + ExerciseCatalogue.get(swap.exercise()).name()
                        + (kept.isPresent() ? ", from the week of " + week.monday() + " on" : ""));
    }

    private boolean isPossible(PlacedSession session, Lift lift, PlanChange.Swap swap, Exercise replacement) {
        return new Substitutes(athlete, session.place())
                .of(ExerciseCatalogue.get(swap.exercise()), lift)
                .contains(replacement);
    }

    private CurrentPlan later(CurrentPlan here, TrainingWeek from, KeptSwap swap) {
        var swaps = new KeptSwaps(athlete, List.of(swap));
        return here.with(new TrainingCalendar(here.calendar().weeks().stream()
                .map(week -> week.monday().isAfter(from.monday()) ? later(week, swaps) : week)
                .toList()));
    }

    private TrainingWeek later(TrainingWeek week, KeptSwaps swaps) {
        return week.withSessions(week.sessions().stream()
                .map(session -> session.workout() instanceof Lift lift
                                && session.start().epochMinute() >= nowEpochMinute
                        ? session.with(swaps.in(lift, session.id(), week.monday(), session.place())
                                .lift())
                        : session)
                .toList());
    }
}
