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
import ironstride.workout.Workout;
import java.util.List;

/// The last leg work before a race leaves time to recover.
final class LastLegsBeforeRace implements SessionRule {

    static final int LOOK_DAYS = 14;
    static final int MODERATE_DAYS = 5;
    static final int LIGHT_DAYS = 2;
    static final int RECOMMENDED_DAYS = 10;
    static final int RECOMMENDED_MARATHON_DAYS = 14;
    static final int POINTS = 15;
    private static final Charge EARLY = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-03",
                Family.RACE,
                "Last legs before the race",
                "Heavy legs end 10 days before a marathon, 8 before a half-marathon and 7 before shorter A races, best "
                        + RECOMMENDED_MARATHON_DAYS + " before a marathon and " + RECOMMENDED_DAYS
                        + " before the others; moderate legs " + MODERATE_DAYS + " days, light legs " + LIGHT_DAYS
                        + " days before.",
                "HARD below the minimum, SOFT " + POINTS + " for heavy legs below the recommended days",
                "Coaches say 7, 10 or 14 days; nobody has measured it.",
                "brief",
                "coaching",
                "product");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout.isStrength() && workout.hasLegs(LegLoad.LIGHT) && circumstances.hasARace();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        var race = RaceDays.next(session, circumstances, Race.Priority.A);
        if (race.isEmpty()) {
            return Charge.NONE;
        }
        long days = race.get().date().toEpochDay() - session.start().epochDay();
        if (days > LOOK_DAYS) {
            return Charge.NONE;
        }
        var legs = session.workout().legLoad();
        if (days < least(legs, race.get())) {
            return Charge.HARD;
        }
        return legs == LegLoad.HEAVY && days < recommended(race.get()) ? EARLY : Charge.NONE;
    }

    private static int recommended(Race race) {
        return race.distance().category().isMarathonOrLonger() ? RECOMMENDED_MARATHON_DAYS : RECOMMENDED_DAYS;
    }

    private static int least(LegLoad legs, Race race) {
        return switch (legs) {
            case NONE -> 0;
            case LIGHT -> LIGHT_DAYS;
            case MODERATE -> MODERATE_DAYS;
            case HEAVY -> RaceSpacing.lastHeavyLegs(race.distance().category());
        };
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return RaceDays.next(session, circumstances, Race.Priority.A)
                .map(race -> Wording.legs(session) + " stands " + RaceDays.words(session, race) + "; leave at least "
                        + least(session.workout().legLoad(), race) + " days"
                        + (session.workout().legLoad() == LegLoad.HEAVY ? ", best " + recommended(race) + "." : "."))
                .orElse("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.holds("light legs 2 days before", """
                        athlete goal=endurance phase=race-week
                        Thu 18:00 lift lower light 30min
                        Sat 09:00 run race 50min 10km
                        """),
                Example.breaks("light legs 1 day before", """
                        athlete goal=endurance phase=race-week
                        Fri 18:00 lift lower light 30min
                        Sat 09:00 run race 50min 10km
                        """).alsoBreaks("RACE-08"),
                Example.breaks("heavy legs 6 days before a 10 km race", """
                        athlete goal=endurance phase=taper
                        Mon 18:00 lift lower heavy 50min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.breaks("moderate legs 4 days before", """
                        athlete goal=endurance phase=race-week
                        Tue 18:00 lift lower moderate 50min
                        Sat 09:00 run race 50min 10km
                        """),
                Example.holds("moderate legs 5 days before", """
                        athlete goal=endurance phase=race-week
                        Mon 18:00 lift lower moderate 50min
                        Sat 09:00 run race 50min 10km
                        """),
                Example.breaks("heavy legs 9 days before, allowed but not best", """
                        athlete goal=endurance
                        week 2027-01-04 phase=taper
                        Thu 18:00 lift lower heavy 50min
                        week 2027-01-11 phase=race-week
                        Sat 09:00 run race 50min 10km
                        """),
                Example.holds("heavy legs 10 days before", """
                        athlete goal=endurance
                        week 2027-01-04 phase=taper
                        Thu 18:00 lift lower heavy 50min
                        week 2027-01-11 phase=race-week
                        Sun 09:00 run race 50min 10km
                        """));
    }
}
