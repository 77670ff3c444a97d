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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The weekly distance grows slowly.
final class WeeksGrowSlowly implements ProgramRule {

    static final double SOFT_RAMP = 0.10;
    static final double MEDIUM_RAMP = 0.20;
    static final double HARD_RAMP = 0.30;
    static final double STEP = 0.05;
    static final int SOFT_POINTS = 10;
    static final int MEDIUM_POINTS = 40;

    /// A change this small never matters.
    static final Distance SMALL = Distance.ofKilometres(3);

    /// Full weeks looked back at: what the body has done within them it can do again.
    static final int LOOK_BACK = 3;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-01",
                Family.LOAD,
                "Weeks grow slowly",
                "Run at most " + Wording.percent(SOFT_RAMP) + " more than in the best of the last " + LOOK_BACK
                        + " weeks that were not deloads; changes up to " + SMALL + " never count.",
                "Over " + Wording.percent(SOFT_RAMP) + ": SOFT " + SOFT_POINTS + " for each " + Wording.percent(STEP)
                        + "; over " + Wording.percent(MEDIUM_RAMP) + ": MEDIUM " + MEDIUM_POINTS + "; over "
                        + Wording.percent(HARD_RAMP) + ": HARD",
                "The evidence is weak: a trial of the ten percent rule found no fewer injuries, jumps over thirty percent were linked to some.",
                "A34");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        var full = new ArrayList<Distance>();
        if (circumstances.athlete().availability().isPresent()) {
            circumstances.athlete().running().weekly().ifPresent(full::add);
        }
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            var distance = RunDistances.ofWeek(week);
            if (distance.isEmpty()) {
                continue;
            }
            if (!full.isEmpty()) {
                var recent = full.subList(Math.max(0, full.size() - LOOK_BACK), full.size());
                look(week, distance.get(), Collections.max(recent)).ifPresent(found::add);
            }
            if (!week.deload()) {
                full.add(distance.get());
            }
        }
        return found.stream();
    }

    private static Optional<Offence> look(TrainingWeek week, Distance now, Distance before) {
        var more = now.beyond(before);
        double ramp = (double) more.millimetres() / Math.max(1, before.millimetres());
        if (!more.isLongerThan(SMALL) || ramp <= SOFT_RAMP) {
            return Optional.empty();
        }
        var charge = ramp > HARD_RAMP
                ? Charge.HARD
                : ramp > MEDIUM_RAMP
                        ? Charge.medium(MEDIUM_POINTS)
                        : Charge.soft(SOFT_POINTS * Math.ceil((ramp - SOFT_RAMP) / STEP));
        return Optional.of(new Offence(
                charge,
                List.of(),
                week.number(),
                "The week's " + now + " of running are " + Wording.percent(ramp) + " more than " + before + "; at most "
                        + Wording.percent(SOFT_RAMP) + " is wise."));
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
                        """).alsoBreaks("LOAD-02"),
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
