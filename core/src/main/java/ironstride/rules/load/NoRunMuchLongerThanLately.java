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
    static final double MEDIUM_SPIKE = 1.10;
    static final double HARD_SPIKE = 1.30;
    static final int POINTS = 60;

    /// An excess this small never matters.
    static final Distance SMALL = Distance.ofKilometres(1);

    /// What a plan builds on when nothing is known of the past.
    static final Distance UNKNOWN_PAST = Distance.ofKilometres(5);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-02",
                Family.LOAD,
                "No spike in a single run",
                "No run is more than " + Wording.percent(MEDIUM_SPIKE - 1) + " longer than the longest of the last "
                        + DAYS + " days; races and excesses up to " + SMALL + " do not count.",
                "Over " + Wording.percent(MEDIUM_SPIKE - 1) + ": MEDIUM " + POINTS + "; over "
                        + Wording.percent(HARD_SPIKE - 1) + ": HARD",
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
            var distance = RunDistances.of(run);
            if (distance.isEmpty() || run.workout().isRace()) {
                continue;
            }
            longestBefore(runs.subList(0, i), run, past, firstDay)
                    .flatMap(longest -> look(run, distance.get(), longest, circumstances))
                    .ifPresent(found::add);
        }
        return found.stream();
    }

    private static Optional<Distance> past(Circumstances circumstances) {
        return circumstances
                .longestBefore()
                .or(() -> circumstances.athlete().availability().map(_ -> UNKNOWN_PAST));
    }

    private static Optional<Distance> longestBefore(
            List<PlacedSession> earlier, PlacedSession run, Optional<Distance> past, long firstDay) {
        long from = run.start().epochDay() - DAYS;
        var longest = earlier.stream()
                .filter(other -> other.start().epochDay() >= from)
                .flatMap(other -> RunDistances.of(other).stream())
                .max(Comparator.naturalOrder());
        if (from >= firstDay) {
            return longest;
        }
        return past.map(
                before -> longest.map(known -> Distance.longerOf(known, before)).orElse(before));
    }

    private static Optional<Offence> look(
            PlacedSession run, Distance distance, Distance longest, Circumstances circumstances) {
        long percent = distance.millimetres() * 100;
        boolean medium = percent > longest.millimetres() * Math.round(MEDIUM_SPIKE * 100);
        if (!medium || !distance.beyond(longest).isLongerThan(SMALL)) {
            return Optional.empty();
        }
        boolean hard = percent > longest.millimetres() * Math.round(HARD_SPIKE * 100);
        return Optional.of(new Offence(
                hard ? Charge.HARD : Charge.medium(POINTS),
                List.of(run),
                circumstances.weekOf(run).number(),
                Wording.session(run) + " of " + distance + " is "
                        + Wording.percent((double) distance.millimetres() / longest.millimetres() - 1)
                        + " longer than the longest run of the last " + DAYS + " days, " + longest + "; up to "
                        + Wording.percent(MEDIUM_SPIKE - 1) + " is safe."));
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
