package ironstride.strength;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.exercise.Equipment;
import ironstride.exercise.Exercise;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.exercise.Loading;
import ironstride.exercise.MovementPattern;
import ironstride.journal.Journal;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.strength.NextTarget.TargetSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The next targets of an athlete, worked out again from the whole log each time, so that what is logged late, changed
/// or imported in another order leads to the same.
public final class NextTargets {

    private static final double DELOAD_LOAD = 0.90;

    /// Share of the maximum that one begins again with, and of the last load where the maximum is not known.
    private static final double RESTART = 0.55;

    private final Athlete athlete;
    private final Journal journal;
    private final LocalDate today;
    private final TimeOff timeOff;
    private final Map<Exercise, List<LiftedSession>> sessions = new HashMap<>();
    private final Predicate<LocalDate> isInALighterWeek;

    /// @param today the day of the next session; what was logged later does not count
    public NextTargets(Athlete athlete, Journal journal, LocalDate today) {
        this(athlete, journal, today, _ -> false);
    }

    /// @param isInALighterWeek whether a day lies in a week that was planned to be lighter; it says nothing of what is
    ///     possible
    public NextTargets(Athlete athlete, Journal journal, LocalDate today, Predicate<LocalDate> isInALighterWeek) {
        this.isInALighterWeek = isInALighterWeek;
        this.athlete = athlete;
        this.journal = journal.activities().isEmpty()
                ? journal
                : journal.before(today.plusDays(1).atStartOfDay(athlete.zone()).toInstant());
        this.today = today;
        this.timeOff = new TimeOff(this.journal, athlete.zone());
    }

    /// Sessions of an exercise that say something, the earliest first.
    public List<LiftedSession> sessions(Exercise exercise) {
        return sessions.computeIfAbsent(exercise, one -> LiftedSession.of(journal, one, athlete.zone()));
    }

    /// Share of strength that days off which have just ended, or have not, leave to begin with.
    public double shareLeft() {
        return 1 - timeOff.percentWeaker(today) / 100.0;
    }

    /// The one repetition maximum as the log lets one think.
    public Optional<EstimatedOneRepMax> maximum(Exercise exercise) {
        return EstimatedOneRepMax.on(today, sessions(exercise));
    }

    public NextTarget of(Ask ask) {
        return of(
                ask,
                ask.exercise().loading() instanceof Loading.External(var implement, boolean _)
                        ? Optional.of(Loadable.at(ask.place(), implement, athlete.units()))
                        : Optional.empty());
    }

    /// With the weights that there are, as of a place whose plates were counted.
    public NextTarget of(Ask ask, Optional<Loadable> loadable) {
        var sessions = sessions(ask.exercise());
        var replay = Replay.of(ask.progression(), terms(ask, loadable, sessions));
        var judged = sessions.stream()
                .filter(session -> ask.since().filter(session.date()::isBefore).isEmpty())
                .toList();
        (ask.progression() instanceof Progression.WaveScheme ? judged : withoutLight(judged, ask.sets()))
                .forEach(replay::take);
        var target = planned(replay.next(), ask, replay.lifted(), loadable);
        var rested = rested(target, replay.lifted(), loadable, sessions);
        return ask.deload() ? lighter(rested, replay.lifted(), loadable) : rested;
    }

    private List<LiftedSession> withoutLight(List<LiftedSession> sessions, int sets) {
        var judged = sessions.stream()
                .filter(session -> !isInALighterWeek.test(session.date()))
                .toList();
        return LightSessions.leftOut(judged, sets, session -> timeOff.isBreak(session.date()));
    }

    private Terms terms(Ask ask, Optional<Loadable> loadable, List<LiftedSession> sessions) {
        var exercise = ask.exercise();
        var asOf = ask.progression() instanceof Progression.PercentScheme
                ? today
                : ask.since().map(day -> day.minusDays(1)).orElse(LocalDate.MIN);
        var maximum = EstimatedOneRepMax.on(asOf, sessions)
                .map(EstimatedOneRepMax::value)
                .or(() -> Optional.ofNullable(athlete.strength().best().get(exercise.id()))
                        .flatMap(best -> OneRepMax.estimate(best.weight(), best.reps(), Rir.of(0)))
                        .map(OneRepMax.Estimate::weight));
        return new Terms(
                exercise,
                ask.sets(),
                ask.reserve(),
                loadable,
                loadable.map(there -> increment(exercise, there)).orElse(Weight.ZERO),
                maximum,
                ExerciseCatalogue.harder(exercise).filter(mayFollow(exercise)),
                ExerciseCatalogue.easier(exercise).filter(mayFollow(exercise)));
    }

    /// The smallest usual step; two of them for a barbell that the legs lift.
    private static Weight increment(Exercise exercise, Loadable there) {
        boolean two = exercise.equipment().contains(Equipment.BARBELL)
                && (exercise.pattern() == MovementPattern.SQUAT || exercise.pattern() == MovementPattern.HINGE);
        return there.step().times(two ? 2 : 1);
    }

    /// Another variation asks no more of somebody's health than the one they do.
    private Predicate<Exercise> mayFollow(Exercise exercise) {
        boolean healthy =
                athlete.health().conditions().isEmpty() && athlete.health().screening() != Health.Screening.UNRESOLVED;
        return other -> !athlete.limits().avoid().contains(other.id())
                && (healthy || exercise.contraindications().containsAll(other.contraindications()));
    }

    private static NextTarget planned(
            NextTarget target, Ask ask, Optional<Weight> lifted, Optional<Loadable> loadable) {
        boolean wave = ask.progression() instanceof Progression.WaveScheme;
        if (ask.planned().isEmpty() || loadable.isEmpty() || wave) {
            return target;
        }
        var there = loadable.get();
        var plan = ask.planned().get();
        return switch (target.reason().trend()) {
            case FORWARD -> {
                var load = lifted.map(before -> there.towards(before, plan)).orElseGet(() -> there.notAbove(plan));
                yield target.withWeights(load)
                        .because(lifted.<ProgressionReason>map(before -> new ProgressionReason.Planned(before, load))
                                .orElse(target.reason()));
            }
            case AGAIN, BACK -> target.withWeights(weight -> there.notAbove(lighterOf(weight, plan)));
        };
    }

    private NextTarget rested(
            NextTarget target, Optional<Weight> lifted, Optional<Loadable> loadable, List<LiftedSession> sessions) {
        int days = timeOff.before(today);
        if (sessions.isEmpty() || days < TimeOff.SHORT_DAYS) {
            return target;
        }
        if (days >= TimeOff.RESTART_DAYS) {
            return restart(target, lifted, loadable, sessions, days);
        }
        int percent = TimeOff.percentOff(days);
        double left = 1 - percent / 100.0;
        var lighter = loadable.map(there ->
                        target.withWeights(weight -> there.notAbove(lifted.map(before -> lighterOf(before, weight))
                                .orElse(weight)
                                .times(left))))
                .orElseGet(() -> target.withReps(reps -> (int) (reps * left)));
        return lighter.because(new ProgressionReason.TimeOff(days, percent));
    }

    private static NextTarget restart(
            NextTarget target,
            Optional<Weight> lifted,
            Optional<Loadable> loadable,
            List<LiftedSession> sessions,
            int days) {
        var phase = StrengthPhase.ANATOMICAL;
        int reps = loadable.isPresent()
                ? phase.minReps()
                : Math.max(1, (int) (target.sets().getFirst().reps() * RESTART));
        var weight = loadable.flatMap(
                there -> EstimatedOneRepMax.on(sessions.getLast().date(), sessions)
                        .map(EstimatedOneRepMax::value)
                        .or(() -> lifted)
                        .map(known -> known.times(RESTART))
                        .map(there::notAbove));
        return target.withSets(Collections.nCopies(phase.sets(), new TargetSet(reps, weight, false)))
                .leaving(phase.reserve())
                .because(new ProgressionReason.Restart(days));
    }

    private static NextTarget lighter(NextTarget target, Optional<Weight> lifted, Optional<Loadable> loadable) {
        var half = target.sets().subList(0, (target.sets().size() + 1) / 2);
        boolean rested = target.reason() instanceof ProgressionReason.TimeOff
                || target.reason() instanceof ProgressionReason.Restart;
        var lighter = target.withSets(half)
                .leaving(target.reserve().compareTo(Terms.LIGHT_RESERVE) < 0 ? Terms.LIGHT_RESERVE : target.reserve());
        if (rested || loadable.isEmpty()) {
            return rested ? lighter : lighter.because(new ProgressionReason.Deload());
        }
        var there = loadable.get();
        return lighter.withWeights(weight -> there.notAbove(lifted.map(before -> lighterOf(before, weight))
                        .orElse(weight)
                        .times(DELOAD_LOAD)))
                .because(new ProgressionReason.Deload());
    }

    private static Weight lighterOf(Weight one, Weight other) {
        return one.isHeavierThan(other) ? other : one;
    }
}
