package ironstride.web;

import ironstride.coach.PlanChange;
import ironstride.plan.Start;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.WeekNotation;
import ironstride.training.Profile.FieldProblem;
import ironstride.workout.Workout;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Changes to a plan, out of bodies that the contract has let through.
final class ChangeBody {

    private ChangeBody() {}

    /// Several in order.
    static List<PlanChange> all(JsonNode changes) {
        var all = new ArrayList<PlanChange>();
        for (int k = 0; k < changes.size(); k++) {
            // The example's own sessions get ids by their order, so that asking again means the same session.
            all.addAll(of(changes.get(k), "own-" + (k + 1)));
        }
        return all;
    }

    static List<PlanChange> one(JsonNode change) {
        return of(change, "own-" + UUID.randomUUID());
    }

    private static List<PlanChange> of(JsonNode change, String ownId) {
        var session = change.path("session").asString("");
        return switch (change.path("kind").asString()) {
            case "move" -> move(change, session);
            case "lock" -> List.of(new PlanChange.Lock(session));
            case "unlock" -> List.of(new PlanChange.Unlock(session));
            case "remove" -> List.of(new PlanChange.Remove(session));
            case "make-room" -> List.of(new PlanChange.MakeRoom(session));
            case "swap" ->
                List.of(new PlanChange.Swap(
                        session,
                        change.path("exercise").asString(),
                        change.path("replacement").asString()));
            case "add" -> {
                var start = start(change);
                yield List.of(new PlanChange.Add(ownId, workout(change), start.toLocalDate(), minuteOfDay(start)));
            }
            default -> throw Trouble.of(422, "Days off change the settings; they cannot be tried here.");
        };
    }

    private static List<PlanChange> move(JsonNode change, String session) {
        var start = start(change);
        var move = new PlanChange.Move(session, start.toLocalDate(), minuteOfDay(start));
        return change.path("makeRoom").asBoolean(false)
                ? List.of(move, new PlanChange.MakeRoom(session))
                : List.of(move);
    }

    /// A local start such as `2027-01-09T07:00`.
    private static LocalDateTime start(String text, String path) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException _) {
            throw Trouble.invalid(
                    List.of(new FieldProblem(path, "\"" + text + "\" is no date and time such as 2027-01-09T07:00")));
        }
    }

    /// The same in an athlete's zone.
    static Start start(String text, String path, ZoneId zone) {
        var start = start(text, path);
        return Start.at(start.toLocalDate(), minuteOfDay(start), zone);
    }

    private static LocalDateTime start(JsonNode change) {
        return start(change.path("start").asString(), "/start");
    }

    private static int minuteOfDay(LocalDateTime start) {
        return start.toLocalTime().toSecondOfDay() / 60;
    }

    private static Workout workout(JsonNode change) {
        var what = change.path("what").asString();
        return switch (WeekNotation.parse("Mon 12:00 " + what)) {
            case Notated.Blocks(var blocks)
            when blocks.size() == 1 && blocks.getFirst().calendar().sessions().count() == 1 ->
                blocks.getFirst()
                        .calendar()
                        .sessions()
                        .findFirst()
                        .orElseThrow()
                        .workout();
            case Notated.Blocks _ -> throw notOne(what);
            case Notated.Unreadable(var problems) ->
                throw Trouble.invalid(problems.stream()
                        .map(problem -> new FieldProblem("/what", problem.message()))
                        .toList());
        };
    }

    private static Trouble notOne(String what) {
        return Trouble.invalid(
                List.of(new FieldProblem("/what", "\"" + what + "\" is not one session such as: run easy 40min")));
    }
}
