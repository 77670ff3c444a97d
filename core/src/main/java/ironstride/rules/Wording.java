package ironstride.rules;

import ironstride.plan.PlacedSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How findings put hours, numbers and sessions into words.
public final class Wording {

    private Wording() {}

    /// A length of time such as `11 h 35 min`, `24 h` or `40 min`.
    public static String hours(long minutes) {
        long hours = Math.abs(minutes) / 60;
        long rest = Math.abs(minutes) % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }

    /// How long after the end of one session another begins: `2 h 15 min after`, or `right after`.
    public static String after(long gapMinutes) {
        return gapMinutes > 0 ? hours(gapMinutes) + " after" : "right after";
    }

    /// How long before the start of one session another ends: `2 h 15 min before`, or `right before`.
    public static String before(long gapMinutes) {
        return gapMinutes > 0 ? hours(gapMinutes) + " before" : "right before";
    }

    /// A session such as `Tue 06:30 tempo run`.
    public static String session(PlacedSession session) {
        return session.start() + " " + session.workout().label();
    }

    /// A session with its leg load, such as `Mon 18:00 back-legs-glutes lift (heavy legs)`.
    public static String legs(PlacedSession session) {
        return session(session) + " (" + session.workout().legLoad().word() + " legs)";
    }

    /// Sessions such as `Tue 06:30 tempo run and Thu 06:30 interval run`.
    public static String sessions(List<PlacedSession> sessions) {
        return sessions.stream()
                .map(Wording::session)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?=[^,]*$)", " and ");
    }

    /// A number without superfluous decimals, such as `13.2` or `14`.
    public static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /// A number of things, such as `1 lift` or `3 lifts`.
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// A share such as `74.7 %`.
    public static String exactPercent(double share) {
        return number(share * 100) + " %";
    }

    /// A share such as `42 %`.
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
