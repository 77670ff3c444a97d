package ironstride.strength;

import ironstride.exercise.Exercise;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import java.util.Optional;

/// Why the next target is what it is.
public sealed interface ProgressionReason {

    /// Where the target goes from what was done last.
    enum Trend {
        FORWARD,
        /// The same once more, because it was not done.
        AGAIN,
        BACK
    }

    default Trend trend() {
        return Trend.FORWARD;
    }

    /// In one sentence, for somebody who reads these units.
    String sentence(Units units);

    /// Nothing is logged yet.
    ///
    /// @param maximum what the load was worked out from, when it could be
    record First(Optional<Weight> maximum) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return maximum.map(known ->
                            "For the first time: worked out from a maximum of about " + about(known, units) + ".")
                    .orElse("For the first time: take a load that leaves the repetitions in reserve.");
        }
    }

    /// @param reps fewest repetitions of a set
    /// @param from the load before
    /// @param to the load now
    record Raised(int reps, Weight from, Weight to) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return "All sets at " + reps + ": +" + difference(from, to).in(units) + ".";
        }
    }

    /// @param done fewest repetitions of a set
    /// @param next repetitions now, at the same load
    /// @param timed whether they are seconds
    record MoreReps(int done, int next, boolean timed) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            var unit = timed ? " s" : "";
            return next > done
                    ? "All sets at " + done + unit + " or more: now " + next + unit + "."
                    : "All sets at " + done + unit + ": keep it.";
        }
    }

    /// All that was asked, and there is nothing heavier or harder here.
    record NothingHarder(int done) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return "All sets at " + done + ", and nothing heavier is here: more repetitions.";
        }
    }

    /// @param done fewest repetitions of a set
    /// @param to the harder variation
    record Harder(int done, Exercise to) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return "All sets at " + done + ": now " + to.name() + ", which is harder.";
        }
    }

    /// Fewer sets than would show it.
    record CutShort(int done, int asked) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.AGAIN;
        }

        @Override
        public String sentence(Units units) {
            return "Only " + done + " of " + asked + " sets last time: the same again.";
        }
    }

    /// @param times in a row
    record Missed(int times) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.AGAIN;
        }

        @Override
        public String sentence(Units units) {
            return "Missed " + ProgressionReason.times(times) + ": the same again.";
        }
    }

    /// @param times in a row
    record BackedOff(int times) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.BACK;
        }

        @Override
        public String sentence(Units units) {
            return "Missed " + ProgressionReason.times(times) + ": 10 % back.";
        }
    }

    /// @param times in a row
    /// @param to the easier variation
    record Easier(int times, Exercise to) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.BACK;
        }

        @Override
        public String sentence(Units units) {
            return "Missed " + ProgressionReason.times(times) + ": back to " + to.name() + ".";
        }
    }

    /// @param days without lifting
    /// @param percent how much lighter
    record TimeOff(int days, int percent) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.BACK;
        }

        @Override
        public String sentence(Units units) {
            return days + " days off: " + percent + " % lighter.";
        }
    }

    /// @param days without lifting
    record Restart(int days) implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.BACK;
        }

        @Override
        public String sentence(Units units) {
            return days + " days off: begin again with light loads and many repetitions.";
        }
    }

    /// A lighter week.
    record Deload() implements ProgressionReason {
        @Override
        public Trend trend() {
            return Trend.BACK;
        }

        @Override
        public String sentence(Units units) {
            return "Lighter week: half of the sets, 10 % less load.";
        }
    }

    /// @param rated how hard the last set was, when it is known
    /// @param asked how hard it should have been
    /// @param from the load before
    /// @param to the load now
    record ByEffort(Optional<Rpe> rated, Rpe asked, Weight from, Weight to) implements ProgressionReason {

        /// Half a point of effort is within what people can tell.
        private static final int TOLD_TENTHS = 5;

        @Override
        public Trend trend() {
            boolean tooHard = rated.filter(effort -> effort.tenths() > asked.tenths() + TOLD_TENTHS)
                    .isPresent();
            if (!tooHard) {
                return Trend.FORWARD;
            }
            return from.isHeavierThan(to) ? Trend.BACK : Trend.AGAIN;
        }

        @Override
        public String sentence(Units units) {
            var last = rated.map(effort -> "Last set " + effort + ", asked " + asked)
                    .orElse("Nobody said how hard the last set was");
            var change = from.equals(to)
                    ? "the same load"
                    : (to.isHeavierThan(from) ? "+" : "−")
                            + difference(from, to).in(units);
            return last + ": " + change + ".";
        }
    }

    /// @param week of the wave, 1 to 4
    /// @param trainingMaximum what its loads are shares of
    record WaveWeek(int week, Weight trainingMaximum) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return "Week " + week + " of a wave on a training maximum of " + trainingMaximum.in(units) + ".";
        }
    }

    /// @param percentTenths tenths of a percent
    /// @param maximum the one repetition maximum
    record Share(int percentTenths, Weight maximum) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return Math.round(percentTenths / 10.0) + " % of a maximum of about " + about(maximum, units) + ".";
        }
    }

    /// The plan's own step.
    record Planned(Weight from, Weight to) implements ProgressionReason {
        @Override
        public String sentence(Units units) {
            return to.isHeavierThan(from)
                    ? "Done as asked: +" + difference(from, to).in(units) + " as planned."
                    : "Done as asked: on as planned.";
        }
    }

    /// Nobody knows a maximum to the gram.
    private static String about(Weight weight, Units units) {
        return switch (units) {
            case METRIC -> Math.round(weight.kilograms()) + " kg";
            case IMPERIAL -> Math.round(weight.pounds()) + " lb";
        };
    }

    private static Weight difference(Weight one, Weight other) {
        return new Weight(Math.abs(one.grams() - other.grams()));
    }

    private static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            case 3 -> "three times";
            default -> times + " times";
        };
    }
}
