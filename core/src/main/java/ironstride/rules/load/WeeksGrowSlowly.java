package ironstride.rules.load;

import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The weekly distance grows slowly.
final class WeeksGrowSlowly implements ProgramRule {

    static final int SOFT_PERCENT = 10;
    static final int MEDIUM_PERCENT = 20;
    static final int HARD_PERCENT = 30;
    static final int STEP_PERCENT = 5;
    static final int SOFT_POINTS = 10;
    static final int MEDIUM_POINTS = 40;

    /// A change this small never matters.
    static final Distance SMALL = Distance.ofKilometres(3);

    /// Weeks looked back at, deloads not counted: a single week that had to be cut short is no measure of what the body
    /// is used to.
    static final int LOOK_BACK = 3;

    private static final long HUNDRED = 100;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-01",
                Family.LOAD,
                "Weeks grow slowly",
                "Run at most " + SOFT_PERCENT + " % more than in the best of the last " + LOOK_BACK
                        + " weeks that were no deloads; a change of up to " + SMALL + " never counts.",
                "Over " + SOFT_PERCENT + " %: SOFT " + SOFT_POINTS + " for each " + STEP_PERCENT + " % begun; over "
                        + MEDIUM_PERCENT + " %: MEDIUM " + MEDIUM_POINTS + "; over " + HARD_PERCENT + " %: HARD",
                "The evidence is weak: a trial of the ten percent rule found no fewer injuries, jumps over thirty percent were linked to some.",
                "A34");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var last = new ArrayDeque<Distance>();
        if (circumstances.athlete().availability().isPresent()) {
            circumstances.athlete().running().weekly().ifPresent(last::add);
        }
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            var distance = RunDistances.ofWeek(week);
            if (distance.isEmpty()) {
                continue;
            }
            last.stream()
                    .max(Comparator.naturalOrder())
                    .flatMap(before -> look(week, distance.get(), before))
                    .ifPresent(found::add);
            if (!week.deload()) {
                last.add(distance.get());
            }
            if (last.size() > LOOK_BACK) {
                last.remove();
            }
        }
        return found.stream();
    }

    private static Optional<Offence> look(TrainingWeek week, Distance now, Distance before) {
        var more = now.beyond(before);
        if (!more.isLongerThan(SMALL) || !isOver(SOFT_PERCENT, more, before)) {
            return Optional.empty();
        }
        return Optional.of(new Offence(
                charge(more, before),
                List.of(),
                week.number(),
                "The week's " + now + " of running are "
                        + (before.millimetres() == 0
                                ? "far"
                                : Wording.percent((double) more.millimetres() / before.millimetres()))
                        + " more than the " + before + " of the best of the last " + LOOK_BACK + " weeks; at most "
                        + SOFT_PERCENT
                        + " % is wise."));
    }

    private static Charge charge(Distance more, Distance before) {
        if (isOver(HARD_PERCENT, more, before)) {
            return Charge.HARD;
        }
        if (isOver(MEDIUM_PERCENT, more, before)) {
            return Charge.medium(MEDIUM_POINTS);
        }
        int steps = 1;
        while (isOver(SOFT_PERCENT + steps * STEP_PERCENT, more, before)) {
            steps++;
        }
        return Charge.soft(SOFT_POINTS * (double) steps);
    }

    private static boolean isOver(int percent, Distance more, Distance before) {
        return more.millimetres() * HUNDRED > before.millimetres() * percent;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("30 to 42 km", """
                        week 2027-01-04
                        Tue 07:00 run easy 180min 30km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 200min 42km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("30 to 33 km", """
                        week 2027-01-04
                        Tue 07:00 run easy 180min 30km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 180min 33km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("40 to 44.5 km", """
                        week 2027-01-04
                        Tue 07:00 run easy 180min 20km
                        Sat 07:00 run easy 180min 20km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Tue 07:00 run easy 180min 22km
                        Sat 07:00 run easy 180min 22.5km
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
