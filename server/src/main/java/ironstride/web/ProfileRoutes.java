package ironstride.web;

import io.helidon.http.HeaderNames;
import ironstride.coach.CurrentPlan;
import ironstride.coach.PlanDifference;
import ironstride.coach.Replanner;
import ironstride.coach.WeekCoach;
import ironstride.codec.planjson.VerdictJson;
import ironstride.rules.Score;
import ironstride.training.Gzip;
import ironstride.training.Profile;
import ironstride.training.Standing;
import ironstride.training.Training;
import ironstride.view.Json;
import ironstride.view.LookView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import tools.jackson.databind.json.JsonMapper;

/// The answers a plan is made from.
final class ProfileRoutes {

    private final Training training;
    private final PlanRoutes plans;

    ProfileRoutes(Training training, PlanRoutes plans) {
        this.training = training;
        this.plans = plans;
    }

    List<Route> routes() {
        return List.of(
                Route.own("GET", "/api/profile", this::get),
                Route.own("PUT", "/api/profile", this::put),
                Route.own("POST", "/api/profile/preview", this::preview),
                Route.own("GET", "/api/profile.yaml", this::file));
    }

    private Standing standing(Call call) {
        return training.standing(call.athlete()).orElseThrow(Trouble::noPlan);
    }

    private Answer get(Call call) {
        var standing = standing(call);
        return Answer.text("application/json", standing.profile().json())
                .with(HeaderNames.ETAG.defaultCase(), Tags.of(standing.version()));
    }

    /// The answers that were sent. What the reader finds wrong is said in its words; it takes some values that the
    /// contract does not, as in a file a name may be a number.
    private String sent(Call call) {
        var body = call.json();
        var json = Json.text(body);
        if (training.readProfile(json) instanceof Profile.Reading.Read) {
            call.checkShape("Profile", body);
        }
        return json;
    }

    private Answer put(Call call) {
        // Who has no plan yet overwrites nothing.
        Predicate<Integer> isRead = training.standing(call.athlete()).isPresent() ? call.isRead() : _ -> true;
        var json = sent(call);
        if (!call.accepts("text/event-stream")) {
            return plans.answer(call, training.keepProfile(call.athlete(), json, isRead, (_, _) -> {}));
        }
        return new Answer.Events(sink -> {
            try {
                var result = training.keepProfile(
                        call.athlete(),
                        json,
                        isRead,
                        (week, of) -> sink.emit(
                                "progress", Json.object().put("week", week).put("of", of)));
                var page = plans.answer(call, result);
                sink.emit("plan", JsonMapper.shared().readTree(Gzip.unpack(page.bytes())));
            } catch (Trouble trouble) {
                sink.emit("problem", trouble.json());
            }
        });
    }

    private Answer preview(Call call) {
        return switch (training.readProfile(sent(call))) {
            case Profile.Reading.Invalid(var problems) -> throw Trouble.invalid(problems);
            case Profile.Reading.Read(var profile) ->
                switch (training.replan(call.athlete(), profile, (_, _) -> {})) {
                    case Replanner.Outcome.Refused(var reason, var alternatives) ->
                        throw Trouble.refused(reason, alternatives);
                    case Replanner.Outcome.Made(var plan) -> preview(training.standing(call.athlete()), profile, plan);
                };
        };
    }

    private static Answer preview(Optional<Standing> now, Profile profile, CurrentPlan after) {
        var athlete = profile.athlete();
        var differences = now.map(
                        standing -> PlanDifference.between(standing.plan().calendar(), after.calendar()))
                .orElse(List.of());
        var before = now.map(standing -> WeekCoach.judge(
                                standing.athlete(), standing.plan().calendar())
                        .score())
                .orElse(Score.ZERO);
        var node = Json.object();
        node.set("differences", LookView.differences(differences, athlete.zone()));
        node.set("scoreBefore", VerdictJson.score(before));
        node.set(
                "scoreAfter",
                VerdictJson.score(WeekCoach.judge(athlete, after.calendar()).score()));
        var notices = node.putArray("notices");
        after.notices().forEach(notices::add);
        return Answer.json(node);
    }

    private Answer file(Call call) {
        var tree = JsonMapper.shared().readValue(standing(call).profile().json(), Object.class);
        var settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        return Answer.text("application/yaml", new Dump(settings).dumpToString(tree))
                .with("Content-Disposition", "attachment; filename=\"athlete.yaml\"");
    }
}
