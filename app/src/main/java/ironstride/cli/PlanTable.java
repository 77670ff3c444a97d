package ironstride.cli;

import ironstride.athlete.Race;
import ironstride.coach.Plan;
import ironstride.codec.markdown.WorkoutText;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Score;
import ironstride.rules.Wording;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.Schedule;
import ironstride.workout.ClassSession;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// A plan as a table for the terminal.
final class PlanTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int REASONS = 2;

    /// Longest label of a session that is shown whole, in characters.
    private static final int WIDEST = 40;

    /// A week that leaves out more may well cost fewer points; the bound says nothing of it.
    private static final String UNLESS_MORE_IS_LEFT_OUT =
            ", unless it leaves out more, or more important sessions, in some week.";

    private final Terminal terminal;
    private final Plan plan;
    private final int width;

    PlanTable(Terminal terminal, Plan plan) {
        this.terminal = terminal;
        this.plan = plan;
        this.width = plan.schedule()
                .weeks()
                .sessions()
                .mapToInt(session -> Math.min(WIDEST, label(session).length()))
                .max()
                .orElse(0);
    }

    void print() {
        var athlete = plan.athlete();
        terminal.out()
                .println(terminal.bold("Plan for " + athlete.name()) + ", goal "
                        + athlete.goal().word()
                        + athlete.goalRace()
                                .map(race -> ": " + title(race) + " on " + race.date())
                                .orElse(""));
        plan.notices().forEach(notice -> terminal.out().println(terminal.faint("  " + notice)));
        plan.schedule().weeks().weeks().forEach(this::week);
        leftOut();
        findings();
        proof();
    }

    private static String title(Race race) {
        var distance = race.distance().name();
        return race.name().equals(distance) ? distance : race.name() + ", " + distance;
    }

    private void week(TrainingWeek week) {
        double kilometres = week.sessions().stream()
                .filter(session -> !session.workout().isRace())
                .flatMap(session -> session.run().flatMap(Run::distance).stream())
                .mapToDouble(Distance::kilometres)
                .sum();
        long lifts = week.sessions().stream()
                .filter(session -> session.workout() instanceof Lift)
                .count();
        long classes = week.sessions().stream()
                .filter(session -> session.workout() instanceof ClassSession)
                .count();
        terminal.out().println();
        terminal.out()
                .println(terminal.bold("Week " + week.number()) + "  "
                        + week.phase().word()
                        + (week.deload() ? ", lighter" : "")
                        + terminal.faint("  "
                                + WorkoutText.distance(
                                        Distance.ofKilometres(kilometres),
                                        plan.athlete().units()) + " of running, "
                                + lifts + (lifts == 1 ? " lift" : " lifts")
                                + (classes == 0 ? "" : ", " + classes + (classes == 1 ? " class" : " classes"))
                                + (week.sessions().stream()
                                                .anyMatch(session ->
                                                        session.workout().isRace())
                                        ? ", and the race"
                                        : "")));
        long lastDay = Long.MIN_VALUE;
        for (var session : week.sessions()) {
            boolean sameDay = session.start().epochDay() == lastDay;
            lastDay = session.start().epochDay();
            terminal.out().println(line(session, sameDay));
        }
        if (week.sessions().isEmpty()) {
            terminal.out().println(terminal.faint("  rest"));
        }
    }

    private String line(PlacedSession session, boolean sameDay) {
        var day = sameDay ? "" : session.start().date().format(DAY);
        var distance = session.run()
                .flatMap(Run::distance)
                .map(known -> WorkoutText.distance(known, plan.athlete().units()))
                .orElse("");
        var label = padded(label(session));
        var coloured = session.workout() instanceof Run ? terminal.run(label) : terminal.lift(label);
        return String.format(
                        Locale.ROOT,
                        "  %-10s %s  %s %4d min %8s  ",
                        day,
                        session.start().toString().substring(4),
                        coloured,
                        session.workout().minutes(),
                        distance)
                + terminal.faint(reasons(session));
    }

    /// As wide as the longest label of the plan; a very long one is cut.
    private String padded(String label) {
        var shown = label.length() <= WIDEST
                ? label
                : label.substring(0, WIDEST - 3).stripTrailing() + "...";
        return shown + " ".repeat(Math.max(0, width - shown.length()));
    }

    /// The names of the rules that shaped a placement; `why` tells them in whole sentences.
    private String reasons(PlacedSession session) {
        return plan.explanation(session.id()).reasons().stream()
                .limit(REASONS)
                .map(reason -> Rulebook.get(reason.rule()).card().name() + " (" + reason.rule() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String label(PlacedSession session) {
        boolean tiresLegs = session.workout().isStrength() && session.workout().hasLegs(LegLoad.LIGHT);
        var legs = tiresLegs ? ", " + session.workout().legLoad().word() : "";
        return session.workout().isRace()
                ? session.place().orElse("race")
                : session.workout().label() + legs;
    }

    private void leftOut() {
        if (!plan.schedule().leftOut().isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.bold("Left out"));
            LeftOutLines.of(plan.schedule().leftOut())
                    .forEach(line -> terminal.out().println("  " + line));
        }
    }

    private void findings() {
        var hard = plan.verdict().findings().stream()
                .filter(finding -> finding.charge().level() == ConstraintLevel.HARD)
                .toList();
        if (!hard.isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.warning("Your fixed sessions break these rules"));
            hard.forEach(finding ->
                    terminal.out().println("  " + finding.rule() + " week " + finding.week() + ": " + finding.why()));
        }
        if (!plan.switchedOff().isEmpty()) {
            terminal.out().println();
            terminal.out().println("Switched off by you: " + String.join(", ", plan.switchedOff()));
        }
    }

    private void proof() {
        var score = plan.verdict().score();
        var schedule = plan.schedule();
        terminal.out().println();
        terminal.out()
                .println(proof(schedule) + " The rules that no placing can change included, the plan costs "
                        + words(score) + ".");
        terminal.out()
                .println(terminal.faint(
                        "Whole sentences, sources and other starts: ironstride plan FILE --out DIR, then ironstride"
                                + " why DIR/plan.json SESSION."));
        terminal.out()
                .println(terminal.faint(
                        "General training information, not medical advice. Stop and get help if you feel chest pain,"
                                + " faintness, unusual breathlessness or sharp pain."));
    }

    private static String proof(Schedule schedule) {
        if (schedule.score().equals(schedule.bound())) {
            return "Proven: by these rules no placement over all weeks costs less than this one, "
                    + words(schedule.score()) + UNLESS_MORE_IS_LEFT_OUT;
        }
        long proven =
                schedule.proofs().stream().filter(Schedule.WeekProof::optimal).count();
        return (schedule.isOptimalWeekByWeek()
                        ? "Proven: no week can be placed better between its neighbours by these rules."
                        : proven + " of " + schedule.proofs().size()
                                + " weeks are proven best between their neighbours; the others are the best found.")
                + " Placing costs " + words(schedule.score()) + ", and no placement over all weeks costs less than "
                + words(schedule.bound()) + UNLESS_MORE_IS_LEFT_OUT;
    }

    static String words(Score score) {
        return score.hard() + " hard, " + Wording.number(score.medium()) + " medium, " + Wording.number(score.soft())
                + " soft";
    }
}
