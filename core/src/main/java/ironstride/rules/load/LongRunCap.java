package ironstride.rules.load;

import ironstride.athlete.Athlete;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.quantity.Distance;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.Run;
import ironstride.workout.Workout;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The long run is neither too large a share of the week nor too long in itself.
final class LongRunCap implements Rule {

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
    public List<Check> checks() {
        return List.of(new Share(), new Length());
    }

    private abstract static class OfTheLongRun implements Check.OfWeek {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return workout instanceof Run;
        }

        @Override
        public Aspect looksAt() {
            return Aspect.CONTENT;
        }

        @Override
        public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
            return week.sessions().stream()
                    .filter(session -> session.workout().isLong())
                    .toList();
        }
    }

    private static final class Share extends OfTheLongRun {
        private static final Charge CHARGE = Charge.soft(SHARE_POINTS);

        @Override
        public Charge charge(TrainingWeek week, Circumstances circumstances) {
            return share(week) > cap(week, circumstances) ? CHARGE : Charge.NONE;
        }

        @Override
        public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
            return Wording.sessions(named(week, circumstances)) + " is " + Wording.percent(share(week))
                    + " of the week's "
                    + RunDistances.ofWeek(week).orElse(Distance.ZERO) + "; up to "
                    + Wording.percent(cap(week, circumstances)) + " is usual.";
        }
    }

    private static final class Length extends OfTheLongRun {
        private static final Charge LONG = Charge.soft(LONG_POINTS);
        private static final Charge TOO_LONG = Charge.medium(TOO_LONG_POINTS);

        @Override
        public Charge charge(TrainingWeek week, Circumstances circumstances) {
            int minutes = minutes(week);
            if (minutes <= MINUTES) {
                return Charge.NONE;
            }
            return isMarathon(circumstances) && minutes <= MARATHON_MINUTES ? LONG : TOO_LONG;
        }

        private static int minutes(TrainingWeek week) {
            int minutes = 0;
            for (var session : week.sessions()) {
                minutes = session.workout().isLong()
                        ? Math.max(minutes, session.workout().minutes())
                        : minutes;
            }
            return minutes;
        }

        @Override
        public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
            return Wording.sessions(named(week, circumstances)) + " takes " + minutes(week) + " min; up to " + MINUTES
                    + " min is enough"
                    + (isMarathon(circumstances)
                            ? ", and before a marathon at most " + MARATHON_MINUTES + " min."
                            : ".");
        }
    }

    private static boolean isMarathon(Circumstances circumstances) {
        return circumstances
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
        var category = circumstances.goalRace().map(race -> race.distance().category());
        if (category.isPresent() && category.get().isHalfOrLonger()) {
            return category.get().isMarathonOrLonger() ? SHARE_MARATHON : SHARE_HALF;
        }
        return HIGH_MILEAGE.isLongerThan(total) ? SHARE : SHARE_HIGH_MILEAGE;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("181 minutes before a marathon", """
                        athlete goal=endurance
                        Sun 08:00 run long 181min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who has entered a marathon in 10 weeks", LongRunCap::marathon),
                Example.breaks("151 minutes before a marathon cost little", """
                        athlete goal=endurance
                        Sun 08:00 run long 151min
                        Tue 18:00 lift lower moderate 50min
                        Thu 18:00 lift upper 50min
                        """)
                        .given("who has entered a marathon in 10 weeks", LongRunCap::marathon),
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

    private static Athlete marathon(Athlete athlete) {
        return athlete.change()
                .races(List.of(new Race(
                        "Marathon",
                        RaceDistance.MARATHON,
                        athlete.start().plusWeeks(10),
                        Race.USUAL_START,
                        Optional.empty(),
                        Race.Priority.A)))
                .build();
    }
}
