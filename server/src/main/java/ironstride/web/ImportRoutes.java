package ironstride.web;

import ironstride.athlete.Athlete;
import ironstride.training.ExerciseNaming;
import ironstride.training.FileImports;
import ironstride.training.Standing;
import ironstride.training.Training;
import ironstride.view.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Brings files in, and asks what the exercises in them are.
final class ImportRoutes {

    /// The archive of an account of many years; a larger one is imported in parts, or in the terminal.
    private static final long MOST_BYTES = 2L << 30;

    private static final int LONGEST_NAME = 255;

    private final Training training;
    private final FileImports imports;
    private final ExerciseNaming naming;

    ImportRoutes(Training training, FileImports imports, ExerciseNaming naming) {
        this.training = training;
        this.imports = imports;
        this.naming = naming;
    }

    List<Route> routes() {
        return List.of(
                Route.own("POST", "/api/imports", this::take),
                Route.own("GET", "/api/exercise-names", call -> Answer.json(naming.all(call.athlete()))),
                Route.own("PUT", "/api/exercise-names", this::name));
    }

    private Answer take(Call call) {
        var name = name(call.asked("name").orElse(""));
        var profile = training.standing(call.athlete()).map(Standing::athlete);
        var file = call.file("application/octet-stream", MOST_BYTES);
        if (call.accepts("text/event-stream")) {
            return new Answer.Events(sink -> sink.emit("summary", run(call, profile, file, name, told(sink))));
        }
        var node = Json.object();
        var outcomes = node.putArray("files");
        node.set("summary", run(call, profile, file, name, new FileImports.Listener() {
            @Override
            public void progress(double share) {}

            @Override
            public void file(ObjectNode outcome) {
                outcomes.add(outcome);
            }
        }));
        return Answer.json(node);
    }

    /// The last part of the name, as nobody needs to know where it lay.
    private static String name(String sent) {
        var last = sent.replace('\\', '/').replaceFirst("^.*/", "").replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
        if (last.isBlank() || last.length() > LONGEST_NAME) {
            throw Trouble.of(
                    400, "Say what the file is called with ?name=, in at most " + LONGEST_NAME + " characters.");
        }
        return last;
    }

    private static FileImports.Listener told(Answer.EventSink sink) {
        return new FileImports.Listener() {
            @Override
            public void progress(double share) {
                sink.emit("progress", Json.object().put("share", share));
            }

            @Override
            public void file(ObjectNode outcome) {
                sink.emit("file", outcome);
            }
        };
    }

    private ObjectNode run(
            Call call, Optional<Athlete> profile, Path file, String name, FileImports.Listener listener) {
        try {
            return imports.run(call.athlete(), profile, file, name, listener);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            Upload.delete(file);
        }
    }

    private Answer name(Call call) {
        var body = call.body("ExerciseMeaning");
        return switch (naming.name(
                call.athlete(),
                body.path("said").asString(),
                body.path("exercise").asString())) {
            case KEPT -> Answer.done();
            case NOT_SAID -> throw Trouble.of(404, "No exercise that was brought in is called so.");
            case NO_EXERCISE -> throw Trouble.refused("The catalogue has no such exercise.", List.of());
        };
    }
}
