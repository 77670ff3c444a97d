package ironstride.rules.load;

import ironstride.exercise.Exercise;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// No growing weeks while the legs learn something new.
final class OneStressorAtATime implements ProgramRule {

    static final int RAMP_PERCENT = 5;

    /// A leg exercise not done in this many weeks is new to the legs again.
    static final int WEEKS_REMEMBERED = 3;

    private static final long HUNDRED = 100;
    static final int POINTS = 15;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-07",
                Family.LOAD,
                "One stressor at a time",
                "In a week in which the legs do their first heavy work or an exercise they have not done for "
                        + WEEKS_REMEMBERED + " weeks, do not run more than " + RAMP_PERCENT
                        + " % further than the week before.",
                "SOFT " + POINTS,
                "New leg work makes you sore; adding kilometres at once hides which of the two did it. Our decision.",
                "product",
                "A5");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var found = new ArrayList<Offence>();
        for (int i = 1; i < calendar.weeks().size(); i++) {
            var before = calendar.weeks().get(i - 1);
            var week = calendar.weeks().get(i);
            var from = RunDistances.ofWeek(before);
            var to = RunDistances.ofWeek(week);
            if (!before.deload() && from.isPresent() && to.isPresent() && grows(from.get(), to.get())) {
                whatIsNew(calendar.weeks().subList(0, i), week)
                        .map(news -> offence(week, from.get(), to.get(), news))
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static boolean grows(Distance from, Distance to) {
        return from.millimetres() > 0 && to.beyond(from).millimetres() * HUNDRED > from.millimetres() * RAMP_PERCENT;
    }

    private static Offence offence(TrainingWeek week, Distance from, Distance to, String news) {
        double ramp = (double) to.beyond(from).millimetres() / from.millimetres();
        return new Offence(
                Charge.soft(POINTS),
                List.of(),
                week.number(),
                "The week's running grows by " + Wording.percent(ramp) + " to " + to + " in a week with " + news
                        + "; up to " + RAMP_PERCENT + " % is wise then.");
    }

    /// What the legs are not used to, in words.
    private static Optional<String> whatIsNew(List<TrainingWeek> earlier, TrainingWeek week) {
        if (hasHeavyLift(week) && earlier.stream().noneMatch(OneStressorAtATime::hasHeavyLift)) {
            return Optional.of("the first heavy legs");
        }
        var known = legExercises(earlier.subList(Math.max(0, earlier.size() - WEEKS_REMEMBERED), earlier.size()));
        return known.isEmpty()
                ? Optional.empty()
                : legExercises(List.of(week)).stream()
                        .filter(exercise -> !known.contains(exercise))
                        .findFirst()
                        .map(exercise -> "a new leg exercise, " + exercise.name());
    }

    private static Set<Exercise> legExercises(List<TrainingWeek> weeks) {
        var exercises = new LinkedHashSet<Exercise>();
        weeks.stream()
                .flatMap(week -> week.sessions().stream())
                .flatMap(session -> session.lift().stream())
                .flatMap(lift -> lift.exercises().stream())
                .map(PrescribedExercise::exercise)
                .filter(Exercise::legHardSet)
                .forEach(exercises::add);
        return exercises;
    }

    private static boolean hasHeavyLift(TrainingWeek week) {
        return week.sessions().stream()
                .anyMatch(session -> session.workout() instanceof Lift lift && lift.legLoad() == LegLoad.HEAVY);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a tenth more and a new leg exercise", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 120min 20km
                        Mon 18:00 lift lower 50min : back-squat 3x8
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 120min 22km
                        Mon 18:00 lift lower 50min : front-squat 3x8
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("21 km after 20 km, exactly a twentieth, and the first heavy legs", """
                        athlete goal=health
                        week 2027-01-04
                        Tue 07:00 run easy 120min 20km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 120min 21km
                        Thu 18:00 lift lower heavy 50min
                        Sat 18:00 lift upper 50min
                        """),
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
