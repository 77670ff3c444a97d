package ironstride.bench;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [InnerBench] and prints it as a table.
final class InnerRun {

    private static final Map<String, String> NAMES = Map.of(
            "judgeAWeek", "judging a week, with words",
            "whyNotThereInAWeek", "\"why not there\" in a plan of one week",
            "whyNotThereInSixteenWeeks", "\"why not there\" in a plan of 16 weeks",
            "tablesOfAWeek", "making the tables of a week",
            "searchOfAWeek", "solving a week",
            "readTheAthleteFile", "reading an athlete file",
            "planSixteenWeeks", "a plan of 16 weeks with all its reasons",
            "writePlanJson", "writing its plan.json");

    private InnerRun() {}

    /// How long it measures.
    enum Length {
        SHORT(2, 3, 1),
        LONG(5, 5, 3);

        private final int forks;
        private final int iterations;
        private final int seconds;

        Length(int forks, int iterations, int seconds) {
            this.forks = forks;
            this.iterations = iterations;
            this.seconds = seconds;
        }
    }

    static void run(Length length) {
        var options = new OptionsBuilder()
                .include(InnerBench.class.getName())
                .forks(length.forks)
                .warmupIterations(length.iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(length.iterations)
                .measurementTime(TimeValue.seconds(length.seconds))
                .jvmArgsAppend("-Dironstride.home=" + System.getProperty("ironstride.home", "."))
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            var table = Table.of("µs", "mean", "± (99.9 %)");
            for (var result : new Runner(options).run()) {
                var primary = result.getPrimaryResult();
                table.row(
                        NAMES.getOrDefault(primary.getLabel(), primary.getLabel()),
                        text(primary.getScore()),
                        text(primary.getScoreError()));
            }
            table.print("Inner parts, JMH " + length.forks + " forks × " + length.iterations + " × " + length.seconds
                    + " s");
        } catch (RunnerException problem) {
            throw new IllegalStateException("JMH could not run", problem);
        }
    }

    private static String text(double micros) {
        return String.format(Locale.ROOT, micros >= 100 ? "%.0f" : "%.1f", micros);
    }
}
