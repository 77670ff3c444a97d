package ironstride.rules.load;

import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// No growing weeks while the legs learn something new.
final class OneStressorAtATime implements ProgramRule {

    static final double RAMP = 0.05;
    static final int POINTS = 15;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-07",
                Family.LOAD,
                "One stressor at a time",
                "In the week the legs first do heavy work, do not run more than " + Wording.percent(RAMP)
                        + " further than the week before.",
                "SOFT " + POINTS,
                "New leg work makes sore; adding kilometres at once hides which of the two did it. Our decision.",
                "product",
                "A5");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var found = new ArrayList<Offence>();
        for (int i = 1; i < calendar.weeks().size(); i++) {
            var before = calendar.weeks().get(i - 1);
            var week = calendar.weeks().get(i);
            boolean first = hasHeavyLift(week)
                    && calendar.weeks().subList(0, i).stream().noneMatch(OneStressorAtATime::hasHeavyLift);
            double ramp = ramp(before, week);
            if (first && ramp > RAMP && !before.deload()) {
                found.add(new Offence(
                        Charge.soft(POINTS),
                        List.of(),
                        week.number(),
                        "The week's running grows by " + Wording.percent(ramp)
                                + " in the first week with heavy legs; hold it at " + Wording.percent(RAMP) + "."));
            }
        }
        return found.stream();
    }

    private static boolean hasHeavyLift(TrainingWeek week) {
        return week.sessions().stream()
                .anyMatch(session -> session.workout() instanceof Lift lift && lift.legLoad() == LegLoad.HEAVY);
    }

    private static double ramp(TrainingWeek before, TrainingWeek week) {
        var from = RunDistances.ofWeek(before);
        var to = RunDistances.ofWeek(week);
        return from.isEmpty() || to.isEmpty() || from.get().millimetres() == 0
                ? 0
                : (double) to.get().millimetres() / from.get().millimetres() - 1;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a tenth more and the first heavy legs", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 120min 20km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 120min 21.5km
                        Thu 18:00 lift lower heavy 50min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("as far as the week before", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 120min 20km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 120min 20km
                        Thu 18:00 lift lower heavy 50min
                        Sat 18:00 lift upper 50min
                        """));
    }
}
