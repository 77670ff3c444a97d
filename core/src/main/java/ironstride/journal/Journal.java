package ironstride.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All that is known of what an athlete has done and felt.
///
/// @param activities in the order they were begun
/// @param outcomes what became of planned sessions, by session id
/// @param bodyEvents illness and pain, the earliest first
/// @param checkIns how days began, the earliest first
public record Journal(
        List<Activity> activities, Map<String, Outcome> outcomes, List<BodyEvent> bodyEvents, List<CheckIn> checkIns) {

    public static final Journal EMPTY = new Journal(List.of(), Map.of(), List.of(), List.of());

    public Journal {
        activities = activities.stream()
                .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::id))
                .toList();
        outcomes = Map.copyOf(outcomes);
        bodyEvents = bodyEvents.stream()
                .sorted(Comparator.comparing(BodyEvent::from).thenComparing(BodyEvent::id))
                .toList();
        checkIns = checkIns.stream().sorted(Comparator.comparing(CheckIn::date)).toList();
    }

    public Stream<DoneRun> runs() {
        return activities.stream().filter(DoneRun.class::isInstance).map(DoneRun.class::cast);
    }

    public Stream<DoneLift> lifts() {
        return activities.stream().filter(DoneLift.class::isInstance).map(DoneLift.class::cast);
    }

    /// What was known before an instant: activities that began before it.
    public Journal before(Instant instant) {
        return new Journal(
                activities.stream()
                        .filter(activity -> activity.start().isBefore(instant))
                        .toList(),
                outcomes,
                bodyEvents,
                checkIns);
    }
}
