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
    static final int SHORT_RACE_DAYS = 3;
    static final int HALF_MARATHON_DAYS = 7;
    static final int MARATHON_DAYS = 14;
    static final int POINTS = 60;
    private static final Charge CHARGE = Charge.medium(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-06",
                Family.RACE,
                "Easy after the race",
                "After a race no quality run for a day for each " + Wording.number(KILOMETRES_A_DAY)
                        + " km raced, begun ones included, and no heavy legs for " + SHORT_RACE_DAYS
                        + " days after up to 10 km, "
                        + HALF_MARATHON_DAYS + " after a half-marathon, " + MARATHON_DAYS + " after a marathon.",
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
            case FIVE_KM, TEN_KM -> SHORT_RACE_DAYS;
            case HALF_MARATHON -> HALF_MARATHON_DAYS;
            case MARATHON, ULTRA -> MARATHON_DAYS;
        };
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return RaceDays.last(session, circumstances)
                .map(race -> Wording.session(session) + " stands " + RaceDays.words(session, race) + "; keep "
                        + easyDays(session.workout(), race) + " days "
                        + (session.workout() instanceof Run ? "easy." : "free of heavy legs."))
                .orElse("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.holds("heavy legs four days after 10 km", """
                        athlete goal=health phase=recovery
                        Mon 09:00 run race 50min 10km
                        Fri 18:00 lift lower heavy 50min
                        """),
                Example.breaks("heavy legs seven days after a half-marathon", """
                        athlete goal=health
                        week 2027-01-04 phase=race-week
                        Tue 09:00 run race 110min 21.1km
                        week 2027-01-11 phase=recovery
                        Tue 18:00 lift lower heavy 50min
                        """),
                Example.holds("heavy legs eight days after a half-marathon", """
                        athlete goal=health
                        week 2027-01-04 phase=race-week
                        Tue 09:00 run race 110min 21.1km
                        week 2027-01-11 phase=recovery
                        Wed 18:00 lift lower heavy 50min
                        """),
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
