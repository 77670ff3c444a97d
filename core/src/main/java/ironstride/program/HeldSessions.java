package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sessions that have their own hour: the athlete's fixed ones, and races.
final class HeldSessions {

    /// Slowest seconds a kilometre somebody without a result is expected to race at, by level.
    private static final double[] RACE_SECONDS = {420, 345, 285};

    private final Athlete athlete;

    HeldSessions(Athlete athlete) {
        this.athlete = athlete;
    }

    List<PlacedSession> of(LocalDate monday) {
        var held = new ArrayList<PlacedSession>();
        for (int k = 0; k < athlete.fixed().size(); k++) {
            var fixed = athlete.fixed().get(k);
            var date = monday.plusDays(fixed.day().getValue() - 1L);
            boolean raceDay =
                    athlete.races().stream().anyMatch(race -> race.date().equals(date));
            if (!date.isBefore(athlete.start()) && !athlete.isBlackedOut(date) && !raceDay) {
                held.add(new PlacedSession(
                        monday + "-fixed-" + (k + 1),
                        fixed.workout(),
                        Start.at(date, fixed.minuteOfDay(), athlete.zone()),
                        Optional.empty(),
                        PlacedSession.Hold.FIXED));
            }
        }
        for (var race : athlete.races()) {
            if (race.date().with(DayOfWeek.MONDAY).equals(monday)) {
                held.add(race(race));
            }
        }
        return held;
    }

    private PlacedSession race(Race race) {
        var distance = race.distance().distance();
        long seconds = race.target()
                .or(() -> RunTargets.fitness(athlete).map(index -> index.predict(distance)))
                .map(Duration::toSeconds)
                .orElse(Math.round(distance.kilometres()
                        * RACE_SECONDS[athlete.running().level().ordinal()]));
        int minutes = (int) Math.ceil(seconds / 60.0);
        return new PlacedSession(
                "race-" + race.date(),
                Run.outline(RunType.RACE, minutes, Optional.of(distance)),
                Start.at(race.date(), race.at().toSecondOfDay() / 60, athlete.zone()),
                Optional.of(race.name()),
                PlacedSession.Hold.FIXED);
    }
}
