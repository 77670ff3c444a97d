package ironstride.training;

import ironstride.codec.document.JournalDocument;
import ironstride.codec.imports.ImportOutcome;
import ironstride.codec.reading.Recorded;
import ironstride.journal.Activity;
import ironstride.journal.Joined;
import ironstride.journal.Twins;
import ironstride.store.JournalStore;
import ironstride.store.JournalStore.KeptActivity;
import ironstride.store.JournalStore.Original;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Takes what was read from files into a journal, each activity once, whatever it comes from and however often.
///
/// Every file is kept by itself, all of it or nothing, so that an import that was interrupted goes on where it
/// stopped when it is begun again.
public final class Imports {

    /// No activity is longer, so twins begin no further apart.
    private static final Duration LONGEST = Duration.ofDays(4);

    private static final int LONGEST_NAME = 255;

    /// What became of an activity.
    public enum Fate {
        /// It is new.
        TAKEN,
        /// It was known, and this says more of it.
        COMPLETED,
        /// It was known.
        ALREADY_THERE
    }

    /// An activity and what became of it.
    public record Taken(Activity activity, Fate fate) {}

    private final JournalStore store;
    private final Clock clock;
    private final String athlete;
    private final boolean dryRun;
    private final NavigableMap<Instant, List<Activity>> known = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();

    /// @param dryRun whether nothing is kept
    public Imports(JournalStore store, Clock clock, String athlete, boolean dryRun) {
        this.store = store;
        this.clock = clock;
        this.athlete = athlete;
        this.dryRun = dryRun;
        store.activities(athlete).stream()
                .flatMap(kept -> JournalDocument.activity(kept.document()).stream())
                .forEach(this::remember);
    }

    private void remember(Activity activity) {
        known.computeIfAbsent(activity.start(), _ -> new ArrayList<>()).add(activity);
        ids.add(activity.id());
    }

    private void forget(Activity activity) {
        var there = known.get(activity.start());
        if (there != null) {
            there.remove(activity);
        }
    }

    /// Takes the activities of a file.
    ///
    /// @throws IllegalStateException when the athlete is gone
    public List<Taken> take(ImportOutcome.Read file) {
        var taken = new ArrayList<Taken>();
        var keep = new HashMap<String, Activity>();
        for (var recorded : file.activities()) {
            taken.add(take(recorded, keep));
        }
        if (!dryRun && !keep.isEmpty()) {
            keep(file, keep);
        }
        return taken;
    }

    private Taken take(Recorded recorded, Map<String, Activity> keep) {
        var activity = recorded.activity();
        if (ids.contains(activity.id())) {
            return new Taken(activity, Fate.ALREADY_THERE);
        }
        var twin = Twins.find(activity, near(activity));
        if (twin.isEmpty()) {
            remember(activity);
            keep.put(activity.id(), activity);
            return new Taken(activity, Fate.TAKEN);
        }
        if (!Joined.isRicher(activity, twin.get())) {
            return new Taken(activity, Fate.ALREADY_THERE);
        }
        var joined = Joined.of(twin.get(), activity);
        forget(twin.get());
        remember(joined);
        keep.put(joined.id(), joined);
        return new Taken(joined, Fate.COMPLETED);
    }

    private List<Activity> near(Activity activity) {
        return known
                .subMap(activity.start().minus(LONGEST), true, activity.start().plus(LONGEST), true)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void keep(ImportOutcome.Read file, Map<String, Activity> activities) {
        var originals = file.original().stream()
                .map(one -> new Original(one.sha256(), shortened(one.name()), one.bytes()))
                .toList();
        var kept = activities.values().stream().map(this::kept).toList();
        if (!store.put(athlete, kept, originals, clock.instant())) {
            throw new IllegalStateException("the athlete is not here any more");
        }
    }

    /// As long as the column takes, with its end, which says what kind of file it is.
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    /// What an activity was planned as is not known to a file.
    private KeptActivity kept(Activity activity) {
        var session = store.activity(athlete, activity.id()).flatMap(KeptActivity::session);
        return new KeptActivity(
                activity.id(),
                activity.start(),
                activity.end(),
                JournalDocument.write(activity),
                activity.facts().origin().original(),
                session);
    }
}
