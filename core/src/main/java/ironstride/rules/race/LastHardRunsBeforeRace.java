package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Workout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last long run and the last quality run leave time to freshen up.
final class LastHardRunsBeforeRace implements Rule {

    static final int POINTS = 30;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-05",
                Family.RACE,
                "Last hard runs before the race",
                "The last long run comes " + window(RaceDistance.Category.MARATHON) + " days before a marathon, "
                        + window(RaceDistance.Category.HALF_MARATHON) + " before a half-marathon, "
                        + window(RaceDistance.Category.TEN_KM) + " before 10 km and "
                        + window(RaceDistance.Category.FIVE_KM) + " before 5 km; the last quality run at least "
                        + RaceSpacing.QUALITY_DAYS + " days before, " + RaceSpacing.QUALITY_MARATHON_DAYS
                        + " before a marathon.",
                "MEDIUM " + POINTS + " when too late, and for a last long run too early",
                "Two or three easy days before a race are a well-known coach's custom; the days of the long run are coaching practice.",
                "coaching");
    }

    private static String window(RaceDistance.Category race) {
        return RaceSpacing.lastLongRun(race) + " to " + RaceSpacing.earliestLastLongRun(race);
    }

    @Override
    public List<Check> checks() {
        return List.of(new TooLate(), new TooEarly());
    }

    private static final class TooLate implements Check.OfSession {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return (workout.isLong() || (workout.isQuality() && !workout.isRace())) && circumstances.hasARace();
        }

        @Override
        public Charge charge(PlacedSession session, Circumstances circumstances) {
            var race = RaceDays.next(session, circumstances, Race.Priority.A);
            return race.isPresent()
                            && race.get().date().toEpochDay() - session.start().epochDay()
                                    < least(session.workout(), race.get())
                    ? CHARGE
                    : Charge.NONE;
        }

        private static int least(Workout workout, Race race) {
            var category = race.distance().category();
            return workout.isLong() ? RaceSpacing.lastLongRun(category) : RaceSpacing.lastQuality(category);
        }

        @Override
        public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
            return RaceDays.next(session, circumstances, Race.Priority.A)
                    .map(race -> Wording.session(session) + " stands " + RaceDays.words(session, race)
                            + "; leave at least " + least(session.workout(), race) + " days.")
                    .orElse("");
        }
    }

    /// Which long run is the last one is settled by the weeks' content before any session has a day, so this is no
    /// question of placing.
    private static final class TooEarly implements Check.OfProgram {
        @Override
        public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
            long firstDay = calendar.weeks().getFirst().monday().toEpochDay();
            return circumstances.races().stream()
                    .filter(race -> race.priority() == Race.Priority.A
                            && race.date().toEpochDay() - most(race) >= firstDay
                            && calendar.weeks().getLast().monday().toEpochDay() + 7
                                    > race.date().toEpochDay())
                    .flatMap(race -> last(calendar, race)
                            .filter(run ->
                                    race.date().toEpochDay() - run.start().epochDay() > most(race))
                            .map(run -> offence(run, race, circumstances))
                            .stream());
        }

        private static int most(Race race) {
            return RaceSpacing.earliestLastLongRun(race.distance().category());
        }

        private static Optional<PlacedSession> last(TrainingCalendar calendar, Race race) {
            return calendar.sessions()
                    .filter(session -> session.workout().isLong()
                            && session.start().epochDay() < race.date().toEpochDay())
                    .max(Comparator.comparing(PlacedSession::start));
        }

        private static Offence offence(PlacedSession run, Race race, Circumstances circumstances) {
            return new Offence(
                    CHARGE,
                    List.of(run),
                    circumstances.weekOf(run).number(),
                    Wording.session(run) + ", the last long run, stands " + RaceDays.words(run, race)
                            + "; the last one comes " + window(race.distance().category()) + " days before.");
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("the last long run 11 days before 10 km", """
                        athlete goal=endurance
                        week 2027-01-04 phase=specific
                        Wed 07:00 run long 90min
                        Mon 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        week 2027-01-11 phase=race-week
                        Tue 07:00 run easy 30min
                        Sun 09:00 run race 50min 10km
                        """).alsoBreaks("DST-06"),
                Example.holds("the last long run 10 days before 10 km", """
                        athlete goal=endurance
                        week 2027-01-04 phase=specific
                        Thu 07:00 run long 90min
                        Mon 18:00 lift lower moderate 50min
                        Fri 18:00 lift upper 50min
                        week 2027-01-11 phase=race-week
                        Tue 07:00 run easy 30min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.breaks("intervals two days before", """
                        athlete goal=endurance phase=race-week
                        Fri 07:00 run interval 40min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.holds("intervals three days before", """
                        athlete goal=endurance phase=race-week
                        Thu 07:00 run interval 40min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.breaks("a long run 6 days before 10 km", """
                        athlete goal=endurance phase=race-week
                        Mon 07:00 run long 90min
                        Sun 09:00 run race 50min 10km
                        """).alsoBreaks("DST-06"));
    }
}
