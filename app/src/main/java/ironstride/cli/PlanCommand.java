package ironstride.cli;

import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.planjson.PlanJson;
import ironstride.plan.notation.NotationPrinter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ironstride plan`.
@Command(
        name = "plan",
        description = "Makes the plan of an athlete file: weeks of runs and lifts, each with its reason.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.yaml", description = "The athlete file.")
    private Path file = Path.of("");

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Only the first N weeks; without a race, N weeks in all.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes plan.json, plan.ics, plan.md and workouts/*.fit there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--alarm",
            paramLabel = "MINUTES",
            description = "With --out: the calendar reminds this long before each session.")
    private Optional<Integer> alarm = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or notation (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (weeks.filter(n -> n < 1 || n > 52).isPresent()) {
            throw new InputFile.Unusable("--weeks " + weeks.get() + " is not a number of weeks from 1 to 52");
        }
        if (alarm.filter(n -> n < 0 || n > 24 * 60).isPresent()) {
            throw new InputFile.Unusable("--alarm " + alarm.get() + " is not a number of minutes from 0 to 1440");
        }
        var bytes = InputFile.bytes(file);
        var read = InputFile.athlete(bytes, file.toString(), terminal);
        var outcome = Planner.make(read.athlete(), weeks, week -> terminal.progress("placing week " + week + " ..."));
        terminal.endProgress();
        return switch (outcome) {
            case PlanOutcome.Refused(var reason, var alternatives) -> {
                terminal.err().println(reason);
                alternatives.forEach(alternative -> terminal.err().println("  instead: " + alternative));
                yield ExitCode.NO_PLAN;
            }
            case PlanOutcome.Planned(var plan) -> {
                var origin = new PlanJson.Origin(
                        new String(bytes, StandardCharsets.UTF_8),
                        weeks,
                        plan.athlete().start(),
                        plan.athlete().zone());
                read.notices().forEach(notice -> terminal.err().println("note: " + notice));
                print(plan, origin);
                // Both may go to one place; what is said of the folder comes last.
                terminal.out().flush();
                out.ifPresent(
                        folder -> new PlanFolder(terminal).write(plan, origin, folder, alarm.map(Duration::ofMinutes)));
                yield ExitCode.DONE;
            }
        };
    }

    private void print(Plan plan, PlanJson.Origin origin) {
        switch (format) {
            case text -> new PlanTable(terminal, plan).print();
            case json -> terminal.out().print(PlanJson.write(plan, origin));
            case notation ->
                terminal.out()
                        .print(NotationPrinter.print(
                                plan.athlete(), plan.schedule().weeks()));
        }
    }
}
