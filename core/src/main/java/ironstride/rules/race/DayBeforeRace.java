package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Rpe;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.SessionRule;
import ironstride.rules.Wording;
import ironstride.workout.End;
import ironstride.workout.Intensity;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunBlock;
import ironstride.workout.RunType;
import ironstride.workout.Target;
import ironstride.workout.Workout;
import java.util.List;

/// The day before a race is for rest or a few easy minutes.
final class DayBeforeRace implements SessionRule {

    static final int MINUTES = 30;
    static final int POINTS = 20;
    static final int SHAKE_OUT_POINTS = 10;
    private static final int DAYS_AROUND = 6;
    private static final Charge LONGER = Charge.soft(POINTS);
    private static final Charge ELSEWHERE = Charge.soft(SHAKE_OUT_POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-08",
                Family.RACE,
                "The day before the race",
                "The day before an A or B race: rest, or up to " + MINUTES
                        + " easy minutes with a few strides; no lifting. A shake-out, made of just that, belongs on this day.",
                "Lifting HARD, anything longer or faster SOFT " + POINTS + ", a shake-out up to " + DAYS_AROUND
                        + " days from the race on another day SOFT " + SHAKE_OUT_POINTS,
                "Coaching practice.",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return !circumstances.races().isEmpty() && !(workout instanceof Mobility);
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        long days = RaceDays.until(session, circumstances, Race.Priority.B);
        if (days != 1 || session.workout().isRace()) {
            return days <= DAYS_AROUND && isShakeOut(session.workout()) ? ELSEWHERE : Charge.NONE;
        }
        if (session.workout().isStrength()) {
            return Charge.HARD;
        }
        return session.workout().minutes() > MINUTES || !isEasy(session.workout()) ? LONGER : Charge.NONE;
    }

    private static boolean isShakeOut(Workout workout) {
        return workout instanceof Run run && run.isShakeOut();
    }

    private static boolean isEasy(Workout workout) {
        return !(workout instanceof Run run)
                || run.type() == RunType.EASY
                || run.type() == RunType.RECOVERY
                || run.type() == RunType.WALK_RUN;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        if (isShakeOut(session.workout())) {
            return Wording.session(session) + " is a shake-out; it wakes the legs on the day before the race.";
        }
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
                        """),
                Example.holds("a shake-out the day before", """
                        athlete goal=endurance phase=race-week
                        Sat 10:00 run easy 15min
                        Sun 09:00 run race 50min 10km
                        """)
                        .withWorkouts("with strides in the easy run", DayBeforeRace::withStrides),
                Example.breaks("a shake-out two days before", """
                        athlete goal=endurance phase=race-week
                        Fri 10:00 run easy 15min
                        Sun 09:00 run race 50min 10km
                        """)
                        .withWorkouts("with strides in the easy run", DayBeforeRace::withStrides));
    }

    private static Workout withStrides(Workout workout) {
        if (!(workout instanceof Run run) || run.isRace()) {
            return workout;
        }
        var stride = new RunBlock.RunStep(
                RunBlock.Purpose.WORK,
                new End.AfterTime(20),
                20,
                Intensity.REPETITION,
                new Target.Effort(Rpe.of(6)),
                "relaxed");
        var strides = List.<RunBlock>of(new RunBlock.Repeat(4, List.of(stride)));
        return new Run(run.type(), run.minutes(), run.distance(), strides, run.fastMinutes(), run.expectedEffort());
    }
}
