package ironstride.cli;

import ironstride.athlete.RaceDistance;
import ironstride.quantity.Units;
import ironstride.rules.Wording;
import ironstride.running.FitnessIndex;
import ironstride.running.TrainingPaces;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ironstride paces`.
@Command(
        name = "paces",
        description = "Training paces and predictions from a race: paces 10km 52:00",
        mixinStandardHelpOptions = true)
final class PacesCommand implements Callable<Integer> {

    private static final List<RaceDistance> PREDICTED = List.of(
            RaceDistance.FIVE_KM,
            RaceDistance.TEN_KM,
            RaceDistance.TEN_MILES,
            RaceDistance.HALF_MARATHON,
            RaceDistance.MARATHON);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DISTANCE", description = "Such as 10km, half or marathon.")
    private String distance = "";

    @Parameters(index = "1", paramLabel = "TIME", description = "Such as 52:00 or 1:45:00.")
    private String time = "";

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            description = "metric or imperial (default: metric).",
            defaultValue = "METRIC")
    private Units units = Units.METRIC;

    PacesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var result = RaceInput.result(distance, time);
        var index = FitnessIndex.ofRace(result.distance(), result.time());
        var paces = TrainingPaces.of(index);
        var out = terminal.out();
        out.println(terminal.bold("Running fitness score (Daniels-Gilbert) " + Wording.number(index.value())));
        out.println("  easy         " + paces.easyFast().in(units) + " to "
                + paces.easySlow().in(units));
        out.println("  steady       " + paces.steadyFast().in(units) + " to "
                + paces.steadySlow().in(units));
        out.println("  marathon     " + paces.marathon().in(units));
        out.println("  threshold    " + paces.threshold().in(units));
        out.println("  interval     " + paces.interval().in(units) + "  ("
                + Math.round(paces.interval().secondsPerKilometre() * 0.4) + " s for 400 m)");
        out.println("  repetition   " + paces.repetition().in(units) + "  ("
                + Math.round(paces.repetition().secondsPerKilometre() * 0.4) + " s for 400 m)");
        out.println("Equal races");
        for (var race : PREDICTED) {
            out.println("  " + String.format(Locale.ROOT, "%-14s", race.name())
                    + RaceInput.clock(index.predict(race.distance())));
        }
        return ExitCode.DONE;
    }
}
