package ironstride.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line as a whole.
public final class Ironstride {

    private Ironstride() {}

    @Command(
            name = "ironstride",
            description = "The training partner of runners who lift.",
            mixinStandardHelpOptions = true,
            version = "ironstride 0.1.0",
            footer = {
                "",
                "The page in a browser: ./ironstride, or ./ironstride serve --help for its settings.",
                "What you have done: ./ironstride import --help, and what follows from it: ./ironstride adapt --help.",
                "",
                "Exit codes: 0 done, 1 findings of judge and check, 2 bad usage or bad input, 3 no plan is possible.",
                "Try: ironstride plan examples/first-half-marathon.yaml"
            })
    private static final class Root implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /// Runs a command and gives its exit code.
    public static int run(Terminal terminal, String... arguments) {
        var commands = new CommandLine(new Root())
                .addSubcommand(new PlanCommand(terminal))
                .addSubcommand(new JudgeCommand(terminal))
                .addSubcommand(new ImproveCommand(terminal))
                .addSubcommand(new WhyCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new RulesCommand(terminal))
                .addSubcommand(new ExercisesCommand(terminal))
                .addSubcommand(new PacesCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.isTerminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((problem, _, _) -> {
                    terminal.endProgress();
                    if (problem instanceof InputFile.Unusable || problem instanceof IllegalStateException) {
                        terminal.err().println(problem.getMessage());
                        return ExitCode.BAD_INPUT;
                    }
                    throw problem;
                });
        int code = commands.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }
}
