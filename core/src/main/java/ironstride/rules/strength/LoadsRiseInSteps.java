package ironstride.rules.strength;

import ironstride.exercise.Loading;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.strength.LoadStep;
import ironstride.workout.Lift;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The weight goes up over time, in steps that are small enough.
final class LoadsRiseInSteps implements ProgramRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "STR-06",
                Family.STRENGTH,
                "The weight goes up in small steps",
                "The aim is to get stronger: the load rises once its sets succeed, by at most "
                        + Wording.percent(LoadStep.LARGEST)
                        + " from one session to the next with the same repetitions; after a deload the load before it counts.",
                "HARD upper bound",
                "Getting stronger is what strength training is; larger steps cost form.",
                "article",
                "ACSM");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var last = new HashMap<String, Weight>();
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            for (var session : week.sessions()) {
                if (session.workout() instanceof Lift lift) {
                    var units = circumstances.athlete().units();
                    lift.exercises().forEach(exercise -> look(exercise, session, week, units, last, found));
                }
            }
        }
        return found.stream();
    }

    private static void look(
            PrescribedExercise prescribed,
            PlacedSession session,
            TrainingWeek week,
            Units units,
            Map<String, Weight> last,
            List<Offence> found) {
        if (!(prescribed.load() instanceof PrescribedLoad.Exactly(var weight, int _))) {
            return;
        }
        var key = prescribed.exercise().id() + " x" + prescribed.minReps();
        var before = last.get(key);
        if (before != null && isTooLargeAStep(before, weight, prescribed, units)) {
            found.add(new Offence(
                    Charge.HARD,
                    List.of(session),
                    week.number(),
                    Wording.session(session) + " takes " + prescribed.exercise().name() + " from "
                            + before.in(units) + " to " + weight.in(units) + "; one step is at most "
                            + Wording.percent(LoadStep.LARGEST) + "."));
        }
        if (before == null || !week.deload()) {
            last.put(key, weight);
        }
    }

    /// The smallest step an implement allows is always allowed.
    private static boolean isTooLargeAStep(Weight before, Weight now, PrescribedExercise prescribed, Units units) {
        var smallest = prescribed.exercise().loading() instanceof Loading.External external
                ? external.increment(units)
                : Weight.ZERO;
        return LoadStep.isTooLarge(before, now, smallest);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("from 60 to 70 kg", """
                        Mon 18:00 lift upper 50min : bench-press 3x5@60%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min : bench-press 3x5@70%
                        """)
                        .withWorkouts("with a maximum of 100 kg", LoadsRiseInSteps::ofAHundredKilograms),
                Example.holds("from 60 to 62.5 kg", """
                        Mon 18:00 lift upper 50min : bench-press 3x5@60%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min : bench-press 3x5@62.5%
                        """)
                        .withWorkouts("with a maximum of 100 kg", LoadsRiseInSteps::ofAHundredKilograms),
                Example.holds("from 80 to 88 kg, exactly a tenth", """
                        Mon 18:00 lift upper 50min : bench-press 3x5@80%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min : bench-press 3x5@88%
                        """)
                        .withWorkouts("with a maximum of 100 kg", LoadsRiseInSteps::ofAHundredKilograms),
                Example.holds("back from a deload to the load before it", """
                        week 2027-01-04
                        Mon 18:00 lift upper 50min : bench-press 3x5@80%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        week 2027-01-11 deload
                        Mon 18:00 lift upper 50min : bench-press 2x5@72%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        week 2027-01-18
                        Mon 18:00 lift upper 50min : bench-press 3x5@82.5%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        """)
                        .withWorkouts("with a maximum of 100 kg", LoadsRiseInSteps::ofAHundredKilograms),
                Example.breaks("from 80 to 88.1 kg", """
                        Mon 18:00 lift upper 50min : bench-press 3x5@80%
                        Wed 18:00 lift back-legs-glutes moderate 50min
                        Fri 18:00 lift upper 50min : bench-press 3x5@88.1%
                        """)
                        .withWorkouts("with a maximum of 100 kg", LoadsRiseInSteps::ofAHundredKilograms),
                Example.holds("nothing is said of loads", """
                        Mon 18:00 lift upper 50min
                        Thu 18:00 lift back-legs-glutes moderate 50min
                        """));
    }

    /// Every share of the maximum as so many kilograms.
    private static Workout ofAHundredKilograms(Workout workout) {
        return workout instanceof Lift lift && !lift.exercises().isEmpty()
                ? Lift.of(
                        lift.focus(),
                        lift.minutes(),
                        lift.exercises().stream().map(LoadsRiseInSteps::weighed).toList())
                : workout;
    }

    private static PrescribedExercise weighed(PrescribedExercise one) {
        var load = one.load() instanceof PrescribedLoad.Percent(int tenths)
                ? new PrescribedLoad.Exactly(Weight.ofKilograms(tenths / 10.0), tenths)
                : one.load();
        return new PrescribedExercise(
                one.exercise(), one.sets(), one.minReps(), one.maxReps(), load, one.reserve(), one.restSeconds());
    }
}
