package ironstride.rules.strength;

import ironstride.exercise.MuscleGroup;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.strength.VolumeLandmarks;
import ironstride.strength.WeeklySets;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every muscle group gets as many sets a week as help it, and no more.
final class NotTooManySets implements WholeWeekRule {

    static final int POINTS = 5;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-07",
                Family.STRENGTH,
                "Weekly sets within their band",
                "Weekly hard sets of each group stay inside the band for your level and goal, such as 6 to 10 for the legs of an intermediate runner; in taper, race, recovery and maintenance weeks the band is lower, and a deload may fall below it. Nobody goes above the hard cap of "
                        + VolumeLandmarks.hardCap(MuscleGroup.QUADS) + " sets for legs, "
                        + VolumeLandmarks.hardCap(MuscleGroup.BACK) + " for the back.",
                "SOFT " + POINTS + " for each set outside; above the cap HARD",
                "More sets bring less and less, and runners have other things to recover from.",
                "A38",
                "A39");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Lift;
    }

    @Override
    public Aspect looksAt() {
        return Aspect.CONTENT;
    }

    @Override
    public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
        return List.of();
    }

    @Override
    public Charge charge(TrainingWeek week, Circumstances circumstances) {
        var exercises = LiftedSets.of(week);
        double outside = 0;
        for (var entry : WeeklySets.byGroup(exercises).entrySet()) {
            if (entry.getValue() > VolumeLandmarks.hardCap(entry.getKey())) {
                return Charge.HARD;
            }
            var band = band(entry.getKey(), week, circumstances);
            outside += Math.max(0, entry.getValue() - band.most());
            outside += isTooFew(entry.getValue(), band, week) ? band.least() - entry.getValue() : 0;
        }
        return outside == 0 ? Charge.NONE : Charge.soft(POINTS * outside);
    }

    /// Groups that get next to nothing are the business of the rule of every group.
    private static boolean isTooFew(double sets, VolumeLandmarks band, TrainingWeek week) {
        return sets >= EveryGroupEveryWeek.LEAST_SETS && sets < band.least() && LiftedSets.showsTooFew(week);
    }

    /// In the taper, in race, recovery and maintenance weeks strength is only kept.
    private static VolumeLandmarks band(MuscleGroup group, TrainingWeek week, Circumstances circumstances) {
        return VolumeLandmarks.of(
                group,
                circumstances.strengthLevel(),
                circumstances.goal(),
                !week.phase().isFull());
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        return "Weekly sets outside their band: "
                + WeeklySets.byGroup(LiftedSets.of(week)).entrySet().stream()
                        .filter(entry -> isOutside(entry.getKey(), entry.getValue(), week, circumstances))
                        .map(entry -> words(entry.getKey(), entry.getValue(), week, circumstances))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static boolean isOutside(MuscleGroup group, double sets, TrainingWeek week, Circumstances circumstances) {
        var band = band(group, week, circumstances);
        return sets > band.most() || isTooFew(sets, band, week);
    }

    private static String words(MuscleGroup group, double sets, TrainingWeek week, Circumstances circumstances) {
        var band = band(group, week, circumstances);
        int cap = VolumeLandmarks.hardCap(group);
        return group.name().toLowerCase(Locale.ROOT) + " " + Wording.number(sets)
                + (sets > cap ? " (nobody goes above " + cap + ")" : " (" + band.least() + " to " + band.most() + ")");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("five sets where six are useful", """
                        Mon 18:00 lift lower 90min : leg-extension 3x8
                        Thu 18:00 lift lower 90min : leg-extension 2x8
                        """).alsoBreaks("STR-05"),
                Example.holds("six sets", """
                        Mon 18:00 lift lower 90min : leg-extension 3x8
                        Thu 18:00 lift lower 90min : leg-extension 3x8
                        """),
                Example.breaks("nineteen sets for the legs", """
                        Mon 18:00 lift lower 90min : back-squat 10x8
                        Thu 18:00 lift lower 90min : back-squat 9x8
                        """).alsoBreaks("STR-05"),
                Example.breaks("eleven sets where ten are useful", """
                        Mon 18:00 lift lower 90min : back-squat 5x8
                        Thu 18:00 lift lower 90min : back-squat 6x8
                        """).alsoBreaks("STR-05"),
                Example.holds("ten sets", """
                        Mon 18:00 lift lower 90min : back-squat 5x8, hip-thrust 2x8
                        Thu 18:00 lift lower 90min : back-squat 5x8
                        """));
    }
}
