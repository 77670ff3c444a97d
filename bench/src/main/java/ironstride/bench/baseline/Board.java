package ironstride.bench.baseline;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.SessionToPlace;
import ironstride.plan.WeekToPlace;
import ironstride.rules.book.DayKinds;
import ironstride.schedule.FreeHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A week on which a baseline places its sessions.
///
/// Every baseline gets the same help: it never leaves the free hours, never overlaps, keeps the athlete's number of
/// sessions a day, keeps one day of the week without training while there is room on the others, avoids wished rest
/// days
/// among places it likes equally, and when a session finds no room, one session that stands is moved to the best other
/// place that makes room for it.
public final class Board {

    /// For a place on a wished rest day; below every other dislike, so that it decides between equals.
    private static final double REST_DAY = 0.5;

    /// For training on the last free day of the week; above every other dislike.
    private static final double NO_REST = 10_000;

    private static final int TRAINING_DAYS = 6;

    private final Baseline baseline;
    private final FreeHours hours;
    private final Set<DayOfWeek> restDays;
    private final List<PlacedSession> standing;
    private final List<PlacedSession> placed = new ArrayList<>();
    private final Map<String, List<PlacedSession>> starts = new HashMap<>();

    private Board(Baseline baseline, Athlete athlete, WeekToPlace week) {
        this.baseline = baseline;
        this.hours = new FreeHours(athlete, week);
        this.restDays = athlete.preferences().rest();
        this.standing = new ArrayList<>(week.held());
    }

    /// The sessions of a week where a baseline puts them; those without room are missing.
    public static List<PlacedSession> place(Baseline baseline, Athlete athlete, WeekToPlace week) {
        var board = new Board(baseline, athlete, week);
        for (var session : baseline.inOrder(week.sessions())) {
            board.starts.put(session.id(), board.hours.starts(session));
        }
        for (var session : baseline.inOrder(week.sessions())) {
            board.best(session.id()).ifPresentOrElse(best -> board.put(best.session()), () -> board.makeRoom(session));
        }
        return List.copyOf(board.placed);
    }

    private record Choice(PlacedSession session, double dislike) {}

    private void put(PlacedSession session) {
        standing.add(session);
        placed.add(session);
    }

    private void take(PlacedSession session) {
        standing.remove(session);
        placed.remove(session);
    }

    /// The start it dislikes least of those that are free, the earliest of equals.
    private Optional<Choice> best(String id) {
        Optional<Choice> best = Optional.empty();
        for (var start : starts.getOrDefault(id, List.of())) {
            if (hours.fits(start, standing)) {
                double dislike = baseline.dislike(start, standing) + disturbedRest(start);
                if (best.isEmpty() || dislike < best.get().dislike()) {
                    best = Optional.of(new Choice(start, dislike));
                }
            }
        }
        return best;
    }

    private double disturbedRest(PlacedSession session) {
        double dislike = restDays.contains(session.start().day()) ? REST_DAY : 0;
        var days = new TreeSet<Long>();
        for (var other : standing) {
            if (DayKinds.isTraining(other)) {
                days.add(other.start().epochDay());
            }
        }
        boolean oneMore =
                DayKinds.isTraining(session) && !days.contains(session.start().epochDay());
        return dislike + (oneMore && days.size() >= TRAINING_DAYS ? NO_REST : 0);
    }

    private record Swap(PlacedSession from, PlacedSession to, PlacedSession added, double dislike) {}

    private void makeRoom(SessionToPlace session) {
        Optional<Swap> best = Optional.empty();
        for (var other : List.copyOf(placed)) {
            take(other);
            for (var start : starts.getOrDefault(session.id(), List.of())) {
                var swap = swap(other, start);
                if (swap.isPresent()
                        && (best.isEmpty() || swap.get().dislike() < best.get().dislike())) {
                    best = swap;
                }
            }
            put(other);
        }
        best.ifPresent(swap -> {
            take(swap.from());
            put(swap.added());
            put(swap.to());
        });
    }

    /// The best other place of a session just taken away, once another stands there.
    private Optional<Swap> swap(PlacedSession taken, PlacedSession added) {
        if (!hours.fits(added, standing)) {
            return Optional.empty();
        }
        double dislike = baseline.dislike(added, standing) + disturbedRest(added);
        put(added);
        var moved = best(taken.id());
        take(added);
        return moved.map(choice -> new Swap(taken, choice.session(), added, dislike + choice.dislike()));
    }
}
