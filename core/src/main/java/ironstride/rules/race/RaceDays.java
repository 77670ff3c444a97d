package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.rules.Circumstances;
import ironstride.rules.Wording;
import java.util.Optional;

/// Days between sessions and races.
final class RaceDays {

    /// Longer than any rule looks.
    static final long FAR = 1000;

    private RaceDays() {}

    /// Calendar days from a session to the next race of at least this priority; [#FAR] when there is none.
    static long until(PlacedSession session, Circumstances circumstances, Race.Priority least) {
        return next(session, circumstances, least)
                .map(race -> race.date().toEpochDay() - session.start().epochDay())
                .orElse(FAR);
    }

    /// The next race of at least this priority, on the session's day or later.
    static Optional<Race> next(PlacedSession session, Circumstances circumstances, Race.Priority least) {
        var races = circumstances.races();
        for (int i = 0; i < races.size(); i++) {
            var race = races.get(i);
            if (race.priority().compareTo(least) <= 0
                    && race.date().toEpochDay() >= session.start().epochDay()) {
                return Optional.of(race);
            }
        }
        return Optional.empty();
    }

    /// The last race before the session's day.
    static Optional<Race> last(PlacedSession session, Circumstances circumstances) {
        var races = circumstances.races();
        for (int i = races.size() - 1; i >= 0; i--) {
            if (races.get(i).date().toEpochDay() < session.start().epochDay()) {
                return Optional.of(races.get(i));
            }
        }
        return Optional.empty();
    }

    static String words(PlacedSession session, Race race) {
        return Wording.count(Math.abs(race.date().toEpochDay() - session.start().epochDay()), "day")
                + (race.date().toEpochDay() >= session.start().epochDay() ? " before " : " after ")
                + name(race);
    }

    /// The race's name, or `the race` when it has none of its own.
    static String name(Race race) {
        return race.name().equalsIgnoreCase("race") ? "the race" : race.name();
    }
}
