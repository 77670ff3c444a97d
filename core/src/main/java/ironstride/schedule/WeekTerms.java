package ironstride.schedule;

import ironstride.plan.PlacedSession;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Check;
import ironstride.rules.book.ChecksByKind.Weighed;
import ironstride.rules.book.DayKinds;
import ironstride.rules.book.WeekCount;
import java.util.ArrayList;
import java.util.List;

/// The part of a week's cost that no table of single sessions and pairs can hold: sums over the week, whole-week
/// rules, days and streaks.
final class WeekTerms {

    private final WeekModel model;

    WeekTerms(WeekModel model) {
        this.model = model;
    }

    /// What depends on which sessions the week holds, not on when they are.
    long content(TrainingWeek week) {
        return counts(week, Check.OfCount.Per.SESSION) + wholeWeek(week, false);
    }

    /// What depends on days and hours, apart from tables and streaks.
    long timed(TrainingWeek week) {
        return counts(week, Check.OfCount.Per.DAY) + wholeWeek(week, true) + days(week);
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

    private long wholeWeek(TrainingWeek week, boolean timed) {
        long cost = 0;
        for (var weighed : model.checks().week()) {
            if ((weighed.check().looksAt() != Check.OfWeek.Aspect.CONTENT) == timed) {
                cost += ofWeek(weighed, week);
            }
        }
        return cost;
    }

    long ofWeek(Weighed<Check.OfWeek> weighed, TrainingWeek week) {
        return Cost.of(weighed.check().charge(week, model.circumstances()).times(weighed.factor()));
    }

    private long days(TrainingWeek week) {
        var rules = new RuleCosts(model.checks(), model.circumstances());
        long cost = 0;
        var sessions = week.sessions();
        int from = 0;
        while (from < sessions.size()) {
            int to = from + 1;
            while (to < sessions.size() && sessions.get(to).isOnSameDayAs(sessions.get(from))) {
                to++;
            }
            cost += rules.ofDay(sessions.subList(from, to));
            from = to;
        }
        return cost;
    }

    /// Streaks over this week and its two neighbours.
    long streaks(List<PlacedSession> own) {
        if (model.checks().streak().isEmpty()) {
            return 0;
        }
        var kinds = new DayKinds(model.week().monday().toEpochDay() - 7, 21);
        model.before().forEach(kinds::note);
        own.forEach(kinds::note);
        model.after().forEach(kinds::note);
        return ofStreaks(kinds);
    }

    long ofStreaks(DayKinds kinds) {
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

    /// For each set of training days of this week, as a bit mask from Monday, the least that streaks and counted days
    /// cost once further training days may be added and every day may turn out to be a recovery day.
    long[] leastByDays() {
        var least = new long[128];
        for (int mask = 127; mask >= 0; mask--) {
            least[mask] = optimisticStreaks(mask) + countedDays(Integer.bitCount(mask));
            for (int day = 0; day < 7; day++) {
                if ((mask & 1 << day) == 0) {
                    least[mask] = Math.min(least[mask], least[mask | 1 << day]);
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

    private long optimisticStreaks(int mask) {
        if (model.checks().streak().isEmpty()) {
            return 0;
        }
        var kinds = new DayKinds(model.week().monday().toEpochDay() - 7, 21);
        var others = new ArrayList<>(model.before());
        others.addAll(model.after());
        others.forEach(kinds::note);
        for (int day = 0; day < 7; day++) {
            if ((mask & 1 << day) != 0) {
                kinds.note(7 + day, false);
            }
        }
        return ofStreaks(kinds);
    }

    int trainingDays(List<PlacedSession> sessions) {
        int mask = 0;
        for (var session : sessions) {
            if (DayKinds.isTraining(session)) {
                mask |= 1 << dayOf(session);
            }
        }
        return mask;
    }

    int dayOf(PlacedSession session) {
        return Math.clamp(session.start().epochDay() - model.week().monday().toEpochDay(), 0, 6);
    }
}
