package ironstride.rules.strength;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.CountRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WeekFacts;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;

/// Only so many heavy leg sessions a week.
final class FewHeavyLegDays implements CountRule {

    static final int MOST = 2;
    static final int MOST_FOR_MUSCLE = 3;
    static final int MOST_BEFORE_LONG_RACE = 1;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-11",
                Family.STRENGTH,
                "Few heavy leg days",
                "At most " + MOST + " heavy leg sessions a week (" + MOST_FOR_MUSCLE + " for the goal muscle, "
                        + MOST_BEFORE_LONG_RACE
                        + " in the specific and taper weeks before a half-marathon or longer); classes count.",
                "HARD",
                "More cannot be recovered from beside running; our decision.",
                "product");
    }

    @Override
    public Per per() {
        return Per.SESSION;
    }

    @Override
    public Direction direction() {
        return Direction.AT_MOST;
    }

    @Override
    public int amount(Workout workout, Circumstances circumstances) {
        return workout.isStrength() && workout.legLoad() == LegLoad.HEAVY ? 1 : 0;
    }

    @Override
    public Charge charge(int total, WeekFacts week, Circumstances circumstances) {
        return total > most(week, circumstances) ? Charge.HARD : Charge.NONE;
    }

    private static int most(WeekFacts week, Circumstances circumstances) {
        if (circumstances.goal() == Goal.MUSCLE) {
            return MOST_FOR_MUSCLE;
        }
        boolean close = week.phase() == Phase.SPECIFIC || week.phase() == Phase.TAPER;
        boolean longRace = circumstances
                .goalRace()
                .filter(race -> race.distance().category().isHalfOrLonger())
                .isPresent();
        return close && longRace ? MOST_BEFORE_LONG_RACE : MOST;
    }

    @Override
    public String sentence(int total, WeekFacts week, Charge charge, Circumstances circumstances) {
        return "The week holds " + Wording.count(total, "heavy leg session") + "; at most " + most(week, circumstances)
                + ".";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("two in a specific week before a half-marathon", """
                        athlete goal=endurance phase=specific
                        Mon 18:00 lift lower heavy 50min
                        Thu 18:00 lift lower heavy 50min
                        """)
                        .given("who has entered a half-marathon in 6 weeks", FewHeavyLegDays::half),
                Example.holds("one in a specific week before a half-marathon", """
                        athlete goal=endurance phase=specific
                        Mon 18:00 lift lower heavy 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who has entered a half-marathon in 6 weeks", FewHeavyLegDays::half),
                Example.breaks("four for muscle", """
                        athlete goal=muscle strength=advanced
                        Mon 06:00 lift lower heavy 50min
                        Wed 18:00 lift lower heavy 50min
                        Fri 18:00 lift lower heavy 50min
                        Sun 18:00 lift lower heavy 50min
                        """),
                Example.breaks("three", """
                        athlete goal=health
                        Mon 18:00 lift lower heavy 50min
                        Wed 18:00 class CrossFit heavy 50min
                        Fri 18:00 lift lower heavy 50min
                        """),
                Example.holds("two", """
                        athlete goal=health
                        Mon 18:00 lift lower heavy 50min
                        Thu 18:00 lift lower heavy 50min
                        """),
                Example.holds("three for muscle", """
                        athlete goal=muscle
                        Mon 18:00 lift lower heavy 50min
                        Wed 18:00 lift lower heavy 50min
                        Fri 18:00 lift lower heavy 50min
                        """));
    }

    private static Athlete half(Athlete athlete) {
        return athlete.change()
                .races(List.of(new Race(
                        "Half",
                        RaceDistance.HALF_MARATHON,
                        athlete.start().plusWeeks(6),
                        Race.USUAL_START,
                        Optional.empty(),
                        Race.Priority.A)))
                .build();
    }
}
