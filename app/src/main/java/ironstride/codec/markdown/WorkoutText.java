package ironstride.codec.markdown;

import ironstride.exercise.Loading;
import ironstride.quantity.Distance;
import ironstride.quantity.Units;
import ironstride.rules.Wording;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.End;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.Target;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workout in lines of plain text, as a person reads it.
public final class WorkoutText {

    private WorkoutText() {}

    /// The workout's content, a line a step or exercise; empty when only the outline is known.
    public static List<String> lines(Workout workout, Units units) {
        return switch (workout) {
            case Run run ->
                run.blocks().stream().flatMap(block -> block(block, units)).toList();
            case Lift lift ->
                lift.exercises().stream().map(one -> exercise(one, units)).toList();
            case ClassSession _, Cross _, Mobility _ -> List.of();
        };
    }

    /// A distance such as `14.4 km` or `8.9 mi`.
    public static String distance(Distance distance, Units units) {
        return switch (units) {
            case METRIC -> distance.toString();
            case IMPERIAL -> Wording.number(distance.miles()) + " mi";
        };
    }

    private static Stream<String> block(RunBlock block, Units units) {
        return switch (block) {
            case RunBlock.RunStep step -> Stream.of(step(step, units));
            case RunBlock.Repeat repeat ->
                Stream.of(repeat.times() + " x ("
                        + repeat.steps().stream().map(step -> step(step, units)).collect(Collectors.joining(" / "))
                        + ")");
        };
    }

    private static String step(RunBlock.RunStep step, Units units) {
        var length = switch (step.end()) {
            case End.AfterDistance(var distance) -> distance(distance, units);
            case End.AfterTime(int seconds) -> clock(seconds);
            case End.OnLapButton _ -> "until lap";
        };
        var purpose = switch (step.purpose()) {
            case WARM_UP -> "warm up ";
            case COOL_DOWN -> "cool down ";
            case REST, WORK, WALK -> "";
        };
        var target = switch (step.target()) {
            case Target.PaceRange(var slowest, var fastest) ->
                " at " + fastest.in(units).replaceAll(" /.*", "") + "-" + slowest.in(units);
            case Target.HeartRateRange(var lowest, var highest) ->
                " at " + lowest.beatsPerMinute() + "-" + highest.beatsPerMinute() + " bpm";
            case Target.Effort(var rpe) -> " at " + rpe;
        };
        return purpose + length + target + (step.note().isEmpty() ? "" : ", " + step.note());
    }

    private static String clock(int seconds) {
        return seconds % 60 == 0
                ? seconds / 60 + " min"
                : seconds < 120
                        ? seconds + " s"
                        : seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60) + " min";
    }

    private static String exercise(PrescribedExercise one, Units units) {
        var reps = one.minReps() == one.maxReps() ? "" + one.minReps() : one.minReps() + "-" + one.maxReps();
        var unit = one.exercise().loading() instanceof Loading.Timed ? " s" : "";
        var side = one.exercise().unilateral() ? " each side" : "";
        var load = switch (one.load()) {
            case PrescribedLoad.Exactly(var weight, int _) -> " with " + weight.in(units) + perHand(one);
            case PrescribedLoad.Percent(int percent) -> " at " + Wording.number(percent / 10.0) + " % of your 1RM";
            case PrescribedLoad.ByReserve _ -> "";
        };
        var reserve =
                one.contacts() > 0 ? "" : ", leave " + reserve(one.reserve().repetitions()) + " in reserve";
        return one.exercise().name() + " " + one.sets() + " x " + reps + unit + side + load + reserve + ", rest "
                + clock(one.restSeconds());
    }

    /// Nobody leaves half a repetition: 3.5 is three or four.
    private static String reserve(double repetitions) {
        int whole = (int) repetitions;
        return repetitions == whole ? "" + whole : whole + "-" + (whole + 1);
    }

    private static String perHand(PrescribedExercise one) {
        return one.exercise().loading() instanceof Loading.External(var _, boolean perHand) && perHand
                ? " in each hand"
                : "";
    }
}
