package ironstride.rules.strength;

import ironstride.exercise.MuscleGroup;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.PairRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Workout;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A muscle group recovers before it is trained again.
final class MusclesRecover implements PairRule {

    static final int LEAST_HOURS = 24;

    /// The usual 48 h with two hours of slack.
    static final int WANTED_HOURS = 46;

    static final int POINTS = 50;
    private static final Charge CLOSE = Charge.medium(POINTS);
    private static final Set<MuscleGroup> CLASS_GROUPS =
            EnumSet.of(MuscleGroup.QUADS, MuscleGroup.HAMSTRINGS, MuscleGroup.GLUTES);
    private static final int REACH_HOURS = (int) (WANTED_HOURS * Circumstances.LONGER_RECOVERY) + 4;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-03",
                Family.STRENGTH,
                "Muscles recover",
                "From start to start leave 48 h (at least " + WANTED_HOURS
                        + ") between two lifts with three or more hard sets of the same group; core work need not wait. On one day two lifts that both load the legs at least moderately count as well, however their sets are shared out. From age "
                        + Circumstances.LONGER_RECOVERY_AGE + " half as much again after heavy leg work.",
                "Under " + LEAST_HOURS + " h: HARD; " + LEAST_HOURS + " to " + WANTED_HOURS + " h: MEDIUM " + POINTS,
                "Guidelines leave about two days; how often a muscle is trained matters less than how much.",
                "brief",
                "ACSM");
    }

    @Override
    public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
        return first.isStrength() && second.isStrength() && (share(first, second) || bothLegs(first, second));
    }

    @Override
    public int reachHours() {
        return REACH_HOURS;
    }

    @Override
    public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
        boolean sameDay = first.start().epochDay() == second.start().epochDay();
        if (!share(first.workout(), second.workout())) {
            return sameDay ? Charge.HARD : Charge.NONE;
        }
        double apart = second.start().epochMinute() - first.start().epochMinute();
        if (first.workout().hasLegs(LegLoad.HEAVY)) {
            apart /= circumstances.recoveryFactor();
        }
        if (apart < LEAST_HOURS * 60) {
            return Charge.HARD;
        }
        return apart < WANTED_HOURS * 60 ? CLOSE : Charge.NONE;
    }

    /// Squats spread over several exercises tire the same legs.
    private static boolean bothLegs(Workout first, Workout second) {
        return first.hasLegs(LegLoad.MODERATE) && second.hasLegs(LegLoad.MODERATE);
    }

    private static boolean share(Workout first, Workout second) {
        var others = groups(second);
        for (var group : groups(first)) {
            if (group != MuscleGroup.CORE && others.contains(group)) {
                return true;
            }
        }
        return false;
    }

    private static String shared(Workout first, Workout second) {
        if (!share(first, second)) {
            return "the legs";
        }
        return groups(first).stream()
                .filter(group -> group != MuscleGroup.CORE && groups(second).contains(group))
                .sorted()
                .map(group -> group.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Set<MuscleGroup> groups(Workout workout) {
        if (workout instanceof Lift lift) {
            return lift.groups();
        }
        return workout.hasLegs(LegLoad.MODERATE) ? CLASS_GROUPS : Set.of();
    }

    @Override
    public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
        return Wording.session(second) + " trains " + shared(first.workout(), second.workout()) + " again "
                + Wording.hours(second.start().epochMinute() - first.start().epochMinute()) + " after "
                + Wording.session(first) + "; leave " + Wording.hours(wantedMinutes(first, circumstances)) + ".";
    }

    private static long wantedMinutes(PlacedSession first, Circumstances circumstances) {
        boolean longer = first.workout().hasLegs(LegLoad.HEAVY);
        return Math.round(WANTED_HOURS * 60 * (longer ? circumstances.recoveryFactor() : 1));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("legs again next day", """
                        Mon 18:00 lift lower moderate 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        """).alsoBreaks("DST-10"),
                Example.breaks("after 23 h 59 min", """
                        Mon 18:00 lift lower moderate 50min
                        Tue 17:59 lift back-legs-glutes moderate 50min
                        """).alsoBreaks("DST-10"),
                Example.breaks("after 45 h 59 min", """
                        Mon 18:00 lift lower moderate 50min
                        Wed 15:59 lift back-legs-glutes moderate 50min
                        """),
                Example.holds("after 46 h", """
                        Mon 18:00 lift lower moderate 50min
                        Wed 16:00 lift back-legs-glutes moderate 50min
                        """),
                Example.breaks("legs twice on one day, with two sets of each exercise", """
                        Mon 07:00 lift lower moderate 50min : back-squat 2x8, romanian-deadlift 2x8
                        Mon 18:00 lift lower moderate 50min : back-squat 2x8, romanian-deadlift 2x8
                        """)
                        .alsoBreaks("DST-10", "STR-04", "STR-05", "STR-07"),
                Example.holds("another group next day", """
                        Mon 18:00 lift upper 50min
                        Tue 18:00 lift back-legs-glutes moderate 50min
                        """));
    }
}
