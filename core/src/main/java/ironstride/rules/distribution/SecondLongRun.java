package ironstride.rules.distribution;

import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.Workout;
import java.time.format.TextStyle;
import java.util.Locale;

/// Before an ultra a long easy run of the specific phase is run on tired legs: on the day after the long run.
public final class SecondLongRun implements Check.OfSession {

    /// From so many minutes an easy run is a second long run.
    public static final int MINUTES = 75;

    static final int POINTS = 10;
    private static final Charge CHARGE = Charge.soft(POINTS);

    SecondLongRun() {}

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Run run
                && run.type() == RunType.EASY
                && run.minutes() >= MINUTES
                && circumstances
                        .goalRace()
                        .map(Race::distance)
                        .filter(race -> race.category() == RaceDistance.Category.ULTRA)
                        .isPresent();
    }

    @Override
    public Charge charge(PlacedSession session, Circumstances circumstances) {
        boolean after = session.start().day()
                == circumstances.athlete().preferences().longRunDay().plus(1);
        return after || circumstances.weekOf(session).phase() != Phase.SPECIFIC ? Charge.NONE : CHARGE;
    }

    @Override
    public String sentence(PlacedSession session, Charge charge, Circumstances circumstances) {
        return Wording.session(session) + " is a second long run; on tired legs, the day after the long one, it is "
                + circumstances
                        .athlete()
                        .preferences()
                        .longRunDay()
                        .plus(1)
                        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + "'s.";
    }
}
