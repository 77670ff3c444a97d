package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.exercise.Loading;
import ironstride.quantity.Distance;
import ironstride.quantity.Rir;
import ironstride.quantity.Units;
import ironstride.workout.End;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import java.util.List;
import java.util.Optional;

/// Sessions made shorter and lighter, as after days off or for tired legs.
public final class Lighter {

    /// Share of the weights of a lighter lift.
    public static final double LIGHTER_WEIGHTS = 0.9;

    /// Longest easy run that takes the place of a hard one, in minutes.
    private static final int EASY_MINUTES = 40;

    /// Shorter runs are not worth changing shoes for.
    private static final double LEAST_KILOMETRES = 2;

    private static final Rir FAR_FROM_FAILING = Rir.of(4);

    private final RunBuilder builder;
    private final EasyRuns easy;
    private final Units units;

    public Lighter(Athlete athlete) {
        this.units = athlete.units();
        this.builder = new RunBuilder(RunTargets.of(athlete));
        this.easy = new EasyRuns(builder);
    }

    /// The same run with a share of its distance. Repetitions become fewer, they do not become slower; warming up and
    /// cooling down stay.
    ///
    /// @param share above 0, at most 1
    public Run shorter(Run run, double share) {
        if (share >= 1) {
            return run;
        }
        if (run.blocks().isEmpty()) {
            var distance = run.distance().map(whole -> rounded(whole.times(share)));
            return Run.outline(run.type(), Math.max(1, (int) Math.round(run.minutes() * share)), distance);
        }
        var blocks = run.blocks().stream().map(block -> shorter(block, share)).toList();
        return builder.run(run.type(), blocks, Optional.empty());
    }

    private RunBlock shorter(RunBlock block, double share) {
        return switch (block) {
            case RunBlock.Repeat(var times, var steps) ->
                new RunBlock.Repeat(Math.max(1, (int) Math.floor(times * share)), steps);
            case RunBlock.RunStep step ->
                step.purpose() == RunBlock.Purpose.WARM_UP || step.purpose() == RunBlock.Purpose.COOL_DOWN
                        ? step
                        : shorter(step, share);
        };
    }

    private static RunBlock.RunStep shorter(RunBlock.RunStep step, double share) {
        int seconds = Math.max(1, (int) Math.round(step.seconds() * share));
        var end = switch (step.end()) {
            case End.AfterTime _ -> new End.AfterTime(seconds);
            case End.AfterDistance(var distance) -> new End.AfterDistance(rounded(distance.times(share)));
            case End.OnLapButton button -> button;
        };
        return new RunBlock.RunStep(step.purpose(), end, seconds, step.intensity(), step.target(), step.note());
    }

    private static Distance rounded(Distance distance) {
        return Distance.ofKilometres(VolumePlan.roundedDown(distance.kilometres()));
    }

    /// An easy run in place of a hard one: of its length, at most forty minutes, and at most the share of it.
    ///
    /// @param share above 0, at most 1
    public Run easyInstead(Run run, double share) {
        double minutes = Math.min(EASY_MINUTES, run.minutes() * share);
        double kilometres = minutes * 60 / builder.targets().easySecondsPerKilometre();
        return easy.easy(RunType.EASY, Math.max(LEAST_KILOMETRES, VolumePlan.roundedDown(kilometres)));
    }

    /// The same lift with half of the sets, a share of the weights, and four repetitions left in each set, as in a
    /// lighter
    /// week. Jumps are left out when anything else remains.
    public Lift lighter(Lift lift) {
        if (lift.exercises().isEmpty()) {
            return Lift.outline(lift.focus(), lighter(lift.legLoad()), lift.minutes());
        }
        var calm = lift.exercises().stream()
                .filter(one -> !(one.exercise().loading() instanceof Loading.Contacts))
                .toList();
        var kept = calm.isEmpty() ? lift.exercises() : calm;
        return Lift.of(
                lift.focus(), lift.minutes(), kept.stream().map(this::half).toList());
    }

    private static LegLoad lighter(LegLoad load) {
        return switch (load) {
            case NONE -> LegLoad.NONE;
            case LIGHT, MODERATE -> LegLoad.LIGHT;
            case HEAVY -> LegLoad.MODERATE;
        };
    }

    private PrescribedExercise half(PrescribedExercise one) {
        return new PrescribedExercise(
                one.exercise(),
                (one.sets() + 1) / 2,
                one.minReps(),
                one.maxReps(),
                times(one, LIGHTER_WEIGHTS),
                one.reserve().compareTo(FAR_FROM_FAILING) < 0 ? FAR_FROM_FAILING : one.reserve(),
                one.restSeconds());
    }

    /// The same lift with a share of the weights; sets and repetitions stay.
    ///
    /// @param share above 0, at most 1
    public Lift withWeights(Lift lift, double share) {
        if (share >= 1 || lift.exercises().isEmpty()) {
            return lift;
        }
        List<PrescribedExercise> exercises = lift.exercises().stream()
                .map(one -> new PrescribedExercise(
                        one.exercise(),
                        one.sets(),
                        one.minReps(),
                        one.maxReps(),
                        times(one, share),
                        one.reserve(),
                        one.restSeconds()))
                .toList();
        return Lift.of(lift.focus(), lift.minutes(), exercises);
    }

    private PrescribedLoad times(PrescribedExercise one, double share) {
        return switch (one.load()) {
            case PrescribedLoad.Exactly(var weight, int percent)
            when one.exercise().loading() instanceof Loading.External implement -> {
                var lighter = weight.times(share).roundedDownTo(implement.increment(units));
                var kept = implement.lightest(units).isHeavierThan(lighter) ? implement.lightest(units) : lighter;
                yield new PrescribedLoad.Exactly(kept, (int) Math.round(percent * share));
            }
            case PrescribedLoad.Exactly load -> load;
            case PrescribedLoad.Percent(int percent) -> new PrescribedLoad.Percent((int) Math.round(percent * share));
            case PrescribedLoad.ByReserve load -> load;
        };
    }
}
