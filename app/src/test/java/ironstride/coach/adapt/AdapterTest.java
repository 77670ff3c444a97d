package ironstride.coach.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.PlanDifference;
import ironstride.journal.ActivityFacts;
import ironstride.journal.BodyEvent.Illness;
import ironstride.journal.BodyEvent.Illness.Symptoms;
import ironstride.journal.BodyEvent.Pain;
import ironstride.journal.CheckIn;
import ironstride.journal.DoneOther;
import ironstride.journal.Origin;
import ironstride.plan.PlacedSession;
import ironstride.workout.Cross;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.Run;
import ironstride.workout.Stress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What the coach proposes when training goes otherwise, on a half-marathon plan of twelve weeks from 4 January 2027.
class AdapterTest {

    private static final LocalDate WEEK_FIVE = LocalDate.of(2027, 2, 1);

    private final Diary diary = Diary.ofExample("first-half-marathon.yaml");

    @Test
    void loggingExactlyAsPlannedForFourWeeksNeverChangesAnything() {
        for (var date = LocalDate.of(2027, 1, 4); date.isBefore(WEEK_FIVE); date = date.plusDays(1)) {
            assertThat(diary.doneAsPlannedUntil(date, 5).advice().proposals())
                    .as("morning of %s", date)
                    .isEmpty();
            assertThat(diary.doneAsPlannedUntil(date, 23).advice().proposals())
                    .as("evening of %s", date)
                    .isEmpty();
        }
    }

    @Test
    void ofWhoLogsNothingNothingIsConcluded() {
        diary.silentUntil(LocalDate.of(2027, 3, 1), 12);
        assertThat(diary.advice()).isEqualTo(new Advice(List.of(), List.of()));
    }

    private PlacedSession first(int week, Predicate<PlacedSession> wanted) {
        return diary.week(week).sessions().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static boolean hasLegs(PlacedSession session) {
        return session.workout() instanceof Lift && session.workout().hasLegs(LegLoad.MODERATE);
    }

    private static boolean isQuality(PlacedSession session) {
        return session.workout().isQuality();
    }

    private Proposal missed(PlacedSession session) {
        var date = session.start().date();
        diary.doneAsPlannedUntil(date.minusDays(1), 23)
                .clock(date, 23, one -> !one.id().equals(session.id()));
        return diary.proposal("missed");
    }

    @Test
    void missedLegsComeBackWithinFourDaysOfTheSameWeek() {
        var legs = first(5, AdapterTest::hasLegs);
        var proposal = missed(legs);
        var after = proposal.after().find(legs.id()).orElseThrow();
        assertThat(after.start().epochDay())
                .isGreaterThan(legs.start().epochDay())
                .isLessThanOrEqualTo(legs.start().epochDay() + 4);
        assertThat(diary.week(5).contains(after.start())).isTrue();
        assertThat(proposal.changes())
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(change -> !change.why().isEmpty());
        assertThat(proposal.rule()).isEqualTo("REP-04");
    }

    @Test
    void aMissedEasyRunIsLeftOutAndSaidSo() {
        var easy = first(5, one -> one.workout() instanceof Run run && !run.isKey());
        var date = easy.start().date();
        diary.doneAsPlannedUntil(date.minusDays(1), 23)
                .clock(date, 23, one -> !one.id().equals(easy.id()));
        assertThat(diary.advice().proposals()).isEmpty();
        assertThat(diary.advice().notes())
                .singleElement()
                .matches(note -> note.rule().equals("REP-02"));
    }

    @Test
    void whatWasTakenIsNotProposedAgainAndWhatWasRefusedNeither() {
        var legs = first(5, AdapterTest::hasLegs);
        var proposal = missed(legs);
        assertThat(diary.take(proposal).advice().proposals()).isEmpty();
        var other = Diary.ofExample("first-half-marathon.yaml");
        var date = legs.start().date();
        other.doneAsPlannedUntil(date.minusDays(1), 23)
                .clock(date, 23, one -> !one.id().equals(legs.id()));
        other.refuse(other.proposal("missed"));
        assertThat(other.advice().proposals()).isEmpty();
        assertThat(other.doneAsPlannedUntil(date.plusDays(1), 5).advice().proposals())
                .noneMatch(one -> one.id().startsWith("missed"));
    }

    /// Scenario S8: in week 6 the quality run, the legs and the upper body are missed.
    @Test
    void ofAMissedWeekLegsStayAndNothingIsCrammed() {
        var week = diary.week(6);
        var quality = first(6, AdapterTest::isQuality);
        var legs = first(6, AdapterTest::hasLegs);
        var day = quality.start().date().isAfter(legs.start().date())
                ? quality.start().date()
                : legs.start().date();
        diary.doneAsPlannedUntil(week.monday().minusDays(1), 23)
                .clock(
                        day,
                        23,
                        one -> !one.id().equals(quality.id()) && !one.id().equals(legs.id()));
        double planned = kilometres(week.sessions());
        var before = diary.plan();
        var proposal = diary.advice().proposals().stream().findFirst();
        proposal.ifPresent(diary::take);
        var after = diary.week(6);
        assertThat(after.sessions()).anyMatch(AdapterTest::hasLegs);
        assertThat(kilometres(after.sessions())).isLessThanOrEqualTo(planned + 0.01);
        assertThat(PlanDifference.between(before.calendar(), diary.plan().calendar()))
                .hasSizeLessThanOrEqualTo(3)
                .noneMatch(change -> change instanceof PlanDifference.Added);
        var fast = after.sessions().stream().filter(AdapterTest::isQuality).toList();
        for (int k = 1; k < fast.size(); k++) {
            assertThat(fast.get(k).start().epochDay() - fast.get(k - 1).start().epochDay())
                    .isGreaterThan(1);
        }
    }

    private static double kilometres(List<PlacedSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.run().stream())
                .flatMap(run -> run.distance().stream())
                .mapToDouble(distance -> distance.kilometres())
                .sum();
    }

    @Test
    void feverRestsUntilADayWithoutSymptomsAndTwoEasyDaysFollow() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        diary.with(new Illness("flu", WEEK_FIVE, Symptoms.FEVER, Optional.empty()));
        var lasting = diary.proposal("ill");
        assertThat(sessionsFrom(lasting, WEEK_FIVE, WEEK_FIVE.plusDays(1))).isEmpty();
        diary.take(lasting).silentUntil(WEEK_FIVE.plusDays(1), 20);
        diary.with(new Illness("flu", WEEK_FIVE, Symptoms.FEVER, Optional.of(WEEK_FIVE.plusDays(1))));
        var over = diary.advice().proposals().stream().findFirst();
        over.ifPresent(diary::take);
        var plan = new Proposal("", "", "", List.of(), diary.plan(), true, Optional.empty());
        assertThat(sessionsFrom(plan, WEEK_FIVE, WEEK_FIVE.plusDays(2))).isEmpty();
        assertThat(sessionsFrom(plan, WEEK_FIVE.plusDays(3), WEEK_FIVE.plusDays(4)))
                .allMatch(session -> session.workout().stress() == Stress.EASY
                        && !session.workout().isQuality());
        assertThat(diary.advice().proposals()).isEmpty();
    }

    private static List<PlacedSession> sessionsFrom(Proposal proposal, LocalDate from, LocalDate to) {
        return proposal.after()
                .calendar()
                .sessions()
                .filter(session -> !session.start().date().isBefore(from)
                        && !session.start().date().isAfter(to))
                .toList();
    }

    @Test
    void aColdKeepsEasyTraining() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        diary.with(new Illness("cold", WEEK_FIVE, Symptoms.ABOVE_NECK, Optional.of(WEEK_FIVE.plusDays(6))));
        var after = sessionsFrom(diary.proposal("ill"), WEEK_FIVE, WEEK_FIVE.plusDays(6));
        assertThat(after).isNotEmpty().allMatch(session -> session.workout().stress() == Stress.EASY);
    }

    @Test
    void painTakesRunsAndLegsOutForTwoDaysAndLeavesTheUpperBody() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        diary.with(new Pain("knee", WEEK_FIVE, "left knee", 5, false, false, Optional.empty()));
        var after = sessionsFrom(diary.proposal("hurt"), WEEK_FIVE, WEEK_FIVE.plusDays(2));
        assertThat(after)
                .noneMatch(session -> session.workout() instanceof Run)
                .noneMatch(session -> session.workout().hasLegs(LegLoad.LIGHT));
        assertThat(after).anyMatch(session -> session.workout() instanceof Cross);
    }

    @Test
    void aPainOfThreeChangesNothing() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        diary.with(new Pain("knee", WEEK_FIVE, "left knee", 3, false, false, Optional.empty()));
        assertThat(diary.advice().proposals()).isEmpty();
        diary.with(new Pain("knee", WEEK_FIVE, "left knee", 3, true, false, Optional.empty()));
        assertThat(diary.advice().proposals()).isNotEmpty();
    }

    private static CheckIn sore(LocalDate date) {
        return new CheckIn(
                date,
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(4),
                Optional.empty());
    }

    @Test
    void soreLegsMakeAHardDayEasyOnceInThreeDays() {
        var hard = diary.week(5).sessions().stream()
                .filter(session -> session.workout().stress() == Stress.HARD)
                .toList();
        var date = hard.getFirst().start().date();
        diary.doneAsPlannedUntil(date, 4).with(sore(date));
        var proposal = diary.proposal("tired");
        assertThat(proposal.changes()).hasSize(1);
        assertThat(sessionsFrom(proposal, date, date))
                .filteredOn(session -> session.id().equals(hard.getFirst().id()))
                .allMatch(session -> session.workout().stress() != Stress.HARD);
        diary.take(proposal);
        for (int days = 1; days <= 2; days++) {
            diary.doneAsPlannedUntil(date.plusDays(days), 4).with(sore(date.plusDays(days)));
            assertThat(diary.advice().proposals()).noneMatch(one -> one.id().startsWith("tired"));
        }
    }

    @Test
    void afterEightDaysOffTrainingComesBackInSteps() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        var back = WEEK_FIVE.plusDays(8);
        diary.clock(back, 5, _ -> false);
        var planned = diary.plan();
        var proposal = diary.proposal("again");
        var firstDays = sessionsFrom(proposal, back, back.plusDays(3));
        assertThat(firstDays).isNotEmpty().noneMatch(AdapterTest::isQuality);
        for (var session : firstDays) {
            planned.find(session.id())
                    .flatMap(PlacedSession::run)
                    .flatMap(Run::distance)
                    .ifPresent(whole -> assertThat(kilometres(List.of(session)))
                            .as(session.toString())
                            .isLessThanOrEqualTo(Math.max(2, 0.51 * whole.kilometres())));
        }
        assertThat(proposal.rule()).isEqualTo("REP-06");
        assertThat(proposal.harmless()).isFalse();
        assertThat(sessionsFrom(proposal, LocalDate.of(2027, 1, 4), back.minusDays(1)))
                .isEqualTo(planned.calendar()
                        .sessions()
                        .filter(session -> session.start().date().isBefore(back))
                        .toList());
    }

    @Test
    void whoHasTakenTheWayBackIsNotAskedAgainBeforeSomethingOfItIsMissed() {
        diary.doneAsPlannedUntil(WEEK_FIVE, 5);
        var back = WEEK_FIVE.plusDays(8);
        diary.clock(back, 5, _ -> false).take(diary.proposal("again"));
        var first = sessionsFrom(
                        new Proposal("", "", "", List.of(), diary.plan(), true, Optional.empty()),
                        back,
                        back.plusDays(6))
                .getFirst();
        diary.silentUntil(first.start().date(), 3);
        assertThat(diary.advice().proposals()).noneMatch(one -> one.id().startsWith("again"));
        diary.clock(first.start().date().plusDays(1), 3, _ -> false);
        assertThat(diary.advice().proposals()).anyMatch(one -> one.id().startsWith("again"));
    }

    @Test
    void aLongHikeMovesTheLegsOfTheNextMorning() {
        var legs = first(5, AdapterTest::hasLegs);
        var date = legs.start().date();
        diary.doneAsPlannedUntil(date.minusDays(1), 22);
        var start =
                date.minusDays(1).atTime(14, 0).atZone(diary.athlete().zone()).toInstant();
        diary.with(new DoneOther(
                ActivityFacts.of("hike", start, Duration.ofHours(5), Origin.BY_HAND),
                DoneOther.Sport.HIKE,
                Optional.empty()));
        assertThat(diary.advice().proposals())
                .filteredOn(one -> one.id().startsWith("room"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.after().find(legs.id()).map(PlacedSession::start))
                        .isNotEqualTo(Optional.of(legs.start())));
    }

    @Test
    void twoKeySessionsFarHarderThanPlannedBringTheLighterWeek() {
        var keys = diary.week(5).sessions().stream()
                .filter(session -> session.workout().isKey())
                .limit(2)
                .toList();
        var last = keys.getLast().start().date();
        diary.doneAsPlannedUntil(last, 23);
        keys.forEach(session -> diary.felt(
                session, Math.min(10, session.workout().expectedEffort().rating() + 2)));
        var proposal = diary.proposal("hard");
        double before = kilometres(sessionsOf(diary.plan().calendar().sessions().toList(), last));
        double after =
                kilometres(sessionsOf(proposal.after().calendar().sessions().toList(), last));
        assertThat(after).isBetween(0.4 * before, 0.85 * before);
        assertThat(diary.take(proposal).advice().proposals())
                .noneMatch(one -> one.id().startsWith("hard"));
    }

    private static List<PlacedSession> sessionsOf(List<PlacedSession> sessions, LocalDate after) {
        return sessions.stream()
                .filter(session -> session.start().date().isAfter(after)
                        && !session.start().date().isAfter(after.plusDays(7)))
                .toList();
    }

    @Test
    void whoDoesHalfOfItIsAskedWhetherLessWouldBeBetter() {
        diary.doneAsPlannedUntil(LocalDate.of(2027, 1, 17), 23);
        var turn = new int[1];
        for (var date = LocalDate.of(2027, 1, 18); date.isBefore(WEEK_FIVE); date = date.plusDays(1)) {
            diary.clock(date, 23, session -> !session.workout().isKey() && turn[0]++ % 2 == 0);
        }
        var proposal = diary.silentUntil(WEEK_FIVE, 5).proposal("less");
        assertThat(proposal.fewerRuns()).contains(3);
        assertThat(proposal.harmless()).isFalse();
        diary.refuse(proposal);
        assertThat(diary.advice().proposals()).noneMatch(one -> one.id().startsWith("less"));
    }

    @Test
    void whatIsIllIsNotCaughtUp() {
        var legs = first(5, AdapterTest::hasLegs);
        var date = legs.start().date();
        diary.doneAsPlannedUntil(date.minusDays(1), 23)
                .clock(date, 23, one -> !one.id().equals(legs.id()));
        diary.with(new Illness("flu", date, Symptoms.BELOW_NECK, Optional.empty()));
        assertThat(diary.advice().proposals()).allMatch(one -> one.id().startsWith("ill"));
    }
}
