package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Scheme;
import ironstride.exercise.Exercise;
import ironstride.exercise.Implement;
import ironstride.plan.TrainingCalendar;
import ironstride.quantity.Rir;
import ironstride.quantity.Weight;
import ironstride.strength.Ask;
import ironstride.strength.EstimatedOneRepMax;
import ironstride.strength.LoadStep;
import ironstride.strength.NextTarget;
import ironstride.strength.NextTargets;
import ironstride.strength.OneRepMax;
import ironstride.strength.Progression;
import ironstride.strength.ProgressionChoice;
import ironstride.strength.ProgressionReason;
import ironstride.strength.StrengthPhase;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedLoad;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was really lifted in the weeks of a program that lie behind, and where its loads go on from there.
///
/// The steps of the plan stand as long as its sets are done with at least the repetitions asked. A miss repeats the
/// load, a second one or days off take it back, and the steps go on from there.
final class LiftedSoFar {

    /// Sets of a usual exercise; a session of a third of them shows nothing.
    private static final int USUAL_SETS = 3;

    /// A week of the program.
    ///
    /// @param step loading weeks of its strength phase before it
    record Week(LocalDate monday, StrengthPhase phase, int step, boolean deload) {}

    /// The load of a step of a phase, from which later ones go on.
    record Anchor(Weight weight, int step) {}

    private final Athlete athlete;
    private final History history;
    private final List<Week> weeks;
    private final int current;
    private final NextTargets targets;
    private final Map<String, Weight> lastPlanned;

    LiftedSoFar(Athlete athlete, History history, List<Week> weeks) {
        this.athlete = athlete;
        this.history = history;
        this.weeks = List.copyOf(weeks);
        this.current = history.isEmpty() ? 0 : indexOf(history.today());
        this.targets = new NextTargets(athlete, history.journal(), history.today(), this::isInALighterWeek);
        this.lastPlanned = history.isEmpty() ? Map.of() : lastPlanned();
    }

    private int indexOf(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(athlete.start(), day), 7L);
    }

    private boolean isInALighterWeek(LocalDate day) {
        int index = indexOf(day);
        return index >= 0 && index < weeks.size() && weeks.get(index).deload();
    }

    /// The last week whose loads are given exactly.
    int lastExactWeek() {
        return Math.max(0, current) + Loads.EXACT_WEEKS;
    }

    /// The one repetition maximum that a week's loads are shares of: what was known when its strength phase began, or
    /// what is known now where that is clearly more; less after days off.
    Optional<Weight> maximum(Exercise exercise, int number) {
        var best = Optional.ofNullable(athlete.strength().best().get(exercise.id()))
                .flatMap(set -> OneRepMax.estimate(set.weight(), set.reps(), Rir.of(0)))
                .map(OneRepMax.Estimate::weight);
        if (history.isEmpty()) {
            return best;
        }
        var sessions = targets.sessions(exercise);
        var phaseBegan = weeks.get(firstOfPhase(number - 1)).monday();
        var began = phaseBegan.isAfter(history.today()) ? history.today() : phaseBegan.minusDays(1);
        var then = EstimatedOneRepMax.on(began, sessions)
                .filter(estimate ->
                        best.filter(known -> isNoBetter(estimate, known)).isEmpty())
                .map(EstimatedOneRepMax::value)
                .or(() -> best);
        return EstimatedOneRepMax.on(history.today(), sessions)
                .filter(now -> then.filter(
                                known -> now.lowConfidence() || !now.low().isHeavierThan(known))
                        .isEmpty())
                .map(EstimatedOneRepMax::value)
                .or(() -> then)
                .map(known -> known.times(targets.shareLeft()));
    }

    /// An unsure estimate goes before the profile's best set only where it is clearly more.
    private static boolean isNoBetter(EstimatedOneRepMax estimate, Weight known) {
        return estimate.lowConfidence() && !estimate.low().isHeavierThan(known);
    }

    /// Where the loads of a week's strength phase go on from; empty when nothing was lifted in it.
    ///
    /// @param least fewest repetitions asked
    /// @param most most of them
    Optional<Anchor> anchor(
            Exercise exercise, Implement implement, StrengthPhase phase, int least, int most, int number) {
        if (history.isEmpty() || number - 1 < current) {
            return Optional.empty();
        }
        int first = firstOfPhase(number - 1);
        var last = targets.sessions(exercise).reversed().stream()
                .filter(session -> !session.date().isBefore(weeks.get(first).monday()))
                .filter(session -> !isInALighterWeek(session.date()))
                .findFirst();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var own = Optional.ofNullable(athlete.strength().schemes().get(exercise.id()))
                .filter(scheme -> scheme != Scheme.WAVE);
        var scheme = own.isPresent()
                ? ProgressionChoice.of(phase, athlete.strength().level(), exercise, least, most, own)
                        .progression()
                : new Progression.DoubleScheme(least, most);
        var target = targets.of(Ask.of(exercise, scheme, USUAL_SETS, phase.reserve())
                .since(weeks.get(first).monday()));
        int week = indexOf(last.get().date());
        var lifted = implement.notAbove(last.get().heaviest(), athlete.units());
        return target.heaviest()
                .map(load -> anchor(target, load, lifted, week, most(exercise, implement, least), own.isPresent()));
    }

    private Anchor anchor(NextTarget target, Weight load, Weight lifted, int week, Optional<Weight> cap, boolean own) {
        int next = stepAfter(week);
        boolean forward = target.reason().trend() == ProgressionReason.Trend.FORWARD;
        var most = cap.filter(limit -> lifted.isHeavierThan(limit) || load.isHeavierThan(limit));
        if (most.isPresent()) {
            return new Anchor(lighter(load, most.get()), next);
        }
        if (!forward || own) {
            return new Anchor(load, next);
        }
        return week == current
                ? new Anchor(lifted, weeks.get(week).step())
                : new Anchor(lifted, Math.max(weeks.get(week).step(), next - 1));
    }

    /// The most that a load may be after what was planned last with the same repetitions: the rules know the plan, and
    /// one step of it is at most a tenth, whatever was lifted beside it.
    Optional<Weight> most(Exercise exercise, Implement implement, int least) {
        return Optional.ofNullable(lastPlanned.get(key(exercise, least))).map(planned -> {
            var step = implement.notAbove(planned.plus(implement.step(athlete.units())), athlete.units());
            var tenth = implement.notAbove(planned.times(1 + LoadStep.LARGEST), athlete.units());
            return step.isHeavierThan(tenth) ? step : tenth;
        });
    }

    private static Weight lighter(Weight one, Weight other) {
        return one.isHeavierThan(other) ? other : one;
    }

    /// The step of the first loading week that comes after a week and is not over.
    private int stepAfter(int week) {
        var phase = weeks.get(week).phase();
        return IntStream.range(Math.max(week + 1, current), weeks.size())
                .takeWhile(index -> weeks.get(index).phase() == phase)
                .filter(index -> !weeks.get(index).deload())
                .map(index -> weeks.get(index).step())
                .findFirst()
                .orElse(weeks.get(week).step());
    }

    /// The step of the first loading week of a week's strength phase that is not over.
    int firstStep(int number) {
        var phase = weeks.get(number - 1).phase();
        return IntStream.range(Math.max(firstOfPhase(number - 1), current), weeks.size())
                .takeWhile(index -> weeks.get(index).phase() == phase)
                .filter(index -> !weeks.get(index).deload())
                .map(index -> weeks.get(index).step())
                .findFirst()
                .orElse(weeks.get(number - 1).step());
    }

    private int firstOfPhase(int index) {
        int first = index;
        while (first > 0 && weeks.get(first - 1).phase() == weeks.get(index).phase()) {
            first--;
        }
        return first;
    }

    private static String key(Exercise exercise, int minReps) {
        return exercise.id() + " x" + minReps;
    }

    private Map<String, Weight> lastPlanned() {
        var planned = new HashMap<String, Weight>();
        history.before().map(TrainingCalendar::weeks).orElse(List.of()).stream()
                .filter(week -> !week.deload())
                .flatMap(week -> week.sessions().stream())
                .filter(session -> session.start().date().isBefore(history.today()))
                .filter(session -> session.workout() instanceof Lift)
                .flatMap(session -> ((Lift) session.workout()).exercises().stream())
                .forEach(one -> {
                    if (one.load() instanceof PrescribedLoad.Exactly(var weight, int _)) {
                        planned.put(key(one.exercise(), one.minReps()), weight);
                    }
                });
        return planned;
    }
}
