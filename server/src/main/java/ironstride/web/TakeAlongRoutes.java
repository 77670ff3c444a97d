package ironstride.web;

import ironstride.journal.Activity;
import ironstride.training.JournalTables;
import ironstride.training.Journals;
import ironstride.training.Training;
import java.time.ZoneId;
import java.util.List;

/// What was done, to be taken elsewhere.
final class TakeAlongRoutes {

    private final Training training;
    private final Journals journals;
    private final ZoneId zone;

    /// @param zone of athletes who do not say theirs
    TakeAlongRoutes(Training training, Journals journals, ZoneId zone) {
        this.training = training;
        this.journals = journals;
        this.zone = zone;
    }

    List<Route> routes() {
        return List.of(
                Route.own("GET", "/api/journal.zip", this::tables),
                Route.own("GET", "/api/activities/{activity}/original", this::original),
                Route.own("GET", "/api/activities/{activity}/activity.fit", this::fit));
    }

    private Answer tables(Call call) {
        var where = training.standing(call.athlete())
                .map(standing -> standing.athlete().zone())
                .orElse(zone);
        var activities = List.<Activity>copyOf(journals.of(call.athlete()).activities());
        return new Answer.Streamed(
                "application/zip", "ironstride-journal.zip", out -> JournalTables.zip(activities, where, out));
    }

    private Answer original(Call call) {
        var file = journals.original(call.athlete(), call.inPath("activity"))
                .orElseThrow(() -> Trouble.of(404, "There is no such activity, or it was not read from a file."));
        return Answer.file("application/octet-stream", file.name(), file.bytes());
    }

    private Answer fit(Call call) {
        var activity = journals.activity(call.athlete(), call.inPath("activity"))
                .orElseThrow(() -> Trouble.of(404, "There is no such activity."));
        var bytes = JournalTables.fit(activity)
                .orElseThrow(() -> Trouble.of(404, "Only runs and lifts are written as FIT files."));
        return Answer.file("application/vnd.ant.fit", activity.word() + ".fit", bytes);
    }
}
