package ironstride.rules.race;

import ironstride.plan.Phase;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// In the taper lifts have fewer sets and hardly lighter loads.
final class TaperKeepsLoad implements ProgramRule {

    static final double MOST_SETS = 0.65;
    static final int POINTS = 20;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-04",
                Family.RACE,
                "Fewer sets, same load in the taper",
                "A lift in the taper has at most " + Wording.percent(MOST_SETS)
                        + " of the sets of the last full week's lifts and keeps about 80 % of the load.",
                "MEDIUM " + POINTS,
                "One lift a week with few sets keeps strength for months if the load stays.",
                "A35",
                "A36");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        double full = 0;
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            double sets = setsOfALift(week);
            if (week.phase().isFull() && !week.deload()) {
                full = Math.max(full, sets);
            } else if (week.phase() == Phase.TAPER && full > 0 && sets > full * MOST_SETS) {
                found.add(new Offence(
                        Charge.medium(POINTS),
                        List.of(),
                        week.number(),
                        "A lift of this taper week has " + Wording.number(sets) + " sets; "
                                + Wording.number(full * MOST_SETS) + " are enough to keep strength."));
            }
        }
        return found.stream();
    }

    private static double setsOfALift(TrainingWeek week) {
        return week.sessions().stream()
                .flatMap(session -> session.lift().stream())
                .filter(lift -> !lift.exercises().isEmpty())
                .mapToInt(lift -> lift.exercises().stream()
                        .mapToInt(PrescribedExercise::sets)
                        .sum())
                .max()
                .orElse(0);
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("the same sets in the taper", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        """), Example.holds("half of the sets", """
                        athlete goal=health
                        week 2027-01-04
                        Mon 18:00 lift lower 50min : back-squat 4x8, romanian-deadlift 4x8
                        Thu 18:00 lift upper 50min : bench-press 4x8
                        week 2027-01-11 phase=taper
                        Mon 18:00 lift lower 50min : back-squat 2x8, romanian-deadlift 2x8
                        """));
    }
}
