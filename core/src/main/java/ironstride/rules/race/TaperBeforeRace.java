package ironstride.rules.race;

import ironstride.athlete.Race;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingCalendar;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last days before a race hold much less running than the peak, but not nothing.
final class TaperBeforeRace implements ProgramRule {

    static final int MOST_PERCENT = 60;
    static final int LEAST_PERCENT = 35;
    static final int DAYS = 7;
    static final int POINTS = 40;

    /// A plan of at least this many weeks has a peak to compare with.
    static final int WEEKS_TO_JUDGE = 4;

    /// Weeks before the last days in which at least as many quality runs show that the runner runs fast.
    static final int WEEKS_BEFORE = 2;

    private static final long HUNDRED = 100;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "RACE-02",
                Family.RACE,
                "Taper",
                "The " + DAYS + " days up to an A race hold " + LEAST_PERCENT + " to " + MOST_PERCENT
                        + " % of the peak week's distance, the race not counted, and 1 short quality run if you ran fast before; intensity and frequency stay.",
                "MEDIUM " + POINTS,
                "Two weeks with 41 to 60 % less volume at unchanged intensity gave the largest gains.",
                "A36");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        if (calendar.weeks().size() < WEEKS_TO_JUDGE) {
            return Stream.of();
        }
        return circumstances.races().stream()
                .filter(race -> race.priority() == Race.Priority.A)
                .filter(race -> calendar.sessions().anyMatch(session -> isRaceOf(session, race)))
                .flatMap(race ->
                        Stream.of(volume(calendar, race, circumstances), quality(calendar, race, circumstances)))
                .flatMap(Optional::stream);
    }

    private static boolean isRaceOf(PlacedSession session, Race race) {
        return session.workout().isRace() && session.start().date().equals(race.date());
    }

    private static Optional<Offence> volume(TrainingCalendar calendar, Race race, Circumstances circumstances) {
        long peak = 0;
        for (var week : calendar.weeks()) {
            peak = Math.max(peak, millimetres(calendar, week.monday().toEpochDay()));
        }
        long last = millimetres(calendar, firstDay(race));
        if (peak == 0 || (last * HUNDRED <= peak * MOST_PERCENT && last * HUNDRED >= peak * LEAST_PERCENT)) {
            return Optional.empty();
        }
        return Optional.of(offence(
                race,
                circumstances,
                "The last " + DAYS + " days before " + RaceDays.name(race) + " hold "
                        + Wording.percent((double) last / peak) + " of the peak week's running; " + LEAST_PERCENT
                        + " to " + MOST_PERCENT + " % is the taper that works."));
    }

    /// Less running, but not slower: whoever ran fast in the weeks before does so once more.
    private static Optional<Offence> quality(TrainingCalendar calendar, Race race, Circumstances circumstances) {
        long first = firstDay(race);
        if (qualityRuns(calendar, first - WEEKS_BEFORE * 7L, first) < WEEKS_BEFORE
                || qualityRuns(calendar, first, race.date().toEpochDay()) > 0) {
            return Optional.empty();
        }
        return Optional.of(offence(
                race,
                circumstances,
                "The last " + DAYS + " days before " + RaceDays.name(race)
                        + " hold 0 quality runs; keep 1 short one, so that the legs stay quick."));
    }

    private static Offence offence(Race race, Circumstances circumstances, String sentence) {
        return new Offence(
                Charge.medium(POINTS),
                List.of(),
                circumstances.weekOf(race.date().toEpochDay()).number(),
                sentence);
    }

    private static long firstDay(Race race) {
        return race.date().toEpochDay() - DAYS + 1;
    }

    private static long qualityRuns(TrainingCalendar calendar, long fromDay, long beforeDay) {
        return calendar.sessions()
                .filter(session -> session.workout().isQuality()
                        && session.start().epochDay() >= fromDay
                        && session.start().epochDay() < beforeDay)
                .count();
    }

    /// Distance of seven days, races not counted.
    private static long millimetres(TrainingCalendar calendar, long firstDay) {
        return calendar.sessions()
                .filter(session -> session.start().epochDay() >= firstDay
                        && session.start().epochDay() < firstDay + DAYS
                        && !session.workout().isRace())
                .flatMap(session -> session.run().flatMap(Run::distance).stream())
                .mapToLong(Distance::millimetres)
                .sum();
    }

    @Override
    public List<Example> examples() {
        return List.of(Example.breaks("race week as full as the others", """
                        athlete goal=endurance
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-25 phase=race-week
                        Tue 07:00 run easy 120min 20km
                        Sun 09:00 run race 50min 10km
                        """), Example.holds("race week at half", """
                        athlete goal=endurance
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        Tue 07:00 run easy 120min 20km
                        week 2027-01-25 phase=race-week
                        Tue 07:00 run easy 60min 10km
                        Sun 09:00 run race 50min 10km
                        """));
    }
}
