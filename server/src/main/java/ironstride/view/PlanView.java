package ironstride.view;

import ironstride.athlete.Athlete;
import ironstride.athlete.Window;
import ironstride.coach.CurrentPlan;
import ironstride.coach.WeekCoach;
import ironstride.codec.planjson.VerdictJson;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.book.Rulebook;
import ironstride.workout.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The weeks of a plan without the content of their sessions.
public final class PlanView {

    private PlanView() {}

    /// @param version number of this version
    /// @param canUndo whether an earlier one can be brought back
    /// @param lastChange what was done last, in words
    public static ObjectNode of(Athlete athlete, CurrentPlan plan, int version, boolean canUndo, String lastChange) {
        var verdict = WeekCoach.judge(athlete, plan.calendar());
        var node = Json.object()
                .put("version", version)
                .put("name", athlete.name())
                .put("goal", athlete.goal().word())
                .put("units", athlete.units().name().toLowerCase(Locale.ROOT))
                .put("zone", athlete.zone().getId());
        athlete.goalRace()
                .ifPresent(race -> node.putObject("race")
                        .put("name", race.name())
                        .put("distance", race.distance().name())
                        .put("date", race.date().toString()));
        var weeks = node.putArray("weeks");
        plan.calendar().weeks().forEach(week -> weeks.add(week(week, athlete)));
        var leftOut = node.putArray("leftOut");
        plan.leftOut()
                .forEach(one -> leftOut.addObject()
                        .put("session", one.session())
                        .put("what", one.label())
                        .put("week", one.week())
                        .put("reason", one.reason()));
        node.set("notices", texts(plan.notices()));
        node.set("switchedOff", texts(Rulebook.of(athlete).switchedOff()));
        node.set("score", VerdictJson.score(verdict.score()));
        node.set("findings", FindingView.findings(verdict.findings()));
        plan.proof().ifPresent(proof -> {
            var said = node.putObject("proof").put("optimal", proof.optimal());
            said.set("bound", VerdictJson.score(proof.bound()));
            said.set("placement", VerdictJson.score(proof.score()));
        });
        return node.put("canUndo", canUndo).put("lastChange", lastChange);
    }

    private static ArrayNode texts(List<String> texts) {
        var array = Json.array();
        texts.forEach(array::add);
        return array;
    }

    private static ObjectNode week(TrainingWeek week, Athlete athlete) {
        var node = Json.object()
                .put("number", week.number())
                .put("monday", week.monday().toString())
                .put("phase", week.phase().word())
                .put("deload", week.deload());
        node.put(
                "km",
                SessionView.km(distances(week.sessions().stream())
                        .mapToDouble(Distance::metres)
                        .sum()));
        distances(week.sessions().stream().filter(session -> session.workout().isLong()))
                .max(Distance::compareTo)
                .ifPresent(longest -> node.put("longRunKm", SessionView.km(longest.metres())));
        node.put("runMinutes", minutes(week, true)).put("liftMinutes", minutes(week, false));
        var windows = node.putArray("windows");
        for (int day = 0; day < 7; day++) {
            windows.add(windows(athlete, week.monday().plusDays(day)));
        }
        var sessions = node.putArray("sessions");
        week.sessions().forEach(session -> sessions.add(SessionView.of(session, athlete.zone())));
        return node;
    }

    private static Stream<Distance> distances(Stream<PlacedSession> sessions) {
        return sessions.flatMap(session -> session.run().stream())
                .map(Run::distance)
                .flatMap(Optional::stream);
    }

    private static int minutes(TrainingWeek week, boolean running) {
        return week.sessions().stream()
                .filter(session -> running
                        ? session.workout() instanceof Run
                        : session.workout().isStrength())
                .mapToInt(session -> session.workout().minutes())
                .sum();
    }

    private static ArrayNode windows(Athlete athlete, LocalDate date) {
        var array = Json.array();
        var free = athlete.isBlackedOut(date)
                ? List.<Window>of()
                : athlete.availability().map(hours -> hours.on(date)).orElse(List.of());
        for (var window : free) {
            var node = array.addObject().put("from", window.fromMinute()).put("to", window.toMinute());
            window.place().ifPresent(place -> node.put("place", place));
        }
        return array;
    }
}
