package ironstride.rules.distribution;

import ironstride.athlete.HardDays;
import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Charge;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Example;
import ironstride.rules.Family;
import ironstride.rules.Rule;
import ironstride.rules.RuleCard;
import ironstride.rules.Wording;
import ironstride.workout.LegLoad;
import ironstride.workout.Workout;
import java.util.List;
import java.util.Optional;

/// Hard days hard, easy days easy: heavy legs share the day of a quality run, or keep away from it, as the athlete
/// prefers.
final class HardDaysHard implements Rule {

    static final int POINTS = 15;
    static final int APART_HOURS = 6;

    /// A lift that is worth going to the gym for.
    static final int LIFT_MINUTES = 45;

    /// Of unknown hours a run before this one leaves the evening for the lift.
    static final int NOON_HOUR = 12;

    private static final Charge TOGETHER = Charge.soft(POINTS);

    @Override
    public RuleCard card() {
        return RuleCard.of(
                "DST-02",
                Family.DISTRIBUTION,
                "Hard days hard, easy days easy",
                "Put heavy legs on the day of a quality run, at least " + APART_HOURS
                        + " h after it, when such a day has the hours: free time of " + LIFT_MINUTES
                        + " min or more, or, when your free hours are not known, a run before "
                        + NOON_HOUR
                        + ":00. Easy days stay easy. If you prefer hard days apart: heavy legs and quality runs on different days.",
                "SOFT " + POINTS + " for each heavy leg day",
                "Both schools exist; stacking hard work keeps the other days free for recovery.",
                "coaching",
                "A1");
    }

    @Override
    public List<Check> checks() {
        return List.of(new Together(), new Apart());
    }

    private static boolean heavy(Workout workout) {
        return workout.isStrength() && workout.legLoad() == LegLoad.HEAVY;
    }

    private static boolean fast(Workout workout) {
        return workout.isQuality() && !workout.isRace();
    }

    private static final class Together implements Check.OfWeek {
        @Override
        public boolean concerns(Workout workout, Circumstances circumstances) {
            return circumstances.athlete().preferences().hardDays() == HardDays.TOGETHER
                    && (heavy(workout) || fast(workout));
        }

        @Override
        public Aspect looksAt() {
            return Aspect.HOURS;
        }

        @Override
        public boolean looksAtHoursOf(Workout workout, Circumstances circumstances) {
            return fast(workout) && concerns(workout, circumstances);
        }

        @Override
        public Charge charge(TrainingWeek week, Circumstances circumstances) {
            if (circumstances.athlete().preferences().hardDays() != HardDays.TOGETHER) {
                return Charge.NONE;
            }
            int wasted = 0;
            long lastDay = Long.MIN_VALUE;
            for (var session : week.sessions()) {
                if (session.start().epochDay() != lastDay && isWasted(session, week)) {
                    wasted++;
                    lastDay = session.start().epochDay();
                }
            }
            return wasted == 0 || !hasRoomOnQualityDay(week, circumstances) ? Charge.NONE : TOGETHER.times(wasted);
        }

        private static boolean isWasted(PlacedSession session, TrainingWeek week) {
            if (!heavy(session.workout()) || session.hold() != PlacedSession.Hold.FREE) {
                return false;
            }
            for (var other : week.sessions()) {
                if (fast(other.workout()) && other.isOnSameDayAs(session)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasRoomOnQualityDay(TrainingWeek week, Circumstances circumstances) {
            for (var session : week.sessions()) {
                if (fast(session.workout()) && leavesRoom(session, circumstances)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean leavesRoom(PlacedSession run, Circumstances circumstances) {
            var athlete = circumstances.athlete();
            if (athlete.availability().isEmpty()) {
                return run.start().minuteOfDay() < NOON_HOUR * 60;
            }
            if (athlete.isBlackedOut(run.start().date())) {
                return false;
            }
            int earliest = run.start().minuteOfDay() + run.workout().minutes() + APART_HOURS * 60;
            for (var window : athlete.availability().get().on(run.start().date())) {
                boolean forLifting = window.place()
                        .flatMap(place -> Optional.ofNullable(athlete.places().get(place)))
                        .map(place -> place.kind().isForLifting())
                        .orElse(true);
                if (forLifting && window.toMinute() - Math.max(earliest, window.fromMinute()) >= LIFT_MINUTES) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<PlacedSession> named(TrainingWeek week, Circumstances circumstances) {
            return week.sessions().stream()
                    .filter(session -> isWasted(session, week))
                    .toList();
        }

        @Override
        public String sentence(TrainingWeek week, Charge charge, Circumstances circumstances) {
            var roomy = week.sessions().stream()
                    .filter(session -> fast(session.workout()) && leavesRoom(session, circumstances))
                    .findFirst()
                    .map(Wording::session)
                    .orElse("a quality run");
            var lifts = named(week, circumstances);
            return Wording.sessions(lifts) + (lifts.size() == 1 ? " is" : " are")
                    + " heavy leg work on a day without a quality run, though " + roomy + " leaves room for a lift "
                    + APART_HOURS
                    + " h after it; that would keep the easy days easy.";
        }
    }

    private static final class Apart implements Check.OfPair {
        private static final int A_DAY = 26;

        @Override
        public boolean concerns(Workout first, Workout second, Circumstances circumstances) {
            return circumstances.athlete().preferences().hardDays() == HardDays.APART
                    && ((heavy(first) && fast(second)) || (fast(first) && heavy(second)));
        }

        @Override
        public int reachHours() {
            return A_DAY;
        }

        @Override
        public Charge charge(PlacedSession first, PlacedSession second, Circumstances circumstances) {
            return first.isOnSameDayAs(second) ? TOGETHER : Charge.NONE;
        }

        @Override
        public String sentence(PlacedSession first, PlacedSession second, Charge charge, Circumstances circumstances) {
            return Wording.session(first) + " and " + Wording.session(second) + " stand "
                    + Wording.hours(Math.max(0, first.gapMinutes(second)))
                    + " apart on one day; you prefer hard days apart.";
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                Example.breaks("heavy legs on Wednesday, intervals on Tuesday morning", """
                        athlete goal=endurance
                        Tue 06:30 run interval 50min
                        Wed 18:00 lift back-legs-glutes heavy 55min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("intervals in the morning, heavy legs the same evening", """
                        athlete goal=endurance
                        Tue 06:30 run interval 50min
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Fri 18:00 lift upper 50min
                        """),
                Example.breaks("the quality run begins at 11:59", """
                        athlete goal=endurance
                        Tue 11:59 run interval 50min
                        Wed 18:00 lift back-legs-glutes heavy 55min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("the quality run begins at noon", """
                        athlete goal=endurance
                        Tue 12:00 run interval 50min
                        Wed 18:00 lift back-legs-glutes heavy 55min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("apart, for somebody who wants them apart", """
                        athlete goal=endurance hard-days=apart
                        Tue 06:30 run interval 50min
                        Thu 18:00 lift back-legs-glutes heavy 55min
                        Sat 18:00 lift upper 50min
                        """),
                Example.holds("the quality run leaves no room on its day", """
                        athlete goal=endurance
                        Tue 18:00 run interval 50min
                        Wed 18:00 lift back-legs-glutes heavy 55min
                        Sat 18:00 lift upper 50min
                        """),
                Example.breaks("together, for somebody who wants them apart", """
                        athlete goal=endurance hard-days=apart
                        Tue 06:30 run interval 50min
                        Tue 18:00 lift back-legs-glutes heavy 55min
                        Fri 18:00 lift upper 50min
                        """));
    }
}
