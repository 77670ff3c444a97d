package ironstride.plan.notation;

import ironstride.athlete.Athlete;
import ironstride.athlete.HardDays;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.workout.ClassSession;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes a calendar as week notation that reads back to the same sessions.
public final class NotationPrinter {

    private NotationPrinter() {}

    /// One block: an athlete line and every week with its date.
    public static String print(Athlete athlete, TrainingCalendar calendar) {
        var text = new StringBuilder();
        text.append(athleteLine(athlete)).append('\n');
        calendar.weeks().forEach(week -> print(text, week));
        return text.toString();
    }

    private static String athleteLine(Athlete athlete) {
        var line = new StringBuilder("athlete goal=" + athlete.goal().word());
        line.append(" run=").append(athlete.running().level().word());
        line.append(" strength=").append(athlete.strength().level().word());
        athlete.running()
                .longestIn30Days()
                .ifPresent(longest -> line.append(" longest30=").append(km(longest)));
        line.append(" combined=").append(athlete.preferences().combinedSessions() ? "yes" : "no");
        line.append(" hard-days=").append(athlete.preferences().hardDays() == HardDays.APART ? "apart" : "together");
        athlete.age().ifPresent(age -> line.append(" age=").append(age));
        return line.toString();
    }

    private static void print(StringBuilder text, TrainingWeek week) {
        text.append("week ")
                .append(week.monday())
                .append(" phase=")
                .append(week.phase().word());
        text.append(week.deload() ? " deload\n" : "\n");
        week.sessions().forEach(session -> text.append(line(session)).append('\n'));
    }

    /// One session, such as `Mon 18:00 lift back-legs-glutes heavy 55min`.
    public static String line(PlacedSession session) {
        var line = new StringBuilder(session.toString());
        switch (session.workout()) {
            case Run run -> {
                line.append(' ').append(run.minutes()).append("min");
                run.distance().ifPresent(distance -> line.append(' ').append(km(distance)));
            }
            case Lift lift ->
                line.append(' ')
                        .append(lift.legLoad().word())
                        .append(' ')
                        .append(lift.minutes())
                        .append("min");
            case ClassSession lesson ->
                line.append(' ')
                        .append(lesson.legLoad().word())
                        .append(' ')
                        .append(lesson.minutes())
                        .append("min");
            case ironstride.workout.Cross cross ->
                line.append(' ').append(cross.minutes()).append("min");
            case ironstride.workout.Mobility mobility ->
                line.append(' ').append(mobility.minutes()).append("min");
        }
        return line.toString();
    }

    private static String km(Distance distance) {
        return BigDecimal.valueOf(distance.kilometres())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "km";
    }
}
