package ironstride.workout;

import java.util.List;

/// A part of a run: one step, or steps that are repeated.
public sealed interface RunBlock {

    /// Planned length in seconds, every repetition counted.
    int seconds();

    /// The steps in the order they are run, every repetition written out.
    List<RunStep> unrolled();

    /// Steps that are run `times` times in a row.
    ///
    /// @param times repetitions, at least 1
    /// @param steps what is repeated, at least one
    record Repeat(int times, List<RunStep> steps) implements RunBlock {
        public Repeat {
            if (times < 1 || steps.isEmpty()) {
                throw new IllegalArgumentException("a repeat has steps and is run at least once");
            }
            steps = List.copyOf(steps);
        }

        @Override
        public int seconds() {
            return times * steps.stream().mapToInt(RunStep::seconds).sum();
        }

        @Override
        public List<RunStep> unrolled() {
            return java.util.Collections.nCopies(times, steps).stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /// One stretch of running with an end and a target.
    ///
    /// @param purpose what it is for
    /// @param end when it is over
    /// @param seconds planned length; for a distance the time it takes at the target
    /// @param intensity how hard
    /// @param target what to hold
    /// @param note a word to the runner, empty when there is none
    record RunStep(Purpose purpose, End end, int seconds, Intensity intensity, Target target, String note)
            implements RunBlock {
        public RunStep {
            if (seconds <= 0) {
                throw new IllegalArgumentException("a step takes time: " + seconds + " s");
            }
        }

        @Override
        public List<RunStep> unrolled() {
            return List.of(this);
        }
    }

    /// What a step is for.
    enum Purpose {
        WARM_UP,
        WORK,
        REST,
        COOL_DOWN,
        WALK
    }
}
