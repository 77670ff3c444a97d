package ironstride.journal;

import ironstride.quantity.Distance;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether two records are of one activity: the same run from a watch, from an archive and from a track.
///
/// The same kind of activity at the same time is the same activity: nobody runs two runs at once. Two are at the same
/// time when they share most of the shorter one's time and their lengths are alike, so that a short lap beside a long
/// run from another device is not taken for it. Clocks that are whole hours apart, as of files with local time, are not
/// repaired here: an importer knows its format's zone.
public final class Twins {

    /// Share of the shorter activity's time that both must have in common.
    private static final double SHARED = 0.8;

    /// The shorter is at least this share of the longer, in time and in distance.
    private static final double ALIKE = 0.75;

    /// Records of hand-written times are rounded to minutes, and phones and watches start apart.
    private static final Duration APART = Duration.ofMinutes(3);

    private Twins() {}

    /// The known record of the same activity, the nearest in time first.
    public static Optional<Activity> find(Activity activity, List<Activity> known) {
        return known.stream()
                .filter(other -> areTwins(activity, other))
                .min(Comparator.comparing((Activity other) -> Duration.between(other.start(), activity.start())
                                .abs())
                        .thenComparing(Activity::id));
    }

    public static boolean areTwins(Activity one, Activity other) {
        return sameExternal(one, other)
                || (kind(one).equals(kind(other)) && atTheSameTime(one, other) && distancesAlike(one, other));
    }

    private static boolean sameExternal(Activity one, Activity other) {
        var origin = one.facts().origin();
        return origin.externalId().isPresent()
                && origin.source() == other.facts().origin().source()
                && origin.externalId().equals(other.facts().origin().externalId());
    }

    private static String kind(Activity activity) {
        return activity.word();
    }

    private static boolean atTheSameTime(Activity one, Activity other) {
        long shorter = Math.min(
                one.facts().elapsed().toMillis(), other.facts().elapsed().toMillis());
        long longer = Math.max(
                one.facts().elapsed().toMillis(), other.facts().elapsed().toMillis());
        boolean startsTogether =
                Duration.between(one.start(), other.start()).abs().compareTo(APART) <= 0;
        if (shorter == 0) {
            return startsTogether;
        }
        boolean shared = one.overlap(other).toMillis() >= SHARED * shorter;
        return (shared || startsTogether) && shorter >= ALIKE * longer;
    }

    private static boolean distancesAlike(Activity one, Activity other) {
        var a = distance(one);
        var b = distance(other);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        var shorter = Distance.shorterOf(a.get(), b.get());
        var longer = Distance.longerOf(a.get(), b.get());
        return shorter.millimetres() >= ALIKE * longer.millimetres();
    }

    private static Optional<Distance> distance(Activity activity) {
        return switch (activity) {
            case DoneRun run -> run.distance();
            case DoneOther other -> other.distance();
            case DoneLift _ -> Optional.empty();
        };
    }
}
