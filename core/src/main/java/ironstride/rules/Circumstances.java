package ironstride.rules;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything a rule may know apart from the sessions it looks at: who trains, for what, and in which week.
///
/// Answers that rules ask for on every pair of sessions are worked out once, when it is made.
public final class Circumstances {

    /// Age from which recovery windows are longer.
    public static final int LONGER_RECOVERY_AGE = 60;

    /// How much longer they are.
    public static final double LONGER_RECOVERY = 1.5;

    /// Days between two A races from which on the second is prepared as one of its own.
    public static final int GOAL_RACES_APART_DAYS = 14;

    private final Athlete athlete;
    private final List<Race> races;
    private final List<WeekFacts> weeks;
    private final long firstMonday;
    private final double recoveryFactor;
    private final boolean hasARace;

    private Circumstances(Athlete athlete, List<Race> races, List<WeekFacts> weeks, long firstMonday) {
        this.athlete = athlete;
        this.races = races;
        this.weeks = weeks;
        this.firstMonday = firstMonday;
        this.recoveryFactor = athlete.isAgedAtLeast(LONGER_RECOVERY_AGE) ? LONGER_RECOVERY : 1;
        this.hasARace = races.stream().anyMatch(race -> race.priority() == Race.Priority.A);
    }

    /// The circumstances of an athlete's calendar. Races are those entered and those that stand in the calendar.
    ///
    /// @throws IllegalArgumentException when the calendar has no week
    public static Circumstances of(Athlete athlete, TrainingCalendar calendar) {
        if (calendar.weeks().isEmpty()) {
            throw new IllegalArgumentException("a calendar without weeks has no circumstances");
        }
        return new Circumstances(
                athlete,
                races(athlete, calendar),
                calendar.weeks().stream().map(Circumstances::facts).toList(),
                calendar.weeks().getFirst().monday().toEpochDay());
    }

    private static WeekFacts facts(TrainingWeek week) {
        int sessions = (int) week.sessions().stream()
                .filter(session -> !(session.workout() instanceof Mobility))
                .count();
        int lifts = (int) week.sessions().stream()
                .filter(session -> session.workout().isStrength())
                .count();
        int runs = (int) week.sessions().stream()
                .filter(session -> session.workout() instanceof Run run && !run.isRace())
                .count();
        return new WeekFacts(week.number(), week.monday(), week.phase(), week.deload(), sessions, lifts, runs);
    }

    private static List<Race> races(Athlete athlete, TrainingCalendar calendar) {
        var races = new ArrayList<>(athlete.races());
        calendar.sessions()
                .filter(session -> session.workout().isRace())
                .filter(session -> races.stream()
                        .noneMatch(race -> race.date().equals(session.start().date())))
                .map(Circumstances::raceOf)
                .forEach(races::add);
        races.sort(Comparator.comparing(Race::date));
        return onlyOneGoalAtATime(races);
    }

    /// Of two A races within a fortnight the second counts as a B race: there is no time to prepare it.
    private static List<Race> onlyOneGoalAtATime(List<Race> races) {
        var result = new ArrayList<Race>();
        var lastGoal = LocalDate.MIN;
        for (var race : races) {
            boolean goal = race.priority() == Race.Priority.A;
            if (goal && race.date().isBefore(lastGoal.plusDays(GOAL_RACES_APART_DAYS))) {
                result.add(
                        new Race(race.name(), race.distance(), race.date(), race.at(), race.target(), Race.Priority.B));
            } else {
                result.add(race);
                lastGoal = goal ? race.date() : lastGoal;
            }
        }
        return List.copyOf(result);
    }

    private static Race raceOf(PlacedSession session) {
        var distance = session.run().flatMap(Run::distance).orElse(RaceDistance.TEN_KM.distance());
        return new Race(
                "race",
                new RaceDistance(distance.toString(), distance),
                session.start().date(),
                Race.USUAL_START,
                Optional.empty(),
                Race.Priority.A);
    }

    public Athlete athlete() {
        return athlete;
    }

    public Goal goal() {
        return athlete.goal();
    }

    public Level runLevel() {
        return athlete.running().level();
    }

    public Level strengthLevel() {
        return athlete.strength().level();
    }

    /// Races entered and races in the calendar, by date.
    public List<Race> races() {
        return races;
    }

    /// 1.5 for athletes of 60 and more, whose recovery windows are longer; 1 for others.
    public double recoveryFactor() {
        return recoveryFactor;
    }

    public boolean combinedAllowed() {
        return athlete.preferences().combinedSessions();
    }

    /// Longest run of the 30 days before the first week, when it is known.
    public Optional<Distance> longestBefore() {
        return athlete.running().longestIn30Days();
    }

    /// The week a session stands in; sessions outside the calendar's weeks count to the one before.
    public WeekFacts weekOf(PlacedSession session) {
        return weekOf(session.start().epochDay());
    }

    /// The week a day lies in.
    public WeekFacts weekOf(long epochDay) {
        int index = Math.clamp(Math.floorDiv(epochDay - firstMonday, 7L), 0, weeks.size() - 1);
        while (index > 0 && weeks.get(index).monday().toEpochDay() > epochDay) {
            index--;
        }
        return weeks.get(index);
    }

    /// The week after another, when the calendar holds it.
    public Optional<WeekFacts> weekAfter(WeekFacts week) {
        var next = weekOf(week.monday().toEpochDay() + 7);
        return next.monday().isAfter(week.monday()) ? Optional.of(next) : Optional.empty();
    }

    /// The first A race, entered or standing in the calendar: the one that decides how far the long run goes.
    public Optional<Race> goalRace() {
        return races.stream().filter(race -> race.priority() == Race.Priority.A).findFirst();
    }

    public List<WeekFacts> weeks() {
        return weeks;
    }

    /// The facts of a week as its sessions are now; they differ from those at the start when something is left out.
    public WeekFacts factsOf(TrainingWeek week) {
        return facts(week);
    }

    /// Whether runs are protected from tired legs as for a running goal: with a running goal always; with the muscle
    /// goal and an A race from the specific phase on, because then the race wins.
    public boolean protectsRuns(PlacedSession run) {
        if (goal().isRunning()) {
            return true;
        }
        if (goal() != Goal.MUSCLE || !hasARace) {
            return false;
        }
        var phase = weekOf(run).phase();
        return phase == Phase.SPECIFIC || phase == Phase.TAPER || phase == Phase.RACE_WEEK;
    }

    public boolean hasARace() {
        return hasARace;
    }
}
