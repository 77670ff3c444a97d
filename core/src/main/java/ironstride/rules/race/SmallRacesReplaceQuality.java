package ironstride.rules.race;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
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
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// B and C races take the place of a quality run.
final class SmallRacesReplaceQuality implements SessionRule {

    static final int LEGS_DAYS = 5;
    static final int POINTS = 10;
    private static final Charge CHARGE = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-07",
                Family.RACE,
                "Small races replace quality",
                "A B race is its week's quality run and gets no heavy legs for " + LEGS_DAYS
                        + " days before; a C race takes the place of one quality run.",
                "SOFT " + POINTS,
                "Coaching practice.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return !workout.isRace()
                && (workout.isQuality() || (workout.isStrength() && workout.hasLegs(LegLoad.HEAVY)))
                && !circumstances.athlete().races().isEmpty();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        for (var race : circumstances.athlete().races()) {
            long days = race.date().toEpochDay() - session.start().epochDay();
            boolean quality = session.workout().isQuality();
            if (race.priority() == Race.Priority.B
                    && (quality ? sameWeek(race, session) : days >= 0 && days < LEGS_DAYS)) {
                return CHARGE;
            }
        }
        return Charge.NONE;
    }

    private static boolean sameWeek(Race race, PlacedSession session) {
        return race.date().with(DayOfWeek.MONDAY).equals(session.start().date().with(DayOfWeek.MONDAY));
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session)
                + " stands in the days of a B race, which is the week's quality; heavy legs wait " + LEGS_DAYS
                + " days.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("intervals in the week of a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run interval 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race),
                Example.holds("easy runs in the week of a B race", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 40min
                        Thu 18:00 lift lower moderate 50min
                        Mon 18:00 lift upper 50min
                        """)
                        .given("a B race on the Sunday", SmallRacesReplaceQuality::race));
    }

    private static Athlete race(Athlete athlete) {
        var sunday = athlete.start().plusDays(6);
        return athlete.change()
                .races(List.of(new Race(
                        "City 10", RaceDistance.TEN_KM, sunday, Race.USUAL_START, Optional.empty(), Race.Priority.B)))
                .build();
    }
}
