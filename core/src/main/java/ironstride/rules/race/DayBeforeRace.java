package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Workout;
import java.util.List;

/// The day before a race is for rest or a few easy minutes.
final class DayBeforeRace implements SessionRule {

    static final int MINUTES = 30;
    static final int POINTS = 20;
    private static final Charge LONGER = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-08",
                Family.RACE,
                "The day before the race",
                "The day before an A or B race: rest, or up to " + MINUTES
                        + " easy minutes with a few strides; no lifting.",
                "Lifting HARD, anything longer or faster SOFT " + POINTS,
                "Coaching practice.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return !circumstances.races().isEmpty() && !(workout instanceof Mobility);
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        if (RaceDays.until(session, circumstances, Race.Priority.B) != 1
                || session.workout().isRace()) {
            return Charge.NONE;
        }
        if (session.workout().isStrength()) {
            return Charge.HARD;
        }
        return session.workout().minutes() > MINUTES || !isEasy(session.workout()) ? LONGER : Charge.NONE;
    }

    private static boolean isEasy(Workout workout) {
        return !(workout instanceof Run run)
                || run.type() == RunType.EASY
                || run.type() == RunType.RECOVERY
                || run.type() == RunType.WALK_RUN;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session) + " of " + session.workout().minutes()
                + " min stands 1 day before a race; rest, or run easily for up to " + MINUTES + " min.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a steady run of 30 minutes", """
                        athlete goal=endurance phase=race-week
                        Sat 10:00 run steady 30min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.breaks("legs the day before", """
                        athlete goal=endurance phase=race-week
                        Sat 10:00 lift upper 50min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.breaks("31 minutes", """
                        athlete goal=endurance phase=race-week
                        Sat 10:00 run easy 31min
                        Sun 09:00 run race 50min 10km
                        """),
                Example.holds("30 minutes", """
                        athlete goal=endurance phase=race-week
                        Sat 10:00 run easy 30min
                        Sun 09:00 run race 50min 10km
                        """));
    }
}
