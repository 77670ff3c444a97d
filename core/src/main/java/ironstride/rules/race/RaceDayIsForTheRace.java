package ironstride.rules.race;

import ironstride.plan.PlacedSession;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.DayRule;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.List;
import java.util.stream.Collectors;

/// A race is its day's only session.
final class RaceDayIsForTheRace implements DayRule {

    static final int SHAKE_OUT_MINUTES = 15;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-01",
                Family.RACE,
                "Race day is for the race",
                "The race keeps its day and hour and is the only session of its day; a shake-out run of up to "
                        + SHAKE_OUT_MINUTES + " min is allowed.",
                "HARD",
                "Whatever else stands on the day costs the race; our decision.",
                "product");
    }

    @Override
    public boolean looksAtHoursOf(Workout workout, Circumstances circumstances) {
        return false;
    }

    @Override
    public Charge charge(List<PlacedSession> day, Circumstances circumstances) {
        boolean race = false;
        boolean other = false;
        for (int i = 0; i < day.size(); i++) {
            var workout = day.get(i).workout();
            if (workout.isRace()) {
                race = true;
            } else if (!(workout instanceof Mobility)
                    && !(workout instanceof Run run && run.minutes() <= SHAKE_OUT_MINUTES)) {
                other = true;
            }
        }
        return race && other ? Charge.HARD : Charge.NONE;
    }

    @Override
    public String sentence(List<PlacedSession> day, Charge charge, Circumstances circumstances) {
        var others = day.stream()
                .filter(session -> !session.workout().isRace() && !(session.workout() instanceof Mobility))
                .map(Wording::session)
                .collect(Collectors.joining(" and "));
        return "Race day also holds " + others + "; beside the race only a shake-out of up to " + SHAKE_OUT_MINUTES
                + " min is allowed.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("a lift on race day", """
                        athlete goal=endurance phase=race-week
                        Sun 09:00 run race 60min 10km
                        Sun 18:00 lift upper 50min
                        """),
                Example.holds("the race alone", """
                        athlete goal=endurance phase=race-week
                        Sun 09:00 run race 60min 10km
                        """),
                Example.holds("with a shake-out of 15 minutes", """
                        athlete goal=endurance phase=race-week
                        Sun 07:00 run easy 15min
                        Sun 09:00 run race 60min 10km
                        """),
                Example.breaks("with a shake-out of 16 minutes", """
                        athlete goal=endurance run=advanced phase=race-week
                        Sun 07:00 run easy 16min
                        Sun 09:00 run race 60min 10km
                        """).alsoBreaks("DST-07"));
    }
}
