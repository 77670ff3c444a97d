package ironstride.founding;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Availability;
import ironstride.athlete.Goal;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.Place;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Athletes of every goal, and their plans.
final class Plans {

    static final LocalDate START = LocalDate.of(2027, 1, 4);

    private static final Map<Goal, List<Plan>> RANDOM = new ConcurrentHashMap<>();

    private Plans() {}

    /// A trained athlete with a gym and every morning and evening free but Saturday.
    static Athlete athlete(Goal goal) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(window(360, 480, "outdoors"), window(1050, 1200, "gym")));
        }
        week.put(DayOfWeek.SATURDAY, List.of());
        week.put(DayOfWeek.SUNDAY, List.of(window(420, 660, "outdoors"), window(1020, 1140, "gym")));
        return new AthleteBuilder(START)
                .name(goal.word())
                .zone(ZoneId.of("Europe/Berlin"))
                .born(START.minusYears(33))
                .goal(goal)
                .running(new RunningProfile(
                        Level.INTERMEDIATE,
                        Optional.of(Distance.ofKilometres(30)),
                        Optional.of(Distance.ofKilometres(12)),
                        Optional.of(4),
                        Optional.empty()))
                .strength(new StrengthProfile(
                        Level.INTERMEDIATE,
                        Optional.of(2),
                        StrengthProfile.Split.AUTO,
                        Map.of(
                                "back-squat", new StrengthProfile.BestSet(Weight.ofKilograms(90), 5),
                                "bench-press", new StrengthProfile.BestSet(Weight.ofKilograms(65), 5))))
                .places(Map.of(
                        "gym", new Place("gym", Place.Kind.GYM, Map.of()),
                        "outdoors", new Place("outdoors", Place.Kind.OUTDOORS, Map.of())))
                .availability(new Availability(week, Map.of()))
                .health(new Health(Health.Screening.CLEAR, Set.of(), false, false))
                .build();
    }

    static Window window(int from, int to, String place) {
        return new Window(from, to, Optional.of(place));
    }

    static Athlete withHours(Athlete athlete, Map<DayOfWeek, List<Window>> week) {
        return athlete.change().availability(new Availability(week, Map.of())).build();
    }

    static Plan of(Athlete athlete, int weeks) {
        return switch (Planner.make(athlete, Optional.of(weeks), _ -> {})) {
            case PlanOutcome.Planned(var plan) -> plan;
            case PlanOutcome.Refused(var reason, var _) -> throw new AssertionError(reason);
        };
    }

    /// Plans of three weeks of different athletes, all with one goal.
    static List<Plan> random(Goal goal) {
        return RANDOM.computeIfAbsent(goal, Plans::makeRandom);
    }

    private static List<Plan> makeRandom(Goal goal) {
        var plans = new ArrayList<Plan>();
        for (long seed = 9001; plans.size() < 25; seed++) {
            plans.add(of(
                    RandomAthletes.of(seed).change().goal(goal).races(List.of()).build(), 3));
        }
        return List.copyOf(plans);
    }

    static List<PlacedSession> sessions(Plan plan) {
        return plan.schedule().weeks().sessions().toList();
    }

    /// Weeks of full training, deloads apart.
    static List<TrainingWeek> fullWeeks(Plan plan) {
        return plan.schedule().weeks().weeks().stream()
                .filter(week -> week.phase().isFull() && !week.deload())
                .toList();
    }

    static List<PlacedSession> lifts(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Lift)
                .toList();
    }

    static List<PlacedSession> runs(TrainingWeek week) {
        return week.sessions().stream()
                .filter(session -> session.workout() instanceof Run)
                .toList();
    }

    /// A lift and a run of one day.
    record Pair(PlacedSession first, PlacedSession second) {

        boolean liftFirst() {
            return first.workout() instanceof Lift;
        }

        double gapHours() {
            return first.gapMinutes(second) / 60.0;
        }
    }

    /// Days with a lift and an easy run: before a long or fast run of the day tired legs weigh more than the order.
    static List<Pair> liftAndEasyRun(Plan plan) {
        return liftAndRun(plan).stream()
                .filter(pair -> !(pair.first().workout() instanceof Run run && run.isKey())
                        && !(pair.second().workout() instanceof Run other && other.isKey()))
                .toList();
    }

    /// All days with a lift and a run.
    static List<Pair> liftAndRun(Plan plan) {
        var pairs = new ArrayList<Pair>();
        for (var first : sessions(plan)) {
            for (var second : sessions(plan)) {
                boolean mixed = (first.workout() instanceof Lift && second.workout() instanceof Run)
                        || (first.workout() instanceof Run && second.workout() instanceof Lift);
                if (mixed && first.isOnSameDayAs(second) && first.start().compareTo(second.start()) < 0) {
                    pairs.add(new Pair(first, second));
                }
            }
        }
        return pairs;
    }
}
