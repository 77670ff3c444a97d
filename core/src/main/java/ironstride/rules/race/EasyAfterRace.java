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
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;

/// After a race come easy days.
final class EasyAfterRace implements SessionRule {

    static final double KILOMETRES_A_DAY = 3;
    static final int POINTS = 60;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-06",
                Family.RACE,
                "Easy after the race",
                "After a race no quality run for a day for each " + Wording.number(KILOMETRES_A_DAY)
                        + " km raced, and no heavy legs for 3 days up to 10 km, 7 after a half-marathon, 14 after a marathon.",
                "MEDIUM " + POINTS,
                "A well-known coach's custom; the leg days are our decision.",
                "coaching",
                "product");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return (workout.isQuality() || (workout.isStrength() && workout.hasLegs(LegLoad.HEAVY)))
                && !circumstances.races().isEmpty();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        var race = RaceDays.last(session, circumstances);
        return race.isPresent()
                        && session.start().epochDay() - race.get().date().toEpochDay()
                                <= easyDays(session.workout(), race.get())
                ? CHARGE
                : Charge.NONE;
    }

    private static int easyDays(Workout workout, Race race) {
        if (workout instanceof Run) {
            return (int) Math.ceil(race.distance().distance().kilometres() / KILOMETRES_A_DAY);
        }
        return switch (race.distance().category()) {
            case FIVE_KM, TEN_KM -> 3;
            case HALF_MARATHON -> 7;
            case MARATHON, ULTRA -> 14;
        };
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return RaceDays.last(session, circumstances)
                .map(race -> Wording.session(session) + " stands " + RaceDays.words(session, race) + "; keep "
                        + easyDays(session.workout(), race) + " days easy.")
                .orElse("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("tempo four days after 10 km", """
                        athlete goal=health phase=recovery
                        Mon 09:00 run race 50min 10km
                        Fri 07:00 run tempo 50min
                        """),
                Example.holds("tempo five days after 10 km", """
                        athlete goal=health phase=recovery
                        Mon 09:00 run race 50min 10km
                        Sat 07:00 run tempo 50min
                        """),
                Example.breaks("heavy legs three days after 10 km", """
                        athlete goal=health phase=recovery
                        Mon 09:00 run race 50min 10km
                        Thu 18:00 lift lower heavy 50min
                        """));
    }
}
