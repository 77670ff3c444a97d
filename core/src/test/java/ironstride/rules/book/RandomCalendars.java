package ironstride.rules.book;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Goal;
import ironstride.athlete.HardDays;
import ironstride.athlete.Level;
import ironstride.athlete.Preferences;
import ironstride.athlete.RunningProfile;
import ironstride.athlete.StrengthProfile;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Athletes and calendars of all kinds, sensible or not, the same for the same seed.
final class RandomCalendars {

    static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final int EARLIEST = 5 * 60;
    private static final int LATEST = 20 * 60;

    private RandomCalendars() {}

    static Athlete athlete(SplittableRandom random) {
        var athlete = new AthleteBuilder(MONDAY)
                .goal(any(random, Goal.values()))
                .running(new RunningProfile(
                        any(random, Level.values()),
                        Optional.empty(),
                        random.nextBoolean()
                                ? Optional.of(Distance.ofKilometres(4 + random.nextInt(20)))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .strength(StrengthProfile.of(any(random, Level.values())))
                .preferences(new Preferences(
                        Optional.empty(), Set.of(), any(random, HardDays.values()), random.nextBoolean()));
        if (random.nextBoolean()) {
            athlete.born(MONDAY.minusYears(14 + random.nextInt(60)));
        }
        return athlete.build();
    }

    /// One to five weeks, half of them with up to three sessions and half with up to fourteen.
    static TrainingCalendar calendar(SplittableRandom random) {
        var weeks = new ArrayList<TrainingWeek>();
        int count = 1 + random.nextInt(5);
        for (int number = 1; number <= count; number++) {
            var monday = MONDAY.plusWeeks(number - 1L);
            int sessions = random.nextBoolean() ? random.nextInt(4) : 4 + random.nextInt(11);
            var placed = new ArrayList<PlacedSession>();
            for (int k = 0; k < sessions; k++) {
                placed.add(session("w" + number + "-" + k, workout(random), start(random, monday)));
            }
            weeks.add(new TrainingWeek(monday, number, any(random, Phase.values()), random.nextInt(4) == 0, placed));
        }
        return new TrainingCalendar(weeks);
    }

    static PlacedSession session(String id, Workout workout, Start start) {
        return new PlacedSession(id, workout, start, Optional.empty(), PlacedSession.Hold.FREE);
    }

    /// Any quarter of an hour of training time of a week.
    static Start start(SplittableRandom random, LocalDate monday) {
        return start(monday.plusDays(random.nextInt(7)), random);
    }

    static Start start(LocalDate day, SplittableRandom random) {
        return Start.at(day, EARLIEST + 15 * random.nextInt((LATEST - EARLIEST) / 15), ZoneOffset.UTC);
    }

    static Workout workout(SplittableRandom random) {
        int minutes = 15 + 5 * random.nextInt(25);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> run(random, any(random, RunType.values()), minutes);
            case 3 -> run(random, RunType.LONG, minutes);
            case 4, 5, 6 -> Lift.outline(any(random, StrengthFocus.values()), any(random, LegLoad.values()), minutes);
            case 7 -> new ClassSession("circuit", any(random, LegLoad.values()), minutes);
            default -> random.nextBoolean() ? new Cross("cycling", minutes) : new Mobility("", minutes);
        };
    }

    private static Workout run(SplittableRandom random, RunType type, int minutes) {
        return Run.outline(
                type,
                minutes,
                random.nextInt(4) > 0 ? Optional.of(Distance.ofMetres(minutes * 170.0)) : Optional.empty());
    }

    static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static <T> T any(SplittableRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
