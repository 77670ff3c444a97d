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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every fourth week is lighter.
final class DeloadEveryFourthWeek implements ProgramRule {

    static final int EVERY = 4;
    static final int EVERY_FROM_50 = 3;
    static final int OLDER_AGE = 50;
    static final int POINTS = 30;

    /// A week that runs at most this share of the last loading week is light, whatever it is called.
    static final int MOST_PERCENT = 80;

    private static final long HUNDRED = 100;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-03",
                Family.LOAD,
                "A lighter week in time",
                "Every " + EVERY + "th week, every " + EVERY_FROM_50 + "rd from age " + OLDER_AGE
                        + ", is a deload: 70 to " + MOST_PERCENT
                        + " % of the running, half of the sets, nothing new. A week with at most " + MOST_PERCENT
                        + " % of the running counts as one; so do taper, race, recovery and maintenance weeks.",
                "MEDIUM " + POINTS + " when it is missing, or runs too much",
                "Coaches agree on lighter weeks every four to eight; trials are few.",
                "A40",
                "coaching");
    }

    @Override
    public Stream<Offence> offences(TrainingCalendar calendar, Circumstances circumstances) {
        int every = circumstances.athlete().isAgedAtLeast(OLDER_AGE) ? EVERY_FROM_50 : EVERY;
        int loading = 0;
        var last = Optional.<Distance>empty();
        var found = new ArrayList<Offence>();
        for (var week : calendar.weeks()) {
            var distance = RunDistances.ofWeek(week);
            boolean runsLess = runsLess(distance, last);
            boolean light = !week.phase().isFull() || week.deload() || runsLess;
            if (week.deload() && !runsLess && isKnown(distance, last)) {
                found.add(tooMuch(week, distance.get(), last.get()));
            }
            loading = light ? 0 : loading + 1;
            last = light ? last : distance;
            if (loading >= every && loading % every == 0) {
                found.add(new Offence(
                        Charge.medium(POINTS),
                        List.of(),
                        week.number(),
                        "This is week " + loading + " of loading in a row; every " + every + (every == 3 ? "rd" : "th")
                                + " week should be lighter."));
            }
        }
        return found.stream();
    }

    private static boolean isKnown(Optional<Distance> distance, Optional<Distance> last) {
        return distance.isPresent()
                && last.filter(before -> before.millimetres() > 0).isPresent();
    }

    private static boolean runsLess(Optional<Distance> distance, Optional<Distance> last) {
        return isKnown(distance, last)
                && distance.get().millimetres() * HUNDRED <= last.get().millimetres() * MOST_PERCENT;
    }

    private static Offence tooMuch(TrainingWeek week, Distance distance, Distance last) {
        return new Offence(
                Charge.medium(POINTS),
                List.of(),
                week.number(),
                "The deload week holds " + distance + " of running, "
                        + Wording.percent((double) distance.millimetres() / last.millimetres()) + " of the " + last
                        + " before it; at most " + MOST_PERCENT + " % is a rest.");
    }

    private static final String LIFTS = """
            Mon 18:00 lift lower moderate 50min
            Thu 18:00 lift upper 50min
            """;

    /// Three weeks like this one and a fourth.
    private static String fourWeeks(String usual, String fourth, String inTheFourth) {
        return Stream.of("week 2027-01-04", "week 2027-01-11", "week 2027-01-18")
                        .map(week -> week + "\n" + usual + LIFTS)
                        .collect(Collectors.joining())
                + fourth + "\n" + inTheFourth + LIFTS;
    }

    @Override
    public List<Example> examples() {
        var run = "Tue 07:00 run easy 120min 20km\n";
        var most = "Tue 07:00 run easy 120min 16km\n";
        var tooFar = "Tue 07:00 run easy 120min 16.2km\n";
        return List.of(
                Example.breaks(
                        "a deload week with 81 % of the running", fourWeeks(run, "week 2027-01-25 deload", tooFar)),
                Example.holds("a deload week with 80 % of the running", fourWeeks(run, "week 2027-01-25 deload", most)),
                Example.holds(
                        "a fourth week with 80 % of the running, whatever it is called",
                        fourWeeks(run, "week 2027-01-25", most)),
                Example.breaks("four weeks without a deload", fourWeeks("", "week 2027-01-25", "")),
                Example.holds("the fourth week is a deload", fourWeeks("", "week 2027-01-25 deload", "")));
    }
}
