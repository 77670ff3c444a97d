package ironstride.rules.load;

import ironstride.plan.TrainingCalendar;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.ProgramRule;
import ironstride.rules.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every fourth week is lighter.
final class DeloadEveryFourthWeek implements ProgramRule {

    static final int EVERY = 4;
    static final int EVERY_FROM_50 = 3;
    static final int OLDER_AGE = 50;
    static final int POINTS = 30;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-03",
                Family.LOAD,
                "A lighter week in time",
                "Every " + EVERY + "th week, every " + EVERY_FROM_50 + "rd from age " + OLDER_AGE
                        + ", is a deload: 70 to 80 % of the running, half of the sets, nothing new. Taper, race, recovery and maintenance weeks count as light.",
                "MEDIUM " + POINTS + " for each week it is late",
                "Coaches agree on lighter weeks every four to eight; trials are few.",
                "A40",
                "coaching");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        int every = circumstances.athlete().isAgedAtLeast(OLDER_AGE) ? EVERY_FROM_50 : EVERY;
        int loading = 0;
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            loading = week.deload() || !week.phase().isFull() ? 0 : loading + 1;
            if (loading >= every && loading % every == 0) {
                found.add(new Offence(
                        Charge.medium(POINTS),
                        List.of(),
                        week.number(),
                        "This is week " + loading + " of loading in a row; week " + every + " should be lighter."));
            }
        }
        return found.stream();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("four weeks without a deload", """
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-25
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """), Example.holds("the fourth week is a deload", """
                        week 2027-01-04
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-11
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-18
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        week 2027-01-25 deload
                        Mon 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
