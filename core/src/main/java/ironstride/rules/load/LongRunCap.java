package ironstride.rules.load;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.RuleCard;
import ironstride.rules.WholeWeekRule;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.Comparator;
import java.util.List;

/// The long run is neither too large a share of the week nor too long in itself.
final class LongRunCap implements WholeWeekRule {

    static final double SHARE = 0.30;
    static final double SHARE_HIGH_MILEAGE = 0.25;
    static final double SHARE_HALF = 0.40;
    static final double SHARE_MARATHON = 0.45;
    static final double SHARE_SMALL_WEEK = 0.50;
    static final Distance HIGH_MILEAGE = Distance.ofKilometres(64);
    static final Distance SMALL_WEEK = Distance.ofKilometres(25);
    static final int MINUTES = 150;
    static final int MARATHON_MINUTES = 180;
    static final int SHARE_POINTS = 20;
    static final int LONG_POINTS = 10;
    static final int TOO_LONG_POINTS = 40;

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "LOAD-04",
                Family.LOAD,
                "The long run keeps its measure",
                "The long run is at most " + Wording.percent(SHARE) + " of the weekly distance ("
                        + Wording.percent(SHARE_HIGH_MILEAGE) + " from "
                        + HIGH_MILEAGE + ", " + Wording.percent(SHARE_HALF) + " before a half-marathon, "
                        + Wording.percent(SHARE_MARATHON)
                        + " before longer races, " + Wording.percent(SHARE_SMALL_WEEK) + " in weeks under " + SMALL_WEEK
                        + "), and at most " + MINUTES
                        + " min; before a marathon up to " + MARATHON_MINUTES + ".",
                "Share: SOFT " + SHARE_POINTS + "; over " + MINUTES + " min: MEDIUM " + TOO_LONG_POINTS
                        + "; before a marathon " + MINUTES + " to " + MARATHON_MINUTES + " min: SOFT " + LONG_POINTS,
                "The shares come from a coach of high-mileage runners; popular plans put more into the long run, so it is a cost and no ban.",
                "product",
                "coaching");
    }

    @Override
    public boolean concerns(Workout workout, Circumstances circumstances) {
        return workout instanceof Run;
    }

    @Override
    public Aspect looksAt() {
        return Aspect.CONTENT;
    }

    @Override
    public Charge charge(TrainingWeek week, Circumstances circumstances) {
        boolean marathon = isMarathon(circumstances);
        int minutes = 0;
        for (var session : named(week, circumstances)) {
            minutes = Math.max(minutes, session.workout().minutes());
        }
        if (minutes > (marathon ? MARATHON_MINUTES : MINUTES)) {
            return Charge.medium(TOO_LONG_POINTS);
        }
        double points = minutes > MINUTES ? LONG_POINTS : 0;
        return Charge.soft(points + (share(week) > cap(week, circumstances) ? SHARE_POINTS : 0));
    }

    private static boolean isMarathon(Circumstances circumstances) {
        return circumstances
                .athlete()
                .goalRace()
                .filter(race -> race.distance().category().isMarathonOrLonger())
                .isPresent();
    }

    /// The long run's part of the week; 0 when a distance is not known, or when there is only one run.
    private static double share(TrainingWeek week) {
        var longest = week.sessions().stream()
                .filter(session -> session.workout().isLong())
                .flatMap(session -> RunDistances.of(session).stream())
                .max(Comparator.naturalOrder());
        var total = RunDistances.ofWeek(week);
        return longest.isEmpty() || total.isEmpty() || total.get().equals(longest.get())
                ? 0
                : (double) longest.get().millimetres() / total.get().millimetres();
    }

    private static double cap(TrainingWeek week, Circumstances circumstances) {
        var total = RunDistances.ofWeek(week).orElse(Distance.ZERO);
        if (SMALL_WEEK.isLongerThan(total)) {
            return SHARE_SMALL_WEEK;
        }
        var category =
                circumstances.athlete().goalRace().map(race -> race.distance().category());
        if (category.isPresent() && category.get().isHalfOrLonger()) {
            return category.get().isMarathonOrLonger() ? SHARE_MARATHON : SHARE_HALF;
        }
        return HIGH_MILEAGE.isLongerThan(total) ? SHARE : SHARE_HIGH_MILEAGE;
    }

    @Override
    public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
        return week.sessions().stream()
                .filter(session -> session.workout().isLong())
                .toList();
    }

    @Override
    public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
        var minutes = named(week, circumstances).stream()
                .mapToInt(session -> session.workout().minutes())
                .max()
                .orElse(0);
        return "The long run takes " + minutes + " min and " + Wording.percent(share(week))
                + " of the week's distance; up to " + Wording.percent(cap(week, circumstances)) + " and " + MINUTES
                + " min are usual.";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("20 of 35 km", """
                        athlete goal=endurance
                        Tue 06:30 run easy 60min 8km
                        Thu 06:30 run easy 50min 7km
                        Sun 08:00 run long 120min 20km
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("13 of 45 km", """
                        athlete goal=endurance
                        Tue 06:30 run easy 90min 16km
                        Thu 06:30 run easy 90min 16km
                        Sun 08:00 run long 80min 13km
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.breaks("151 minutes", """
                        athlete goal=endurance
                        Sun 08:00 run long 151min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """),
                Example.holds("150 minutes", """
                        athlete goal=endurance
                        Sun 08:00 run long 150min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """));
    }
}
