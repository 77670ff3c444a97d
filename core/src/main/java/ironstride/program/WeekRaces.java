package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.plan.Phase;
import ironstride.rules.race.RaceSpacing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the races of a week, or of the week before, change about its training.
final class WeekRaces {

    /// A week with a small race keeps at least this share of its training.
    private static final double LEAST_SHARE = 0.6;

    private static final int ALL_QUALITY = 3;

    /// Whether a run of a few minutes stands on the day before the goal race.
    enum ShakeOut {
        NONE,
        /// It is one of the week's runs.
        ONE_OF_THEM,
        /// The days hold one run more than the week wishes for.
        ONE_MORE;

        boolean isPossible() {
            return this != NONE;
        }
    }

    private final Athlete athlete;
    private final LocalDate monday;
    private final List<Race> small;

    WeekRaces(Athlete athlete, LocalDate monday) {
        this.athlete = athlete;
        this.monday = monday;
        this.small = athlete.races().stream()
                .filter(race -> !athlete.goalRace().equals(Optional.of(race)))
                .filter(race -> race.date().with(DayOfWeek.MONDAY).equals(monday))
                .toList();
    }

    /// Kilometres of training beside the races; a raced kilometre takes the place of a trained one.
    double training(double kilometres) {
        double raced = small.stream()
                .mapToDouble(race -> race.distance().distance().kilometres())
                .sum();
        return Math.max(LEAST_SHARE * kilometres, kilometres - raced);
    }

    /// A race of priority B is the hard run of its week; any race on the day of the long run, or beside it, is too.
    boolean replaceTheLongRun() {
        var longRun = monday.plusDays(athlete.preferences().longRunDay().getValue() - 1L);
        return small.stream()
                .anyMatch(race -> race.priority() != Race.Priority.C
                        || Math.abs(race.date().toEpochDay() - longRun.toEpochDay()) <= 1);
    }

    /// Quality runs that fall out: all before or after a larger race, one for a small one.
    int replacedQuality(PhasePlan.PhaseWeek phase) {
        if (phase.phase() == Phase.RACE_WEEK
                && athlete.goalRace().filter(this::isTooSoon).isPresent()) {
            return ALL_QUALITY;
        }
        if (small.stream().anyMatch(race -> race.priority() != Race.Priority.C) || isAfterLongRace()) {
            return ALL_QUALITY;
        }
        return small.isEmpty() ? 0 : 1;
    }

    /// Only where the day before the goal race is free for a few easy minutes.
    ///
    /// @param runs runs of the week
    ShakeOut shakeOut(int runs) {
        if (!mayShakeOut()) {
            return ShakeOut.NONE;
        }
        return runs < daysBeforeRace(athlete) ? ShakeOut.ONE_MORE : ShakeOut.ONE_OF_THEM;
    }

    /// Days of race week that a run may stand on, one of them left to rest.
    static int daysBeforeRace(Athlete athlete) {
        return athlete.goalRace()
                .map(race -> Math.max(1, race.date().getDayOfWeek().getValue() - 2))
                .orElse(0);
    }

    private boolean mayShakeOut() {
        return athlete.goalRace()
                .map(race -> race.date().minusDays(1))
                .filter(day -> !day.isBefore(monday)
                        && !athlete.limits().noConsecutiveRunDays()
                        && !athlete.preferences().rest().contains(day.getDayOfWeek())
                        && FreeRoom.holdsARun(athlete, day))
                .isPresent();
    }

    private boolean isTooSoon(Race race) {
        return race.date().toEpochDay() - monday.toEpochDay()
                < RaceSpacing.lastQuality(race.distance().category());
    }

    private boolean isAfterLongRace() {
        return athlete.races().stream()
                .anyMatch(race -> race.distance().category().isHalfOrLonger()
                        && race.date().isBefore(monday)
                        && !race.date().isBefore(monday.minusDays(7)));
    }
}
