package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.rules.Check;
import ironstride.rules.Circumstances;
import ironstride.rules.Score;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Mobility;
import ironstride.workout.Run;
import ironstride.workout.RunType;
import ironstride.workout.StrengthFocus;
import ironstride.workout.Workout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds of every calendar, however few or many sessions it has.
class PropertiesTest {

    private static final int CASES = 600;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void wholeWeeksLaterTheScoreIsTheSame() {
        forEachCase((random, athlete, calendar) -> {
            int weeks = 1 + random.nextInt(120);
            var later = new TrainingCalendar(calendar.weeks().stream()
                    .map(week -> new TrainingWeek(
                            week.monday().plusWeeks(weeks),
                            week.number(),
                            week.phase(),
                            week.deload(),
                            week.sessions().stream()
                                    .map(session -> session.movedTo(later(session.start(), weeks)))
                                    .toList()))
                    .toList());
            assertThat(Weeks.judge(athlete, later).score())
                    .isEqualTo(Weeks.judge(athlete, calendar).score());
        });
    }

    private static Start later(Start start, int weeks) {
        return Start.at(start.date().plusWeeks(weeks), start.minuteOfDay(), ZoneOffset.UTC);
    }

    @Test
    void mobilityOnARestDayAddsNoFinding() {
        forEachCase((random, athlete, calendar) -> {
            var week = RandomCalendars.any(random, calendar.weeks());
            var restDays = new ArrayList<LocalDate>();
            for (int day = 0; day < 7; day++) {
                var date = week.monday().plusDays(day);
                if (calendar.sessions()
                        .noneMatch(session -> session.start().date().equals(date))) {
                    restDays.add(date);
                }
            }
            if (!restDays.isEmpty()) {
                var mobility = RandomCalendars.session(
                        "mobility",
                        new Mobility("", 10 + random.nextInt(80)),
                        RandomCalendars.start(RandomCalendars.any(random, restDays), random));
                var with = change(calendar, week, sessions -> {
                    var more = new ArrayList<>(sessions);
                    more.add(mobility);
                    return more;
                });
                assertThat(found(athlete, with)).isEqualTo(found(athlete, calendar));
            }
        });
    }

    @Test
    void twoSessionsOfTheSameContentMayChangePlaces() {
        forEachCase((random, athlete, calendar) -> {
            var all = calendar.sessions().toList();
            if (all.size() < 2) {
                return;
            }
            var one = RandomCalendars.any(random, all);
            var other = RandomCalendars.any(random, all);
            var workout = one.workout();
            var before = moved(moved(calendar, one, one.start(), workout), other, other.start(), workout);
            var after = moved(moved(calendar, one, other.start(), workout), other, one.start(), workout);
            if (sameWeek(calendar, one, other)) {
                assertThat(Weeks.judge(athlete, after).score())
                        .isEqualTo(Weeks.judge(athlete, before).score());
            }
        });
    }

    private static boolean sameWeek(TrainingCalendar calendar, PlacedSession one, PlacedSession other) {
        return calendar.weeks().stream()
                .anyMatch(
                        week -> week.sessions().contains(one) && week.sessions().contains(other));
    }

    private static TrainingCalendar moved(
            TrainingCalendar calendar, PlacedSession session, Start start, Workout workout) {
        return new TrainingCalendar(calendar.weeks().stream()
                .map(week -> week.withSessions(week.sessions().stream()
                        .map(each -> each.id().equals(session.id())
                                ? RandomCalendars.session(each.id(), workout, start)
                                : each)
                        .toList()))
                .toList());
    }

    @Test
    void aLongerGapBetweenLegsAndRunNeverCostsMore() {
        var checks = List.of("INT-02", "INT-03").stream()
                .flatMap(id -> Rulebook.get(id).checks().stream())
                .map(Check.OfPair.class::cast)
                .toList();
        forEachCase((random, athlete, calendar) -> {
            var circumstances = Circumstances.of(athlete, calendar);
            var run = RandomCalendars.session(
                    "run", hardRun(random), RandomCalendars.start(RandomCalendars.MONDAY.plusDays(6), random));
            var lift = Lift.outline(
                    StrengthFocus.LOWER, RandomCalendars.any(random, LegLoad.values()), 30 + random.nextInt(60));
            int near = random.nextInt(80 * 60);
            int far = near + random.nextInt(20 * 60);
            for (var check : checks) {
                var close = endingBefore(run, lift, near);
                // On the same day the rule of the long run leaves the word to the one that forbids it.
                if (!close.isOnSameDayAs(run) || check == checks.getLast()) {
                    assertThat(cost(check, endingBefore(run, lift, far), run, circumstances))
                            .as("%s %d and %d min before %s", lift, near, far, run)
                            .isLessThanOrEqualTo(cost(check, close, run, circumstances));
                }
            }
        });
    }

    private static Workout hardRun(SplittableRandom random) {
        return Run.outline(random.nextBoolean() ? RunType.LONG : RunType.TEMPO, 60, Optional.empty());
    }

    private static PlacedSession endingBefore(PlacedSession run, Lift lift, int gap) {
        long start = run.start().epochMinute() - gap - lift.minutes();
        return RandomCalendars.session(
                "lift", lift, new Start(Math.floorDiv(start, 1440L), (int) Math.floorMod(start, 1440L), start));
    }

    private static Score cost(
            Check.OfPair check, PlacedSession first, PlacedSession second, Circumstances circumstances) {
        return check.concerns(first.workout(), second.workout(), circumstances)
                ? Score.of(check.charge(first, second, circumstances))
                : Score.ZERO;
    }

    /// The night before these days is an hour shorter, or longer, than the clocks say.
    @ParameterizedTest
    @CsvSource({"2027-03-28, -60", "2027-10-31, 60"})
    void aDayOf23Or25HoursChangesGapsByTheElapsedTime(LocalDate change, int minutes) {
        forEachCase((random, athlete, calendar) -> {
            var circumstances = Circumstances.of(athlete, calendar);
            var first = RandomCalendars.workout(random);
            var second = RandomCalendars.workout(random);
            int evening = 6 * 60 + random.nextInt(13 * 60);
            int morning = 6 * 60 + random.nextInt(14 * 60);
            var before = RandomCalendars.session("a", first, Start.at(change.minusDays(1), evening, BERLIN));
            var after = RandomCalendars.session("b", second, Start.at(change, morning, BERLIN));
            var plain = RandomCalendars.session("b", second, Start.at(change, morning, ZoneOffset.UTC));
            var moved = RandomCalendars.session(
                    "a", first, Start.at(change.minusDays(1), evening - minutes, ZoneOffset.UTC));
            var unmoved = RandomCalendars.session("a", first, Start.at(change.minusDays(1), evening, ZoneOffset.UTC));
            assertThat(before.gapMinutes(after)).isEqualTo(unmoved.gapMinutes(plain) + minutes);
            Rulebook.ALL.stream().flatMap(rule -> rule.checks().stream()).forEach(check -> {
                if (check instanceof Check.OfPair pair && pair.concerns(first, second, circumstances)) {
                    assertThat(pair.charge(before, after, circumstances))
                            .isEqualTo(pair.charge(moved, plain, circumstances));
                }
            });
        });
    }

    private static TrainingCalendar change(
            TrainingCalendar calendar, TrainingWeek week, UnaryOperator<List<PlacedSession>> change) {
        return new TrainingCalendar(calendar.weeks().stream()
                .map(each -> each.equals(week) ? each.withSessions(change.apply(each.sessions())) : each)
                .toList());
    }

    private static List<String> found(Athlete athlete, TrainingCalendar calendar) {
        return Weeks.judge(athlete, calendar).findings().stream()
                .map(finding -> finding.rule() + " " + finding.charge() + " " + finding.why())
                .sorted()
                .toList();
    }

    private static void forEachCase(Property property) {
        for (long seed = 1; seed <= CASES; seed++) {
            var random = new SplittableRandom(seed);
            property.check(random, RandomCalendars.athlete(random), RandomCalendars.calendar(random));
        }
    }

    private interface Property {
        void check(SplittableRandom random, Athlete athlete, TrainingCalendar calendar);
    }
}
