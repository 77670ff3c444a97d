package ironstride.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ironstride.athlete.DateRange;
import ironstride.coach.CurrentPlan;
import ironstride.coach.PlanChange;
import ironstride.coach.PlanEdit;
import ironstride.coach.PlanEditor;
import ironstride.coach.Replanner;
import ironstride.codec.athletefile.AthleteFile;
import ironstride.codec.document.PlanDocument;
import ironstride.journal.Journal;
import ironstride.store.Author;
import ironstride.store.PlanStore;
import ironstride.store.PlanStore.PlanVersion;
import ironstride.view.Json;
import ironstride.view.PlanView;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Athletes' plans: made, changed, taken back. Each change is a new version; nothing is overwritten.
public final class Training {

    private static final int MOST_READ = 64;

    /// What the column takes.
    static final int LONGEST_WHAT = 500;

    private final PlanStore store;
    private final Function<String, Journal> journal;
    private final Clock clock;
    private final ZoneId zone;
    private final Cache<Key, Standing> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build();

    private record Key(String athlete, int version) {}

    /// @param journal what an athlete has done, by their id; loads and paces go on from it
    /// @param zone of athletes who do not say theirs
    public Training(PlanStore store, Function<String, Journal> journal, Clock clock, ZoneId zone) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.zone = zone;
    }

    public Optional<Standing> standing(String athlete) {
        return store.currentNumber(athlete)
                .flatMap(number -> Optional.ofNullable(read.getIfPresent(new Key(athlete, number)))
                        .or(() -> store.current(athlete).map(kept -> remember(athlete, Standing.of(kept)))));
    }

    private Standing remember(String athlete, Standing standing) {
        read.put(new Key(athlete, standing.version()), standing);
        return standing;
    }

    /// Reads answers as of now.
    public Profile.Reading readProfile(String json) {
        return Profile.read(
                json, new AthleteFile.Surroundings(clock.instant().atZone(zone).toLocalDate(), zone));
    }

    /// What other answers would make of the plan; nothing is kept.
    public Replanner.Outcome replan(String athlete, Profile profile, Replanner.Progress progress) {
        var before = standing(athlete).map(Standing::plan);
        return new Replanner(profile.athlete(), before, clock.instant(), journal.apply(athlete), Set.of())
                .make(Optional.empty(), progress);
    }

    /// Keeps answers and makes the plan again.
    ///
    /// @param isRead whether the version that holds is the one the caller has read
    /// @param progress told the number of each week when it is placed
    public Result keepProfile(String athlete, String json, Predicate<Integer> isRead, Replanner.Progress progress) {
        return keepProfile(athlete, json, isRead, "Settings changed", progress);
    }

    private Result keepProfile(
            String athlete, String json, Predicate<Integer> isRead, String what, Replanner.Progress progress) {
        var before = standing(athlete);
        if (before.filter(now -> !isRead.test(now.version())).isPresent()) {
            return new Result.Stale();
        }
        return switch (readProfile(json)) {
            case Profile.Reading.Invalid(var problems) -> new Result.Invalid(problems);
            case Profile.Reading.Read(var profile) ->
                switch (replan(athlete, profile, progress)) {
                    case Replanner.Outcome.Refused(var reason, var alternatives) ->
                        new Result.Refused(reason, alternatives);
                    case Replanner.Outcome.Made(var plan) ->
                        keep(athlete, before, profile, plan, before.isEmpty() ? "Plan made" : what);
                };
        };
    }

    /// Days without training: the plan is made again around them.
    ///
    /// @param why in words, such as `Ill`
    public Result daysOff(String athlete, DateRange days, String why, Predicate<Integer> isRead) {
        var before = standing(athlete);
        return before.isEmpty()
                ? new Result.NoPlan()
                : keepProfile(
                        athlete,
                        before.get().profile().withDaysOff(days),
                        isRead,
                        why + " from " + days.first() + " to " + days.last(),
                        (_, _) -> {});
    }

    /// Applies changes in order, all or none, as one version.
    public Result change(String athlete, List<PlanChange> changes, Predicate<Integer> isRead) {
        var before = standing(athlete);
        if (before.isEmpty()) {
            return new Result.NoPlan();
        }
        var now = before.get();
        if (!isRead.test(now.version())) {
            return new Result.Stale();
        }
        var plan = now.plan();
        var what = "";
        for (var change : changes) {
            switch (new PlanEditor(now.athlete(), plan, clock.instant()).apply(change)) {
                case PlanEdit.Refused(var reason) -> {
                    return new Result.Refused(reason, List.of());
                }
                case PlanEdit.Changed(var after, var done) -> {
                    plan = after;
                    what = what.isEmpty() ? done : what + "; " + done;
                }
            }
        }
        return keep(athlete, before, now.profile(), plan, capitalised(what));
    }

    /// Keeps a version that takes another back.
    interface TakingBack {

        /// @param gone what is taken back
        /// @return false when another device has kept a version of this number
        boolean keep(Standing gone, PlanVersion version);
    }

    /// Takes the last change back, as a version of its own.
    Result undo(String athlete, Predicate<Integer> isRead, TakingBack keeper) {
        var before = standing(athlete);
        if (before.isEmpty()) {
            return new Result.NoPlan();
        }
        var now = before.get();
        if (!isRead.test(now.version())) {
            return new Result.Stale();
        }
        var target = now.parent().flatMap(parent -> store.find(athlete, parent));
        if (target.isEmpty()) {
            return new Result.Refused(
                    "There is nothing to take back: this is the plan as it was first made.", List.of());
        }
        var earlier = Standing.of(target.get());
        var what = "Taken back: " + now.what();
        var draft = draft(now.version() + 1, earlier.parent(), Author.ATHLETE, earlier.profile(), earlier.plan(), what);
        return kept(athlete, draft, keeper.keep(now, draft.version()));
    }

    /// The zone of an athlete.
    public ZoneId zone(String athlete) {
        return standing(athlete).map(one -> one.athlete().zone()).orElse(zone);
    }

    /// Newest first.
    public List<PlanStore.Change> history(String athlete, int most) {
        return store.changes(athlete, most);
    }

    private Result keep(String athlete, Optional<Standing> before, Profile profile, CurrentPlan plan, String what) {
        var draft = draft(before, Author.ATHLETE, profile, plan, what);
        return kept(athlete, draft, store.add(athlete, draft.version()));
    }

    /// A version in the making.
    record Draft(PlanVersion version, Standing standing) {}

    Draft draft(Optional<Standing> before, Author who, Profile profile, CurrentPlan plan, String what) {
        int version = before.map(Standing::version).orElse(0) + 1;
        return draft(version, before.map(Standing::version), who, profile, plan, what);
    }

    private Draft draft(
            int version, Optional<Integer> parent, Author who, Profile profile, CurrentPlan plan, String what) {
        var said = what.length() > LONGEST_WHAT ? what.substring(0, LONGEST_WHAT - 3) + "..." : what;
        var overview = Json.text(PlanView.of(profile.athlete(), plan, version, parent.isPresent(), said));
        return new Draft(
                new PlanVersion(
                        version,
                        parent,
                        clock.instant(),
                        who,
                        said,
                        profile.json(),
                        Gzip.pack(PlanDocument.write(plan)),
                        Gzip.pack(overview)),
                new Standing(version, parent, said, profile, plan));
    }

    /// @param done whether the store has kept it
    Result kept(String athlete, Draft draft, boolean done) {
        return done ? new Result.Done(remember(athlete, draft.standing())) : new Result.Stale();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
