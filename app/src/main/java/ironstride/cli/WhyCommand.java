package ironstride.cli;

import ironstride.athlete.Athlete;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.planjson.PlanJson;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.notation.Nearest;
import ironstride.rules.Sources;
import ironstride.rules.Wording;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Explainer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ironstride why`.
@Command(
        name = "why",
        description =
                "Says why a session of a plan stands where it does, what else was possible, and why not somewhere else.",
        mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private static final Pattern AT = Pattern.compile("([A-Za-z]{3,9})\\s+(\\d{1,2}):(\\d{2})");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PLAN.json", description = "A plan written by: ironstride plan --out")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "SESSION", description = "Its id, or the end of it that only it has.")
    private String session = "";

    @Option(names = "--at", paramLabel = "WHEN", description = "Why not there: \"Sat 07:00\" of the same week.")
    private Optional<String> at = Optional.empty();

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var plan = plan();
        var athlete = plan.athlete();
        var placed = find(plan);
        var explainer =
                new Explainer(athlete, Rulebook.of(athlete), plan.schedule().weeks());
        if (at.isPresent()) {
            whyNot(explainer, placed, start(placed, athlete));
        } else {
            why(placed, explainer.explain(placed));
        }
        return ExitCode.DONE;
    }

    /// The plan of the file, made again: the same athlete file gives the same plan.
    private Plan plan() {
        var written = PlanJson.read(InputFile.text(file))
                .orElseThrow(() -> new InputFile.Unusable(file + " is no plan.json that ironstride plan --out wrote"));
        var origin = written.origin();
        // Read on the day before, a file that names no start begins with the same week again.
        var surroundings = new AthleteFile.Surroundings(origin.start().minusDays(1), origin.zone());
        var athlete = InputFile.athlete(
                        origin.athleteFile().getBytes(StandardCharsets.UTF_8),
                        "the athlete file in " + file,
                        surroundings)
                .athlete();
        if (!(Planner.make(athlete, origin.weeks(), _ -> {}) instanceof PlanOutcome.Planned(var plan))
                || !written.isOf(plan)) {
            throw new InputFile.Unusable(
                    file
                            + " was made by another version of Ironstride, or changed since; make it again with: ironstride plan");
        }
        return plan;
    }

    private PlacedSession find(Plan plan) {
        var matches = plan.schedule()
                .weeks()
                .sessions()
                .filter(one -> one.id().endsWith(session))
                .toList();
        var exact = matches.stream().filter(one -> one.id().equals(session)).toList();
        var found = exact.isEmpty() ? matches : exact;
        if (found.size() != 1) {
            var ids = plan.schedule().weeks().sessions().map(PlacedSession::id).toList();
            throw new InputFile.Unusable(
                    found.isEmpty()
                            ? "the plan has no session " + session + Nearest.hint(session, ids) + " Ids look like "
                                    + ids.getFirst()
                            : "\"" + session + "\" could be "
                                    + found.stream()
                                            .map(PlacedSession::id)
                                            .limit(4)
                                            .collect(Collectors.joining(", "))
                                    + (found.size() > 4 ? " and more" : "") + "; write one whole");
        }
        return found.getFirst();
    }

    private Start start(PlacedSession placed, Athlete athlete) {
        var matcher = AT.matcher(at.orElse("").strip());
        var day = matcher.matches()
                ? Arrays.stream(DayOfWeek.values())
                        .filter(one -> one.name().startsWith(matcher.group(1).toUpperCase(Locale.ROOT)))
                        .findFirst()
                : Optional.<DayOfWeek>empty();
        if (day.isEmpty() || Integer.parseInt(matcher.group(2)) > 23 || Integer.parseInt(matcher.group(3)) > 59) {
            throw new InputFile.Unusable("--at \"" + at.orElse("") + "\" is not a day and time such as \"Sat 07:00\"");
        }
        var date =
                placed.start().date().with(DayOfWeek.MONDAY).plusDays(day.get().getValue() - 1L);
        return Start.at(
                date, Integer.parseInt(matcher.group(2)) * 60 + Integer.parseInt(matcher.group(3)), athlete.zone());
    }

    private void why(PlacedSession placed, Explainer.Explanation explanation) {
        terminal.out().println(terminal.bold(Wording.session(placed)) + "  " + placed.id());
        explanation.reasons().forEach(reason -> {
            terminal.out().println("  " + reason.rule() + "  " + reason.text());
            terminal.out()
                    .println(terminal.faint("          "
                            + String.join(
                                    "; ",
                                    reason.sources().stream()
                                            .map(Sources::citation)
                                            .toList())));
        });
        if (!explanation.alternatives().isEmpty()) {
            terminal.out().println("Next best");
            explanation
                    .alternatives()
                    .forEach(one -> terminal.out()
                            .println("  " + one.start() + "  costs " + PlanTable.words(one.cost()) + " more"));
        }
    }

    private void whyNot(Explainer explainer, PlacedSession placed, Start start) {
        var answer = explainer.whyNot(placed, start);
        terminal.out()
                .println(terminal.bold(placed.workout().label() + " at " + start + " instead of " + placed.start())
                        + ": " + PlanTable.words(answer.cost()) + " more");
        answer.added()
                .forEach(finding -> terminal.out()
                        .println("  " + finding.rule() + " " + finding.charge().level() + "  " + finding.why()));
        answer.removed()
                .forEach(finding -> terminal.out().println("  would heal " + finding.rule() + "  " + finding.why()));
        if (answer.added().isEmpty() && answer.removed().isEmpty()) {
            terminal.out().println("  No rule minds: it would be as good.");
        }
    }
}
