package ironstride.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.HeartRates;
import ironstride.athlete.Level;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.RaceResult;
import ironstride.athlete.RunningProfile;
import ironstride.journal.Activity;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.Journal;
import ironstride.journal.Origin;
import ironstride.journal.Outcome;
import ironstride.quantity.Distance;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentFitnessTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final Distance TEN = Distance.ofKilometres(10);

    private final List<Activity> done = new ArrayList<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    /// 10 km in 50 minutes: an index of about 40.
    private static Athlete athlete(LocalDate... races) {
        var running = new RunningProfile(
                Level.INTERMEDIATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RaceResult(TEN, Duration.ofMinutes(50), Optional.of(START.minusDays(1)))),
                HeartRates.UNKNOWN);
        return new AthleteBuilder(START)
                .running(running)
                .races(List.of(races).stream()
                        .map(day -> new Race(
                                "race", RaceDistance.TEN_KM, day, Race.USUAL_START, Optional.empty(), Race.Priority.B))
                        .toList())
                .build();
    }

    private static ActivityFacts facts(String id, LocalDate day, Duration time) {
        return ActivityFacts.of(id, day.atTime(9, 0).toInstant(ZoneOffset.UTC), time, Origin.BY_HAND);
    }

    private void run(LocalDate day, Distance distance, Duration time) {
        done.add(DoneRun.of(facts("run-" + day, day, time), Optional.of(distance)));
    }

    private void easy(int from, int until) {
        for (int day = from; day <= until; day += 2) {
            run(START.plusDays(day), Distance.ofKilometres(8), Duration.ofMinutes(52));
        }
    }

    /// A tempo run of the plan with one fast lap of 20 minutes.
    private void tempo(LocalDate day, double secondsPerKilometre, double effort) {
        var ground = Distance.ofKilometres(1200 / secondsPerKilometre);
        var lap = new DoneRun.Lap(
                Duration.ofMinutes(15),
                Duration.ofMinutes(20),
                Optional.of(ground),
                Optional.empty(),
                Optional.empty());
        var slow = new DoneRun.Lap(
                Duration.ZERO,
                Duration.ofMinutes(15),
                Optional.of(Distance.ofKilometres(2.2)),
                Optional.empty(),
                Optional.empty());
        done.add(new DoneRun(
                facts("run-" + day, day, Duration.ofMinutes(45)).rated(Optional.of(Rpe.of(effort))),
                Optional.empty(),
                Optional.of(ground.plus(Distance.ofKilometres(4.4))),
                Optional.empty(),
                Optional.empty(),
                List.of(slow, lap, slow)));
        outcomes.put(day + "-run-tempo-1", new Outcome.Done(Optional.of("run-" + day), Optional.empty(), ""));
    }

    private CurrentFitness on(int day, Athlete athlete, String... confirmed) {
        var journal = new Journal(done, outcomes, List.of(), List.of());
        return CurrentFitness.on(START.plusDays(day), athlete, journal, Set.of(confirmed));
    }

    private static double index(CurrentFitness fitness) {
        return fitness.index().orElseThrow().value();
    }

    @Test
    void withoutALogTheResultOfTheProfileCounts() {
        var fitness = on(200, athlete());
        assertThat(fitness.index()).contains(FitnessIndex.ofRace(TEN, Duration.ofMinutes(50)));
        assertThat(fitness.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2880, true", "2860, true", "2820, false", "3120, true", "3150, true", "3240, false"})
    void aRaceNearToWhatIsKnownIsTakenAtOnceAndAnotherAskedAbout(int seconds, boolean taken) {
        easy(0, 12);
        var day = START.plusDays(13);
        run(day, TEN, Duration.ofSeconds(seconds));
        var known = FitnessIndex.ofRace(TEN, Duration.ofMinutes(50)).value();
        var found = FitnessIndex.ofRace(TEN, Duration.ofSeconds(seconds)).value();
        assertThat(Math.abs(found / known - 1) <= 0.06).isEqualTo(taken);
        var fitness = on(14, athlete(day));
        assertThat(index(fitness)).isEqualTo(taken ? found : known);
        assertThat(fitness.questions()).hasSize(taken ? 0 : 1);
        assertThat(index(on(14, athlete(day), "run-" + day))).isEqualTo(found);
    }

    @Test
    void aChangeIsToldWithItsPaces() {
        easy(0, 12);
        var day = START.plusDays(13);
        run(day, TEN, Duration.ofSeconds(2880));
        assertThat(on(14, athlete(day)).changes().getFirst().sentence(Units.METRIC))
                .isEqualTo("Your result of 2027-01-17 puts your fitness index from 40.0 to 42.0:"
                        + " easy pace 6:19 /km becomes 6:05 /km, threshold 5:05 /km becomes 4:54 /km.");
    }

    @Test
    void aHillyRaceIsAskedAbout() {
        easy(0, 12);
        var day = START.plusDays(13);
        done.add(new DoneRun(
                facts("run-" + day, day, Duration.ofMinutes(51)),
                Optional.empty(),
                Optional.of(TEN),
                Optional.of(300),
                Optional.empty(),
                List.of()));
        assertThat(on(14, athlete(day)).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.sentence()).contains("the course was hilly"));
    }

    @Test
    void anEasyRunOfTenKilometresIsNoRace() {
        easy(0, 12);
        run(START.plusDays(13), TEN, Duration.ofMinutes(65));
        assertThat(on(14, athlete()).changes()).isEmpty();
        assertThat(on(14, athlete()).questions()).isEmpty();
    }

    @Test
    void aPlannedTimeTrialIsAResult() {
        easy(0, 12);
        var day = START.plusDays(13);
        run(day, Distance.ofKilometres(3), Duration.ofSeconds(13 * 60 + 50));
        outcomes.put("2027-01-11-run-time-trial-1", new Outcome.Done(Optional.of("run-" + day), Optional.empty(), ""));
        assertThat(on(14, athlete()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.why()).isEqualTo(FitnessChange.Why.RESULT));
    }

    @Test
    void hardSessionsRaiseTheIndexByOneInFourWeeksAtMost() {
        easy(0, 120);
        double before = index(on(0, athlete()));
        for (int week = 0; week < 16; week++) {
            tempo(START.plusDays(week * 7L + 1), 280, 7);
            for (int day = week * 7; day < week * 7 + 7; day++) {
                double now = index(on(day, athlete()));
                double earlier = index(on(Math.max(0, day - 27), athlete()));
                assertThat(now - earlier).isBetween(0.0, 1.0 + 1e-9);
            }
        }
        assertThat(index(on(115, athlete())) - before).isBetween(2.0, 5.0);
    }

    @Test
    void sessionsAtThePlannedPaceOrRunLikeRacesMoveNothing() {
        easy(0, 40);
        var threshold = TrainingPaces.of(on(0, athlete()).index().orElseThrow()).threshold();
        for (int week = 0; week < 5; week++) {
            tempo(START.plusDays(week * 7L + 1), threshold.secondsPerKilometre(), 7);
        }
        tempo(START.plusDays(36), 270, 9.5);
        assertThat(on(40, athlete()).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 0.997", "10, 0.985", "28, 0.931", "72, 0.8"})
    void daysWithoutRunningLowerTheIndexByTheTable(int days, double kept) {
        easy(0, 10);
        double before = index(on(10, athlete()));
        assertThat(index(on(11 + days, athlete()))).isCloseTo(before * kept, within(1e-9));
    }

    @Test
    void theNextRunDoesNotBringFitnessBackNorTakeItTwice() {
        easy(0, 10);
        double before = index(on(10, athlete()));
        easy(21, 31);
        assertThat(index(on(31, athlete()))).isCloseTo(before * 0.985, within(1e-9));
        assertThat(on(31, athlete()).changes()).hasSize(1);
    }

    @Test
    void othersInItsPlaceKeepHalfOfIt() {
        easy(0, 10);
        double before = index(on(10, athlete()));
        for (int day = 11; day < 38; day += 3) {
            done.add(new DoneOther(
                    facts("ride-" + day, START.plusDays(day), Duration.ofHours(1)),
                    DoneOther.Sport.RIDE,
                    Optional.empty()));
        }
        assertThat(index(on(39, athlete()))).isCloseTo(before * 0.9655, within(1e-9));
    }

    @Test
    void runsThatWereOnlyTickedOffAreNoBreak() {
        easy(0, 10);
        for (int week = 2; week < 8; week++) {
            outcomes.put(
                    START.plusWeeks(week) + "-run-easy-1", new Outcome.Done(Optional.empty(), Optional.empty(), ""));
        }
        assertThat(on(55, athlete()).changes()).isEmpty();
    }

    @Test
    void absurdTimesSayNothing() {
        easy(0, 12);
        var day = START.plusDays(13);
        run(day, TEN, Duration.ofMinutes(5));
        run(day.plusDays(1), TEN, Duration.ofHours(3));
        var fitness = on(15, athlete(day, day.plusDays(1)));
        assertThat(fitness.changes()).isEmpty();
        assertThat(fitness.questions()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void somebodyOfWhomNothingWasKnownHasAnIndexFromTheirFirstRace() {
        var unknown = athlete(START)
                .change()
                .running(RunningProfile.of(Level.BEGINNER))
                .build();
        run(START, TEN, Duration.ofMinutes(55));
        assertThat(on(1, unknown).index()).contains(FitnessIndex.ofRace(TEN, Duration.ofMinutes(55)));
    }
}
