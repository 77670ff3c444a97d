package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Workout;
import java.util.List;

/// The last long run and the last quality run leave time to freshen up.
final class LastHardRunsBeforeRace implements SessionRule {

    static final int POINTS = 30;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-05",
                Family.RACE,
                "Last hard runs before the race",
                "The last long run comes 14 to 21 days before a marathon, 8 to 14 before a half-marathon, 7 to 10 before 10 km and 6 to 8 before 5 km; the last quality run "
                        + RaceSpacing.QUALITY_DAYS + " days before, " + RaceSpacing.QUALITY_MARATHON_DAYS
                        + " before a marathon.",
                "MEDIUM " + POINTS + " when too late",
                "Two or three easy days before a race are a well-known coach's custom.",
                "coaching");
    }

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
                .map(race -> Wording.session(session) + " stands " + RaceDays.words(session, race) + "; leave at least "
                        + least(session.workout(), race) + " days.")
                .orElse("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
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
                        """));
    }
}
