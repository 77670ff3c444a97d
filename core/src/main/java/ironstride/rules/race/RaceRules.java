package ironstride.rules.race;

import ironstride.rules.Rule;
import java.util.List;

/// The rules around races.
public final class RaceRules {

    public static final List<Rule> ALL = List.of(
            new RaceDayIsForTheRace(),
            new TaperBeforeRace(),
            new LastLegsBeforeRace(),
            new TaperKeepsLoad(),
            new LastHardRunsBeforeRace(),
            new EasyAfterRace(),
            new SmallRacesReplaceQuality(),
            new DayBeforeRace());

    private RaceRules() {}
}
