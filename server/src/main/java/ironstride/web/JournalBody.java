package ironstride.web;

import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.BodyEvent;
import ironstride.journal.BodyEvent.Illness.Symptoms;
import ironstride.journal.CheckIn;
import ironstride.journal.DoneLift;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneOther.Sport;
import ironstride.journal.DoneRun;
import ironstride.journal.Origin;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import ironstride.training.Profile.FieldProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Entries of the journal, out of bodies that the contract has let through.
final class JournalBody {

    private JournalBody() {}

    /// Something that was done, by hand.
    static Activity activity(JsonNode body, String id, ZoneId zone) {
        var facts = facts(body, ActivityFacts.of(id, start(body, zone), length(body), Origin.BY_HAND));
        return switch (body.path("kind").asString()) {
            case "run" -> DoneRun.of(facts, distance(body));
            case "lift" -> new DoneLift(facts, List.of());
            default -> new DoneOther(facts, sport(body), distance(body));
        };
    }

    /// The same activity as a body says it is; laps and sets stay.
    static Activity changed(Activity before, JsonNode body, ZoneId zone) {
        var id = before.id();
        var origin = before.facts().origin();
        var made = activity(body, id, zone);
        if (origin.source() == Origin.Source.HAND) {
            return made;
        }
        var facts = facts(
                body,
                new ActivityFacts(
                        id,
                        start(body, zone, before.start()),
                        length(body),
                        "",
                        "",
                        before.facts().averageHeartRate(),
                        before.facts().highestHeartRate(),
                        Optional.empty(),
                        origin));
        return switch (before) {
            case DoneRun run
            when made instanceof DoneRun ->
                new DoneRun(facts, run.moving(), distance(body), run.ascentMetres(), run.cadence(), run.laps());
            case DoneLift lift when made instanceof DoneLift -> lift.with(facts);
            case DoneOther _ when made instanceof DoneOther -> new DoneOther(facts, sport(body), distance(body));
            case DoneRun _, DoneLift _, DoneOther _ ->
                throw Trouble.refused(
                        "What a device or an app recorded stays what it is: a " + before.word() + ".", List.of());
        };
    }

    private static ActivityFacts facts(JsonNode body, ActivityFacts bare) {
        var effort = body.path("effort");
        return bare.titled(body.path("title").asString("").strip())
                .noted(body.path("note").asString("").strip())
                .rated(effort.isNumber() ? Optional.of(Rpe.of(effort.asDouble())) : Optional.empty());
    }

    private static Instant start(JsonNode body, ZoneId zone) {
        return Instant.ofEpochSecond(60
                * ChangeBody.start(body.path("start").asString(), "/start", zone)
                        .epochMinute());
    }

    /// The page knows minutes; when it sends the same one the seconds of the recording stay.
    private static Instant start(JsonNode body, ZoneId zone, Instant before) {
        var said = start(body, zone);
        return Duration.between(said, before).abs().compareTo(Duration.ofMinutes(1)) < 0 ? before : said;
    }

    private static Duration length(JsonNode body) {
        return Duration.ofMillis(Math.max(1_000, Math.round(body.path("minutes").asDouble() * 60_000)));
    }

    private static Optional<Distance> distance(JsonNode body) {
        var km = body.path("km");
        return km.isNumber() ? Optional.of(Distance.ofKilometres(km.asDouble())) : Optional.empty();
    }

    private static Sport sport(JsonNode body) {
        return Sport.valueOf(body.path("sport").asString("other").toUpperCase(Locale.ROOT));
    }

    static BodyEvent event(JsonNode body, String id) {
        var from = day(body, "from");
        if (body.path("kind").asString().equals("illness")) {
            var symptoms = Symptoms.valueOf(
                    body.path("symptoms").asString().replace('-', '_').toUpperCase(Locale.ROOT));
            return new BodyEvent.Illness(id, from, symptoms, end(body, "lastDay", from));
        }
        return new BodyEvent.Pain(
                id,
                from,
                body.path("where").asString().strip(),
                body.path("level").asInt(),
                body.path("altersGait").asBoolean(),
                body.path("worseNextMorning").asBoolean(),
                end(body, "gone", from));
    }

    private static Optional<LocalDate> end(JsonNode body, String key, LocalDate from) {
        if (!body.has(key)) {
            return Optional.empty();
        }
        var day = day(body, key);
        if (day.isBefore(from)) {
            throw Trouble.invalid(List.of(new FieldProblem("/" + key, "it ends on " + from + " or later")));
        }
        return Optional.of(day);
    }

    private static LocalDate day(JsonNode body, String key) {
        return day(body.path(key).asString(), "/" + key);
    }

    static LocalDate day(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw Trouble.invalid(List.of(new FieldProblem(path, "\"" + text + "\" is no day of the calendar")));
        }
    }

    static CheckIn checkIn(JsonNode body, LocalDate day) {
        return new CheckIn(
                day,
                answer(body, "sleep"),
                answer(body, "energy"),
                answer(body, "mood"),
                answer(body, "soreness"),
                answer(body, "legSoreness"),
                answer(body, "restingHeartRate").map(HeartRate::new));
    }

    private static Optional<Integer> answer(JsonNode body, String key) {
        return body.has(key) ? Optional.of(body.path(key).asInt()) : Optional.empty();
    }
}
