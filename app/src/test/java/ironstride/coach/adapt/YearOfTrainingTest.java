package ironstride.coach.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.journal.BodyEvent.Illness;
import ironstride.journal.BodyEvent.Illness.Symptoms;
import ironstride.journal.BodyEvent.Pain;
import ironstride.journal.CheckIn;
import ironstride.journal.Outcome;
import ironstride.plan.PlacedSession;
import ironstride.quantity.Distance;
import ironstride.rules.Circumstances;
import ironstride.rules.ConstraintLevel;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.schedule.RandomAthletes;
import ironstride.workout.LegLoad;
import ironstride.workout.Run;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A year of somebody who misses sessions, falls ill, hurts, and sleeps badly, and mostly takes what the coach
/// proposes.
class YearOfTrainingTest {

    private static final int WEEKS = 52;
    private static final double MISSES = 0.12;

    private final SplittableRandom random = new SplittableRandom(7);
    private final HashSet<String> refused = new HashSet<>();
    private final List<PlacedSession> run = new ArrayList<>();
    private int taken;
    private int weeksAway;

    @ParameterizedTest
    @ValueSource(longs = {3, 8, 21})
    void staysWithinTheRules(long seed) {
        var athlete = RandomAthletes.of(seed).change().races(List.of()).build();
        var diary = new Diary(athlete, Optional.of(WEEKS));
        var kept = hardFindings(diary);
        var ill = Optional.<Illness>empty();
        var hurt = Optional.<Pain>empty();
        for (var date = athlete.start(); date.isBefore(athlete.start().plusWeeks(WEEKS)); date = date.plusDays(1)) {
            ill = health(diary, ill, date);
            hurt = pain(diary, hurt, date);
            morning(diary, date);
            advise(diary);
            var today = date;
            boolean away = ill.isPresent() || isAway(date, athlete.start());
            diary.clock(date, 23, session -> !away && does(session, today));
            diary.sessions(date).stream()
                    .filter(session -> session.workout() instanceof Run)
                    .filter(session -> diary.journal().outcomes().get(session.id()) instanceof Outcome.Done)
                    .forEach(session -> checkLength(diary, session));
            advise(diary);
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                breaksNoHardRuleThatThePlanKept(diary, kept);
            }
            assertThat(diary.advice().proposals())
                    .as("%s: what was taken or refused comes again", date)
                    .allMatch(proposal -> !refused.contains(proposal.id()));
        }
        assertThat(taken).as("proposals taken").isGreaterThan(10);
        weeksHaveLegs(diary);
    }

    private static Set<String> hardFindings(Diary diary) {
        var calendar = diary.reality();
        return new Judge(Rulebook.of(diary.athlete()))
                .placement(calendar, Circumstances.of(diary.athlete(), calendar)).findings().stream()
                        .filter(finding -> finding.charge().level() == ConstraintLevel.HARD
                                && !finding.sessions().isEmpty())
                        .map(Finding::rule)
                        .collect(Collectors.toSet());
    }

    private static void breaksNoHardRuleThatThePlanKept(Diary diary, Set<String> before) {
        assertThat(before)
                .as("%s: hard rules that are broken now and were not before", diary.today())
                .containsAll(hardFindings(diary));
    }

    /// Two weeks somewhere without training.
    private boolean isAway(LocalDate date, LocalDate start) {
        var from = start.plusWeeks(20);
        return !date.isBefore(from) && date.isBefore(from.plusDays(13));
    }

    private boolean does(PlacedSession session, LocalDate today) {
        return session.start().date().isBefore(today) || random.nextDouble() >= MISSES;
    }

    private Optional<Illness> health(Diary diary, Optional<Illness> ill, LocalDate date) {
        if (ill.isPresent() && random.nextInt(4) == 0) {
            diary.with(new Illness(
                    ill.get().id(), ill.get().from(), ill.get().symptoms(), Optional.of(date.minusDays(1))));
            return Optional.empty();
        }
        if (ill.isEmpty() && random.nextInt(60) == 0) {
            var symptoms = Symptoms.values()[random.nextInt(Symptoms.values().length)];
            var begun = new Illness("ill-" + date, date, symptoms, Optional.empty());
            diary.with(begun);
            return Optional.of(begun);
        }
        return ill;
    }

    private Optional<Pain> pain(Diary diary, Optional<Pain> hurt, LocalDate date) {
        if (hurt.isPresent() && random.nextInt(3) == 0) {
            var was = hurt.get();
            diary.with(new Pain(was.id(), was.from(), was.where(), was.level(), false, false, Optional.of(date)));
            return Optional.empty();
        }
        if (hurt.isEmpty() && random.nextInt(90) == 0) {
            var begun = new Pain("pain-" + date, date, "calf", 2 + random.nextInt(5), false, false, Optional.empty());
            diary.with(begun);
            return Optional.of(begun);
        }
        return hurt;
    }

    private void morning(Diary diary, LocalDate date) {
        diary.silentUntil(date, 5);
        if (random.nextInt(10) == 0) {
            diary.with(new CheckIn(
                    date,
                    Optional.of(1 + random.nextInt(5)),
                    Optional.of(1 + random.nextInt(5)),
                    Optional.of(1 + random.nextInt(5)),
                    Optional.of(1 + random.nextInt(5)),
                    Optional.of(1 + random.nextInt(5)),
                    Optional.empty()));
        }
    }

    /// Takes four of five proposals and refuses the rest; it must come to rest.
    private void advise(Diary diary) {
        for (int round = 0; round < 20; round++) {
            var proposals = diary.advice().proposals();
            if (proposals.isEmpty()) {
                return;
            }
            var proposal = proposals.getFirst();
            assertThat(proposal.changes()).as(proposal.id()).isNotEmpty();
            boolean harmsWhenRefused =
                    proposal.id().startsWith("grow") || proposal.id().startsWith("again");
            if (harmsWhenRefused || random.nextInt(5) > 0) {
                diary.take(proposal);
                taken++;
            } else {
                refused.add(proposal.id());
                diary.refuse(proposal);
            }
        }
        throw new AssertionError("does not come to rest: "
                + diary.advice().proposals().stream().map(Proposal::id).toList());
    }

    /// LOAD-02 over what was really run.
    private void checkLength(Diary diary, PlacedSession session) {
        var from = session.start().date().minusDays(30);
        var known = diary.athlete()
                .running()
                .longestIn30Days()
                .map(Distance::kilometres)
                .orElse(5.0);
        double longest = run.stream()
                .filter(one -> !one.start().date().isBefore(from))
                .mapToDouble(YearOfTrainingTest::kilometres)
                .max()
                .orElse(0);
        if (from.isBefore(diary.athlete().start())) {
            longest = Math.max(longest, known);
        }
        if (!session.hold().isHeld() && longest > 0) {
            assertThat(kilometres(session))
                    .as("%s %s after a longest of %.1f", session.start().date(), session, longest)
                    .isLessThanOrEqualTo(Math.max(1.1 * longest, longest + 1) + 0.11);
        }
        run.add(session);
    }

    private static double kilometres(PlacedSession session) {
        return session.run().flatMap(Run::distance).map(Distance::kilometres).orElse(0.0);
    }

    /// Every week plans legs, but those with illness, pain or nothing at all.
    private void weeksHaveLegs(Diary diary) {
        var exempt = new HashSet<LocalDate>();
        diary.journal().bodyEvents().forEach(event -> {
            for (int days = 0; days < 21; days++) {
                exempt.add(event.from().plusDays(days).with(DayOfWeek.MONDAY));
            }
        });
        for (var week : diary.plan().calendar().weeks()) {
            boolean planned = week.sessions().stream().anyMatch(YearOfTrainingTest::hasLegs);
            if (!planned && !exempt.contains(week.monday())) {
                weeksAway++;
            }
        }
        assertThat(weeksAway).as("weeks without legs").isZero();
    }

    private static boolean hasLegs(PlacedSession session) {
        return session.workout().isStrength() && session.workout().hasLegs(LegLoad.LIGHT);
    }
}
