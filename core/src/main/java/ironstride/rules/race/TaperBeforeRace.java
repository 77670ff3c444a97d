package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.TrainingCalendar;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The last days before a race hold much less running than the peak, but not nothing.
final class TaperBeforeRace implements ProgramRule {

    static final double MOST = 0.60;
    static final double LEAST = 0.35;
    static final int DAYS = 7;
    static final int POINTS = 40;

    /// A plan of at least this many weeks has a peak to compare with.
    static final int WEEKS_TO_JUDGE = 4;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-02",
                Family.RACE,
                "Taper",
                "The " + DAYS + " days up to an A race hold " + Wording.percent(LEAST) + " to " + Wording.percent(MOST)
                        + " of the peak week's distance, the race not counted; intensity and frequency stay.",
                "MEDIUM " + POINTS,
                "Two weeks with 41 to 60 % less volume at unchanged intensity gave the largest gains.",
                "A36");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        if (calendar.weeks().size() < WEEKS_TO_JUDGE) {
            return Stream.of();
        }
        double peak = 0;
        for (var week : calendar.weeks()) {
            peak = Math.max(peak, kilometres(calendar, week.monday().toEpochDay(), 7));
        }
        var found = new ArrayList<Offence>();
        for (var race : circumstances.races()) {
            boolean inCalendar = calendar.sessions()
                    .anyMatch(session ->
                            session.workout().isRace() && session.start().date().equals(race.date()));
            double share = kilometres(calendar, race.date().toEpochDay() - DAYS + 1, DAYS) / Math.max(1, peak);
            if (inCalendar && race.priority() == Race.Priority.A && (share > MOST || share < LEAST)) {
                found.add(new Offence(
                        Charge.medium(POINTS),
                        List.of(),
                        calendar.weeks().getLast().number(),
                        "The last " + DAYS + " days before " + race.name() + " hold " + Wording.percent(share)
                                + " of the peak week; " + Wording.percent(LEAST) + " to " + Wording.percent(MOST)
                                + " is the taper that works."));
            }
        }
        return found.stream();
    }

    private static double kilometres(TrainingCalendar calendar, long firstDay, int days) {
        return calendar.sessions()
                .filter(session -> session.start().epochDay() >= firstDay
                        && session.start().epochDay() < firstDay + days
                        && !session.workout().isRace())
                .flatMap(session -> session.run().flatMap(Run::distance).stream())
                .mapToDouble(Distance::kilometres)
                .sum();
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("race week as full as the others", """
                        athlete goal=endurance
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-25 phase=race-week
                        Tue 07:00 run easy 120min 20km
                        Sun 09:00 run race 50min 10km
                        """), Example.holds("race week at half", """
                        athlete goal=endurance
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-25 phase=race-week
                        Tue 07:00 run easy 60min 10km
                        Sun 09:00 run race 50min 10km
                        """));
    }
}
