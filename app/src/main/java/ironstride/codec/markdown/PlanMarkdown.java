package ironstride.codec.markdown;

import ironstride.coach.Plan;
import ironstride.plan.TrainingWeek;
import ironstride.workout.Run;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A plan as Markdown to print.
public final class PlanMarkdown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private PlanMarkdown() {}

    public static String write(Plan plan) {
        var text = new StringBuilder();
        text.append("# Plan for ").append(plain(plan.athlete().name())).append("\n\n");
        plan.athlete()
                .goalRace()
                .ifPresent(race -> text.append(plain(race.name()))
                        .append(", ")
                        .append(plain(race.distance().name()))
                        .append(", ")
                        .append(race.date())
                        .append("\n\n"));
        plan.notices().forEach(notice -> text.append("> ").append(plain(notice)).append("\n\n"));
        plan.schedule().weeks().weeks().forEach(week -> week(text, week, plan));
        if (!plan.schedule().leftOut().isEmpty()) {
            text.append("## Left out\n\n");
            plan.schedule()
                    .leftOut()
                    .forEach(one -> text.append("- week ")
                            .append(one.week())
                            .append(": ")
                            .append(plain(one.session().workout().label()))
                            .append(" (")
                            .append(plain(one.reason()))
                            .append(")\n"));
            text.append('\n');
        }
        text.append(
                        "_This plan is general training information, not medical advice. Stop and get help if you feel chest")
                .append(" pain, faintness, unusual breathlessness or sharp pain._\n");
        return text.toString();
    }

    private static void week(StringBuilder text, TrainingWeek week, Plan plan) {
        text.append("## Week ")
                .append(week.number())
                .append(": ")
                .append(week.phase().word())
                .append(week.deload() ? ", lighter" : "")
                .append("\n\n");
        text.append("| Day | Time | Session | Min | Distance | Why here |\n|---|---|---|---|---|---|\n");
        for (var session : week.sessions()) {
            var start = session.start();
            text.append("| ")
                    .append(start.date().format(DAY))
                    .append(" | ")
                    .append(start.toString().substring(4))
                    .append(" | ")
                    .append(plain(session.workout().label()))
                    .append(" | ")
                    .append(session.workout().minutes())
                    .append(" | ")
                    .append(session.run()
                            .flatMap(Run::distance)
                            .map(distance -> WorkoutText.distance(
                                    distance, plan.athlete().units()))
                            .orElse(""))
                    .append(" | ")
                    .append(plan.explanation(session.id()).reasons().getFirst().rule())
                    .append(" |\n");
        }
        text.append('\n');
        for (var session : week.sessions()) {
            var lines = WorkoutText.lines(session.workout(), plan.athlete().units());
            if (!lines.isEmpty()) {
                text.append("**")
                        .append(session.start())
                        .append(" ")
                        .append(plain(session.workout().label()))
                        .append("**\n\n");
                lines.forEach(line -> text.append("- ").append(line).append('\n'));
                text.append('\n');
            }
        }
    }

    /// Names that people chose may have characters that mean something in Markdown.
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_|<>\\[\\]#])", "\\\\$1");
    }
}
