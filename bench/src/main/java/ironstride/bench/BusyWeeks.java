package ironstride.bench;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Level;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import ironstride.plan.SessionToPlace;
import ironstride.plan.WeekToPlace;
import ironstride.quantity.Distance;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.Cross;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Random athletes who train most days, and weeks that hold more than the program asks for.
final class BusyWeeks {

    /// What busy people add on their own, in this order.
    private static final List<Workout> EXTRAS = List.of(
            Lift.outline(StrengthFocus.CORE, StrengthFocus.CORE.usualLegLoad(), 20),
            new Mobility("stretching", 20),
            new Cross("cycling", 45),
            Run.outline(RunType.RECOVERY, 25, Optional.empty()));

    private BusyWeeks() {}

    /// The random athlete of the same seed with more hours, more runs and more lifts.
    static Athlete athlete(long seed) {
        var random = new SplittableRandom(seed);
        var athlete = RandomAthletes.of(seed);
        double weekly = 35 + random.nextInt(50);
        var running = new RunningProfile(
                random.nextBoolean() ? Level.INTERMEDIATE : Level.ADVANCED,
                Optional.of(Distance.ofKilometres(weekly)),
                Optional.of(Distance.ofKilometres(weekly * 0.35)),
                Optional.of(4 + random.nextInt(3)),
                Optional.empty());
        var strength = new StrengthProfile(
                random.nextBoolean() ? Level.INTERMEDIATE : Level.ADVANCED,
                Optional.of(2 + random.nextInt(3)),
                StrengthProfile.Split.values()[random.nextInt(3)],
                Map.of());
        return athlete.change()
                .running(running)
                .strength(strength)
                .availability(new Availability(hours(random), Map.of()))
                .build();
    }

    private static Map<DayOfWeek, List<Window>> hours(SplittableRandom random) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var windows = new ArrayList<Window>();
            boolean weekend = day.getValue() > 5;
            if (weekend || random.nextInt(10) < 8) {
                int minutes = weekend ? 150 + 15 * random.nextInt(7) : 60 + 15 * random.nextInt(4);
                windows.add(window(345 + 15 * random.nextInt(6), minutes, weekend ? "" : "outdoors"));
            }
            if (random.nextInt(10) < 3) {
                windows.add(window(720, 60, ""));
            }
            if (random.nextInt(10) < 9) {
                windows.add(window(1020 + 15 * random.nextInt(5), 75 + 15 * random.nextInt(5), "gym"));
            }
            week.put(day, windows);
        }
        return week;
    }

    private static Window window(int from, int minutes, String place) {
        return new Window(from, from + minutes, Optional.of(place).filter(name -> !name.isEmpty()));
    }

    /// The week with this many sessions: some of the last ones dropped, or some more added.
    static WeekToPlace ofSize(WeekToPlace week, int sessions) {
        var result = new ArrayList<>(week.sessions());
        while (result.size() > sessions) {
            result.removeLast();
        }
        for (int k = 0; result.size() < sessions; k++) {
            result.add(new SessionToPlace(week.monday() + "-extra-" + k, EXTRAS.get(k % EXTRAS.size())));
        }
        return new WeekToPlace(week.monday(), week.number(), week.phase(), week.deload(), week.held(), result);
    }
}
