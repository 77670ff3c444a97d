package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Check;
import ironstride.rules.book.ChecksByKind.Weighed;
import ironstride.rules.book.DayKinds;
import ironstride.rules.book.WeekCount;
import ironstride.workout.Workout;
import java.util.ArrayList;
import java.util.List;

/// The part of a week's cost that no table of single sessions, pairs and days can hold: sums over the week,
/// whole-week rules and streaks.
final class WeekTerms {

    private static final int DAY_SETS = 1 << DayTables.DAYS;

    private final WeekModel model;

    WeekTerms(WeekModel model) {
        this.model = model;
    }

    /// What depends on which sessions the week holds, not on when they are.
    long content(TrainingWeek week) {
        return counts(week, Check.OfCount.Per.SESSION) + ofWeeks(Check.OfWeek.Aspect.CONTENT, week);
    }

    /// What depends on the days sessions stand on, streaks apart.
    long byDay(TrainingWeek week) {
        return countedDays(week) + ofWeeks(Check.OfWeek.Aspect.DAYS, week);
    }

    /// What whole-week rules charge that look at hours.
    long byHour(TrainingWeek week) {
        return ofWeeks(Check.OfWeek.Aspect.HOURS, week);
    }

    /// What checks charge that count days.
    long countedDays(TrainingWeek week) {
        return counts(week, Check.OfCount.Per.DAY);
    }

    /// Whether the hour of such a session can change what whole-week rules charge.
    boolean looksAtHoursOf(Workout workout) {
        for (var weighed : model.checks().week()) {
            if (weighed.check().looksAtHoursOf(workout, model.circumstances())) {
                return true;
            }
        }
        return false;
    }

    private long counts(TrainingWeek week, Check.OfCount.Per per) {
        var circumstances = model.circumstances();
        var facts = circumstances.factsOf(week);
        long cost = 0;
        for (var weighed : model.checks().count()) {
            var check = weighed.check();
            if (check.per() == per) {
                int total = WeekCount.total(check, week.sessions(), circumstances);
                cost += Cost.of(check.charge(total, facts, circumstances).times(weighed.factor()));
            }
        }
        return cost;
    }

    private long ofWeeks(Check.OfWeek.Aspect aspect, TrainingWeek week) {
        long cost = 0;
        for (var weighed : model.checks().week()) {
            if (weighed.check().looksAt() == aspect) {
                cost += ofWeek(weighed, week);
            }
        }
        return cost;
    }

    long ofWeek(Weighed<Check.OfWeek> weighed, TrainingWeek week) {
        return Cost.of(weighed.check().charge(week, model.circumstances()).times(weighed.factor()));
    }

    /// Streaks over this week and its two neighbours.
    long streaks(List<PlacedSession> own) {
        if (model.checks().streak().isEmpty()) {
            return 0;
        }
        var kinds = new DayKinds(model.week().monday().toEpochDay() - DayTables.DAYS, 3 * DayTables.DAYS);
        model.before().forEach(kinds::note);
        own.forEach(kinds::note);
        model.after().forEach(kinds::note);
        return ofStreaks(kinds);
    }

    private long ofStreaks(DayKinds kinds) {
        var total = new long[1];
        for (var weighed : model.checks().streak()) {
            var check = weighed.check();
            kinds.forEachStreak(
                    check.ofTrainingDays(),
                    (_, days, recovery) -> total[0] += Cost.of(
                            check.charge(days, recovery, model.circumstances()).times(weighed.factor())));
        }
        return total[0];
    }

    /// For each set of training days of this week, as a bit set from Monday, the least that streaks and counted days
    /// cost once further training days may be added and every day may turn out to be a recovery day.
    long[] leastByDays() {
        var least = new long[DAY_SETS];
        var neighbours = new ArrayList<>(model.before());
        neighbours.addAll(model.after());
        for (int days = DAY_SETS - 1; days >= 0; days--) {
            least[days] = optimisticStreaks(days, neighbours) + countedDays(Integer.bitCount(days));
            for (int day = 0; day < DayTables.DAYS; day++) {
                if ((days & 1 << day) == 0) {
                    least[days] = Math.min(least[days], least[days | 1 << day]);
                }
            }
        }
        return least;
    }

    /// Charges of the checks that count every training day.
    private long countedDays(int days) {
        var circumstances = model.circumstances();
        var facts = circumstances.factsOf(model.week().with(List.of()));
        long cost = 0;
        for (var weighed : model.checks().count()) {
            var check = weighed.check();
            boolean atMost = check.direction() == Check.OfCount.Direction.AT_MOST;
            if (check.per() == Check.OfCount.Per.DAY && atMost && countsEverySession(check)) {
                cost += Cost.of(check.charge(days, facts, circumstances).times(weighed.factor()));
            }
        }
        return cost;
    }

    private boolean countsEverySession(Check.OfCount check) {
        return model.variables().stream()
                        .allMatch(variable -> check.amount(variable.workout(), model.circumstances()) > 0)
                && model.week().held().stream()
                        .filter(DayKinds::isTraining)
                        .allMatch(session -> check.amount(session.workout(), model.circumstances()) > 0);
    }

    private long optimisticStreaks(int days, List<PlacedSession> neighbours) {
        if (model.checks().streak().isEmpty()) {
            return 0;
        }
        var kinds = new DayKinds(model.week().monday().toEpochDay() - DayTables.DAYS, 3 * DayTables.DAYS);
        neighbours.forEach(kinds::note);
        for (int day = 0; day < DayTables.DAYS; day++) {
            if ((days & 1 << day) != 0) {
                kinds.note(DayTables.DAYS + day, false);
            }
        }
        return ofStreaks(kinds);
    }

    /// The days, as a bit set from Monday, on which these sessions train.
    int trainingDays(List<PlacedSession> sessions) {
        long monday = model.week().monday().toEpochDay();
        int days = 0;
        for (var session : sessions) {
            if (DayKinds.isTraining(session)) {
                days |= 1 << Math.clamp(session.start().epochDay() - monday, 0, DayTables.DAYS - 1);
            }
        }
        return days;
    }
}
