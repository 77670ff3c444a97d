package ironstride.rules.load;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No run is much longer than the longest of the last 30 days.
final class NoRunMuchLongerThanLately implements ProgramRule {

    static final int DAYS = 30;
    static final int MEDIUM_PERCENT = 10;
    static final int HARD_PERCENT = 30;
    static final int POINTS = 60;

    /// An excess this small never matters.
    static final Distance SMALL = Distance.ofKilometres(1);

    static final int SMALL_MINUTES = 10;

    /// What a plan builds on when nothing is known of the past.
    static final Distance UNKNOWN_PAST = Distance.ofKilometres(5);

    private static final long HUNDRED = 100;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-02",
                Family.LOAD,
                "No spike in a single run",
                "No run is more than " + MEDIUM_PERCENT + " % longer than the longest of the last " + DAYS
                        + " days, in distance, or in minutes where no distance is known; races do not count, nor does an excess of up to "
                        + SMALL + " or " + SMALL_MINUTES + " min.",
                "Over " + MEDIUM_PERCENT + " %: MEDIUM " + POINTS + "; over " + HARD_PERCENT + " %: HARD",
                "In 5,205 runners injuries rose by more than half after runs over ten percent longer than the longest of the last month.",
                "A33");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var runs = RunDistances.runs(calendar);
        long firstDay = calendar.weeks().getFirst().monday().toEpochDay();
        var past = past(circumstances);
        var found = new ArrayList<Offence>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.workout().isRace()) {
                spike(run, within30Days(runs.subList(0, i), run), past, firstDay)
                        .flatMap(spike -> offence(run, spike, circumstances))
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<Distance> past(Circumstances circumstances) {
        return circumstances
                .longestBefore()
                .or(() -> circumstances.athlete().availability().map(_ -> UNKNOWN_PAST));
    }

    private static List<PlacedSession> within30Days(List<PlacedSession> earlier, PlacedSession run) {
        long from = run.start().epochDay() - DAYS;
        return earlier.stream()
                .filter(other -> other.start().epochDay() >= from)
                .toList();
    }

    /// A run beside the longest before it, in millimetres or in minutes.
    private record Spike(long now, long longest, long small, String words, String longestWords) {
        private boolean isOver(int percent) {
            return now * HUNDRED > longest * (HUNDRED + percent);
        }

        private boolean isSmall() {
            return now - longest <= small;
        }
    }

    /// Distances are compared where they are known, and minutes where they are not; of the time before the calendar
    /// only a distance is known.
    private static Optional<Spike> spike(
            PlacedSession run, List<PlacedSession> earlier, Optional<Distance> past, long firstDay) {
        boolean reachesBack = run.start().epochDay() - DAYS < firstDay;
        var longest = Stream.concat(
                        reachesBack ? past.stream() : Stream.of(),
                        earlier.stream().flatMap(other -> RunDistances.of(other).stream()))
                .max(Comparator.naturalOrder());
        var distance = RunDistances.of(run);
        if (distance.isPresent() && longest.isPresent()) {
            return reachesBack && past.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Spike(
                            distance.get().millimetres(),
                            longest.get().millimetres(),
                            SMALL.millimetres(),
                            distance.get().toString(),
                            longest.get().toString()));
        }
        int minutes = earlier.stream()
                .mapToInt(other -> other.workout().minutes())
                .max()
                .orElse(0);
        return reachesBack || minutes == 0
                ? Optional.empty()
                : Optional.of(new Spike(
                        run.workout().minutes(),
                        minutes,
                        SMALL_MINUTES,
                        run.workout().minutes() + " min",
                        minutes + " min"));
    }

    private static Optional<Offence> offence(PlacedSession run, Spike spike, Circumstances circumstances) {
        if (!spike.isOver(MEDIUM_PERCENT) || spike.isSmall()) {
            return Optional.empty();
        }
        return Optional.of(new Offence(
                spike.isOver(HARD_PERCENT) ? Charge.HARD : Charge.medium(POINTS),
                List.of(run),
                circumstances.weekOf(run).number(),
                Wording.session(run) + " of " + spike.words() + " is "
                        + Wording.percent((double) spike.now() / spike.longest() - 1)
                        + " longer than the longest run of the last " + DAYS + " days, " + spike.longestWords()
                        + "; up to " + MEDIUM_PERCENT + " % is safe."));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("12 to 16 km", """
                        athlete goal=endurance longest30=12km
                        Tue 18:00 lift lower moderate 45min
                        Thu 18:00 lift upper 45min
                        Sun 08:00 run long 100min 16km
                        """),
                Example.breaks("12 to 14 km", """
                        athlete goal=endurance longest30=12km
                        Tue 18:00 lift lower moderate 45min
                        Thu 18:00 lift upper 45min
                        Sun 08:00 run long 85min 14km
                        """),
                Example.holds("12 to 13.2 km, exactly a tenth", """
                        athlete goal=endurance longest30=12km
                        Tue 18:00 lift lower moderate 45min
                        Thu 18:00 lift upper 45min
                        Sun 08:00 run long 85min 13.2km
                        """),
                Example.holds("5 to 6 km", """
                        athlete goal=endurance longest30=5km
                        Tue 18:00 lift lower moderate 45min
                        Thu 18:00 lift upper 45min
                        Sun 08:00 run long 40min 6km
                        """),
                Example.holds("nothing is known of the past", """
                        athlete goal=endurance
                        Tue 18:00 lift lower moderate 45min
                        Thu 18:00 lift upper 45min
                        Sun 08:00 run long 85min 20km
                        """));
    }
}
