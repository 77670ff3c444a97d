package ironstride.schedule;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Availability;
import ironstride.athlete.FixedSession;
import ironstride.athlete.Goal;
import ironstride.athlete.HardDays;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.Place;
import ironstride.athlete.Preferences;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.exercise.Equipment;
import ironstride.quantity.Distance;
import ironstride.workout.ClassSession;
import ironstride.workout.LegLoad;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Athletes of all kinds, the same for the same seed.
public final class RandomAthletes {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private RandomAthletes() {}

    public static Athlete of(long seed) {
        var random = new SplittableRandom(seed);
        var athlete = new AthleteBuilder(START).name("Athlete " + seed).zone(ZoneId.of("Europe/Berlin"));
        var goal = Goal.values()[random.nextInt(Goal.values().length)];
        var run = Level.values()[random.nextInt(3)];
        athlete.goal(goal).born(START.minusYears(18 + random.nextInt(55)));
        double weekly = switch (run) {
            case BEGINNER -> random.nextInt(15);
            case INTERMEDIATE -> 15 + random.nextInt(35);
            case ADVANCED -> 50 + random.nextInt(40);
        };
        athlete.running(new RunningProfile(
                run,
                weekly > 3 ? Optional.of(Distance.ofKilometres(weekly)) : Optional.empty(),
                weekly > 3
                        ? Optional.of(Distance.ofKilometres(weekly * (0.3 + random.nextDouble() * 0.2)))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of(2 + random.nextInt(4)) : Optional.empty(),
                Optional.empty()));
        athlete.strength(new StrengthProfile(
                Level.values()[random.nextInt(3)],
                random.nextBoolean() ? Optional.of(1 + random.nextInt(3)) : Optional.empty(),
                StrengthProfile.Split.values()[random.nextInt(3)],
                Map.of()));
        if (goal.isRunning() && random.nextBoolean()) {
            var distances = List.of(
                    RaceDistance.FIVE_KM, RaceDistance.TEN_KM, RaceDistance.HALF_MARATHON, RaceDistance.TEN_MILES);
            athlete.races(List.of(new Race(
                    "Race",
                    distances.get(random.nextInt(distances.size())),
                    START.plusWeeks(random.nextInt(3, 16)).plusDays(5 + random.nextInt(2)),
                    Race.USUAL_START,
                    Optional.empty(),
                    Race.Priority.A)));
        }
        athlete.places(Map.of(
                "gym", new Place("gym", Place.Kind.GYM, Map.of()),
                "home",
                        new Place(
                                "home",
                                Place.Kind.HOME,
                                Map.of(Equipment.DUMBBELLS, Optional.empty(), Equipment.BANDS, Optional.empty())),
                "outdoors", new Place("outdoors", Place.Kind.OUTDOORS, Map.of())));
        athlete.availability(new Availability(week(random), Map.of()));
        athlete.preferences(new Preferences(
                Optional.empty(),
                random.nextInt(4) == 0 ? Set.of(DayOfWeek.of(1 + random.nextInt(7))) : Set.of(),
                random.nextBoolean() ? HardDays.TOGETHER : HardDays.APART,
                random.nextBoolean()));
        if (random.nextInt(5) == 0) {
            athlete.fixed(List.of(new FixedSession(
                    "class",
                    DayOfWeek.of(1 + random.nextInt(7)),
                    18 * 60,
                    new ClassSession("class", LegLoad.values()[random.nextInt(4)], 60))));
        }
        athlete.health(new Health(Health.Screening.CLEAR, Set.of(), false, random.nextInt(20) == 0));
        return athlete.build();
    }

    private static Map<DayOfWeek, List<Window>> week(SplittableRandom random) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var windows = new ArrayList<Window>();
            if (random.nextInt(10) < 6) {
                int from = 330 + 15 * random.nextInt(6);
                windows.add(new Window(
                        from, from + 45 + 15 * random.nextInt(day.getValue() > 5 ? 12 : 4), place(random, "outdoors")));
            }
            if (random.nextInt(10) < 7) {
                int from = 1020 + 15 * random.nextInt(6);
                windows.add(new Window(from, from + 45 + 15 * random.nextInt(6), place(random, "gym", "home")));
            }
            week.put(day, windows);
        }
        week.put(DayOfWeek.SUNDAY, List.of(new Window(420, 600 + 15 * random.nextInt(8), Optional.empty())));
        return week;
    }

    private static Optional<String> place(SplittableRandom random, String... names) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(names[random.nextInt(names.length)]);
    }
}
