package ironstride.rules.safety;

import ironstride.athlete.Athlete;
import ironstride.athlete.Health;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.ClassSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Stress;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Set;

/// Nobody trains harder than their health screening allows.
final class ScreeningFirst implements SessionRule {

    @Override
    public RuleCard card() {
        return RuleCard.of(
                        "SAFE-01",
                        Family.SAFETY,
                        "Health screening first",
                        "Unresolved symptoms such as chest pain or fainting: no training is planned. Another unresolved yes: nothing above an easy run or light lifting. Cleared for moderate exercise: no quality runs and no heavy legs.",
                        "HARD",
                        "Symptoms come before training; follows the logic of the exercise screening guideline.",
                        "ACSM-screening")
                .alwaysOn();
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return switch (circumstances.athlete().health().screening()) {
            case NOT_ASKED, CLEAR, CLEARED -> false;
            case SYMPTOMS -> true;
            case UNRESOLVED -> !(workout instanceof Mobility) && !isEasy(workout);
            case CLEARED_MODERATE -> workout.isQuality() || workout.legLoad() == LegLoad.HEAVY;
        };
    }

    private static boolean isEasy(Workout workout) {
        return switch (workout) {
            case Run run ->
                run.type() == RunType.EASY || run.type() == RunType.RECOVERY || run.type() == RunType.WALK_RUN;
            case Lift _, ClassSession _ -> workout.stress() == Stress.EASY;
            case Cross _, Mobility _ -> true;
        };
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        return Charge.HARD;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        var what = Wording.session(session) + " of " + session.workout().minutes() + " min ";
        return switch (circumstances.athlete().health().screening()) {
            case SYMPTOMS ->
                what + "is not for now: with symptoms we plan no training until you tell us you have been cleared.";
            case UNRESOLVED ->
                what
                        + "is more than an easy run or light lifting; your health screening allows no more until you tell us you have been cleared.";
            case CLEARED_MODERATE, NOT_ASKED, CLEAR, CLEARED ->
                what + "is hard training; you are cleared for moderate exercise only.";
        };
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("any training with symptoms", """
                        Mon 18:00 run easy 30min
                        """)
                        .given("with unresolved symptoms", athlete -> answered(athlete, Health.Screening.SYMPTOMS))
                        .alsoBreaks("STR-01"),
                Example.breaks("a tempo run with an open answer", """
                        Mon 18:00 run tempo 30min
                        """)
                        .given("with an unresolved yes", athlete -> answered(athlete, Health.Screening.UNRESOLVED))
                        .alsoBreaks("STR-01"),
                Example.holds("an easy run with an open answer", """
                        Mon 18:00 run easy 30min
                        """)
                        .given("with an unresolved yes", athlete -> answered(athlete, Health.Screening.UNRESOLVED)));
    }

    private static Athlete answered(Athlete athlete, Health.Screening screening) {
        return athlete.change()
                .health(new Health(screening, Set.of(), false, false))
                .build();
    }
}
