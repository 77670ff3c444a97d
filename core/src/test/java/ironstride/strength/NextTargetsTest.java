package ironstride.strength;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.AthleteBuilder;
import ironstride.athlete.Health;
import ironstride.athlete.Level;
import ironstride.athlete.Limits;
import ironstride.athlete.Place;
import ironstride.athlete.Scheme;
import ironstride.exercise.Equipment;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.quantity.Rir;
import ironstride.quantity.Rpe;
import ironstride.quantity.Units;
import ironstride.quantity.Weight;
import ironstride.strength.NextTarget.TargetSet;
import ironstride.workout.PrescribedExercise;
import ironstride.workout.PrescribedLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTargetsTest {

    private static final LocalDate START = Logs.START;
    private static final Progression DOUBLE = new Progression.DoubleScheme(8, 12);
    private static final Progression LINEAR = new Progression.LinearScheme(5);
    private static final Rir TWO = Rir.of(2);

    private static Weight kg(double kilograms) {
        return Weight.ofKilograms(kilograms);
    }

    private static NextTarget next(Logs logs, Progression scheme, LocalDate day) {
        return next(Logs.athlete(Units.METRIC), logs, scheme, day);
    }

    private static NextTarget next(Athlete athlete, Logs logs, Progression scheme, LocalDate day) {
        return new NextTargets(athlete, logs.journal(), day).of(Ask.of(logs.exercise(), scheme, 3, TWO));
    }

    private static String said(NextTarget target) {
        var first = target.sets().getFirst();
        return target.sets().size() + " x " + first.reps()
                + first.weight().map(weight -> " x " + weight).orElse("");
    }

    @Test
    void doubleProgressionFollowsItsTrace() {
        var logs = new Logs("bench-press");
        int[][] done = {{8, 8, 8}, {10, 9, 9}, {12, 12, 12}, {9, 8, 7}, {7, 7, 6}, {8, 8, 8}};
        double[] load = {60, 60, 60, 62.5, 62.5, 55};
        String[] expected = {
            "3 x 9 x 60 kg All sets at 8 or more: now 9.",
            "3 x 10 x 60 kg All sets at 9 or more: now 10.",
            "3 x 8 x 62.5 kg All sets at 12: +2.5 kg.",
            "3 x 8 x 62.5 kg Missed once: the same again.",
            "3 x 8 x 55 kg Missed twice: 10 % back.",
            "3 x 9 x 55 kg All sets at 8 or more: now 9."
        };
        for (int k = 0; k < done.length; k++) {
            var day = START.plusDays(4L * k);
            logs.on(day, kg(load[k]), done[k]);
            var target = next(logs, DOUBLE, day.plusDays(4));
            assertThat(said(target) + " " + target.reason().sentence(Units.METRIC))
                    .isEqualTo(expected[k]);
        }
    }

    @Test
    void linearProgressionFollowsItsTrace() {
        var logs = new Logs("back-squat");
        int[][] done = {{5, 5, 5}, {5, 5, 5}, {5, 5, 4}, {5, 4, 4}, {5, 5, 4}, {5, 5, 5}};
        double[] load = {100, 105, 110, 110, 110, 97.5};
        String[] expected = {"105 kg", "110 kg", "110 kg", "110 kg", "97.5 kg", "102.5 kg"};
        for (int k = 0; k < done.length; k++) {
            var day = START.plusDays(3L * k);
            logs.on(day, kg(load[k]), done[k]);
            assertThat(said(next(logs, LINEAR, day.plusDays(3)))).isEqualTo("3 x 5 x " + expected[k]);
        }
        assertThat(next(logs, LINEAR, START.plusDays(18)).reason())
                .isEqualTo(new ProgressionReason.Raised(5, kg(97.5), kg(102.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 57.5 67.5 75 62.5 70 80 67.5 75 85 35 45 52.5, 92.5",
        "140, 80 92.5 105 87.5 100 112.5 92.5 105 117.5 50 62.5 75, 127.5",
        "62.5, 35 40 45 37.5 42.5 47.5 40 45 50 20 27.5 32.5, 57.5"
    })
    void wavesFollowTheirTrace(double maximum, String loads, double nextMaximum) {
        var athlete = Logs.athlete("bench-press", kg(maximum), 1);
        var logs = new Logs("bench-press");
        var expected = loads.split(" ");
        for (int week = 0; week < 4; week++) {
            var day = START.plusWeeks(week);
            var target = next(athlete, logs, new Progression.WaveScheme(), day);
            assertThat(target.sets().stream().map(set -> set.weight().orElseThrow()))
                    .containsExactly(
                            kg(Double.parseDouble(expected[week * 3])),
                            kg(Double.parseDouble(expected[week * 3 + 1])),
                            kg(Double.parseDouble(expected[week * 3 + 2])));
            logs.on(
                    day,
                    target.sets().stream()
                            .map(set -> Logs.set(set.weight().orElseThrow(), set.reps()))
                            .toList());
        }
        assertThat(next(athlete, logs, new Progression.WaveScheme(), START.plusWeeks(4))
                        .reason())
                .isEqualTo(new ProgressionReason.WaveWeek(1, kg(nextMaximum)));
    }

    @Test
    void theRepetitionsOfAWaveAreFivesThreesAndASingle() {
        var athlete = Logs.athlete("back-squat", kg(140), 1);
        var target = next(athlete, new Logs("back-squat"), new Progression.WaveScheme(), START);
        assertThat(target.sets())
                .containsExactly(
                        new TargetSet(5, Optional.of(kg(80)), false),
                        new TargetSet(5, Optional.of(kg(92.5)), false),
                        new TargetSet(5, Optional.of(kg(105)), true));
    }

    @Test
    void aWaveWithAMissedMinimumBeginsATenthLower() {
        var athlete = Logs.athlete("back-squat", kg(140), 1);
        var logs = new Logs("back-squat");
        logs.on(START, kg(105), 4);
        for (int week = 1; week < 4; week++) {
            logs.on(START.plusWeeks(week), kg(120), 5);
        }
        assertThat(next(athlete, logs, new Progression.WaveScheme(), START.plusWeeks(4))
                        .reason())
                .isEqualTo(new ProgressionReason.WaveWeek(1, kg(112.5)));
    }

    @Test
    void autoregulationFollowsItsTrace() {
        var athlete = Logs.athlete("back-squat", kg(140), 1);
        var logs = new Logs("back-squat");
        double[][] sets = {{120, 8, 115}, {120, 9, 115}, {117.5, 7, 115}, {125, 8, 117.5}};
        for (int k = 0; k < sets.length; k++) {
            var day = START.plusDays(3L * k);
            logs.on(day, kg(sets[k][0]), Rir.of(10 - sets[k][1]), 5);
            var target = next(athlete, logs, new Progression.EffortScheme(5, Rpe.of(8)), day.plusDays(3));
            assertThat(target.heaviest()).contains(kg(sets[k][2]));
        }
        assertThat(next(athlete, logs, new Progression.EffortScheme(5, Rpe.of(8)), START.plusDays(12))
                        .reason()
                        .sentence(Units.METRIC))
                .isEqualTo("Last set RPE 8, asked RPE 8: −7.5 kg.");
    }

    @Test
    void aShareOfTheMaximumFollowsTheMaximum() {
        var athlete = Logs.athlete("bench-press", kg(100), 1);
        var scheme = new Progression.PercentScheme(5, 800);
        var logs = new Logs("bench-press");
        assertThat(next(athlete, logs, scheme, START).heaviest()).contains(kg(80));
        logs.on(START, kg(85), Rir.of(2), 5, 5, 5);
        var target = next(athlete, logs, scheme, START.plusDays(3));
        assertThat(target.reason()).isInstanceOf(ProgressionReason.Share.class);
        assertThat(target.heaviest()).contains(kg(82.5));
        logs.on(START.plusDays(3), kg(82.5), 4, 3, 3);
        assertThat(next(athlete, logs, scheme, START.plusDays(6)).reason()).isEqualTo(new ProgressionReason.Missed(1));
        logs.on(START.plusDays(6), kg(82.5), 4, 3, 3);
        assertThat(next(athlete, logs, scheme, START.plusDays(9)).heaviest()).contains(kg(72.5));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 62.5 kg, All sets at 12: +2.5 kg.",
        "8, 52.5 kg, 8 days off: 10 % lighter.",
        "10, 52.5 kg, 10 days off: 10 % lighter.",
        "14, 52.5 kg, 14 days off: 10 % lighter.",
        "15, 47.5 kg, 15 days off: 20 % lighter.",
        "28, 47.5 kg, 28 days off: 20 % lighter."
    })
    void daysOffMakeTheLoadLighter(int days, String load, String sentence) {
        var logs = new Logs("bench-press").on(START, kg(60), 12, 12, 12);
        var target = next(logs, DOUBLE, START.plusDays(days + 1L));
        assertThat(target.sets()).hasSize(3);
        assertThat(target.heaviest()).hasToString("Optional[" + load + "]");
        assertThat(target.reason().sentence(Units.METRIC)).isEqualTo(sentence);
    }

    @Test
    void afterMoreThanFourWeeksOneBeginsAgain() {
        var logs = new Logs("back-squat").on(START, kg(100), Rir.of(0), 5);
        var target = next(logs, LINEAR, START.plusDays(30));
        assertThat(said(target)).isEqualTo("2 x 12 x 62.5 kg");
        assertThat(62.5 / 114.583).isBetween(0.50, 0.60);
        assertThat(target.reserve()).isEqualTo(Rir.of(3.5));
        assertThat(target.reason()).isEqualTo(new ProgressionReason.Restart(29));
    }

    @Test
    void whoLiftsOtherThingsIsNotOff() {
        var logs = new Logs("bench-press").on(START, kg(60), 12, 12, 12);
        var others = new Logs("back-squat").on(START.plusDays(9), kg(60), 5);
        logs.lifts().addAll(others.lifts());
        assertThat(next(logs, DOUBLE, START.plusDays(12)).heaviest()).contains(kg(62.5));
    }

    @Test
    void theLoadAfterDaysOffGoesOnFromTheLighterOne() {
        var logs = new Logs("bench-press")
                .on(START, kg(60), 12, 12, 12)
                .on(START.plusDays(21), kg(47.5), Rir.of(5), 12, 12);
        assertThat(next(logs, DOUBLE, START.plusDays(24)).heaviest()).contains(kg(50));
    }

    @Test
    void aLighterWeekHasHalfOfTheSetsAndATenthLess() {
        var logs = new Logs("bench-press").on(START, kg(60), 12, 12, 12);
        var target = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), START.plusDays(3))
                .of(Ask.of(logs.exercise(), DOUBLE, 3, TWO).inALighterWeek());
        assertThat(said(target)).isEqualTo("2 x 8 x 52.5 kg");
        assertThat(target.reserve()).isEqualTo(Rir.of(4));
        assertThat(target.reason()).isEqualTo(new ProgressionReason.Deload());
    }

    @Test
    void afterALighterWeekTheLoadBeforeItCounts() {
        var logs = new Logs("bench-press")
                .on(START, kg(60), 12, 12, 12)
                .on(START.plusDays(4), kg(52.5), 8, 8)
                .on(START.plusDays(7), kg(52.5), Rir.of(4), 8, 8, 8);
        assertThat(next(logs, DOUBLE, START.plusDays(11)).heaviest()).contains(kg(62.5));
    }

    @Test
    void whoLiftsLighterForLongerGoesOnFromThere() {
        var logs = new Logs("bench-press").on(START, kg(60), 12, 12, 12);
        for (int k = 1; k <= 4; k++) {
            logs.on(START.plusDays(4L * k), kg(50), Rir.of(4), 12, 12, 12);
        }
        assertThat(next(logs, DOUBLE, START.plusDays(20)).heaviest()).contains(kg(52.5));
    }

    @Test
    void aThirdOfTheSetsIsNoSuccess() {
        var logs = new Logs("bench-press").on(START, kg(60), 12);
        var target = next(logs, DOUBLE, START.plusDays(3));
        assertThat(target.heaviest()).contains(kg(60));
        assertThat(target.reason().sentence(Units.METRIC)).isEqualTo("Only 1 of 3 sets last time: the same again.");
    }

    @Test
    void takenBackTwiceWithoutANewBestIsAStall() {
        var logs = new Logs("bench-press").on(START, kg(60), 12, 12, 12);
        int day = 0;
        for (int round = 0; round < 2; round++) {
            logs.on(START.plusDays(day += 3), kg(62.5), 7, 7, 7);
            logs.on(START.plusDays(day += 3), kg(62.5), 7, 6, 6);
            assertThat(next(logs, DOUBLE, START.plusDays(day + 3L)).stall().isPresent())
                    .isEqualTo(round == 1);
            logs.on(START.plusDays(day += 3), kg(55), 12, 12, 12);
        }
        assertThat(next(logs, DOUBLE, START.plusDays(day + 3L)).stall()).contains(new NextTarget.Stall(2, kg(60)));
    }

    @Test
    void bodyWeightGoesByRepetitionsThenToAHarderVariation() {
        var scheme = new Progression.DoubleScheme(8, 12);
        var logs = new Logs("push-up").on(START, Weight.ZERO, 10, 10, 9);
        assertThat(said(next(healthy(), logs, scheme, START.plusDays(2)))).isEqualTo("3 x 10");
        logs.on(START.plusDays(2), Weight.ZERO, 12, 12, 12);
        var target = next(healthy(), logs, scheme, START.plusDays(4));
        assertThat(target.exercise().id()).isEqualTo("decline-push-up");
        assertThat(target.reason().sentence(Units.METRIC))
                .isEqualTo("All sets at 12: now " + target.exercise().name() + ", which is harder.");
        assertThat(said(target)).isEqualTo("3 x 8");
    }

    @Test
    void nobodyIsSentToAVariationTheyAvoid() {
        var logs = new Logs("push-up").on(START, Weight.ZERO, 12, 12, 12);
        var limits = new Limits(false, Optional.empty(), Set.of("decline-push-up"), Optional.empty());
        var athlete = healthy().change().limits(limits).build();
        var target = next(athlete, logs, DOUBLE, START.plusDays(2));
        assertThat(target.exercise().id()).isEqualTo("push-up");
        assertThat(said(target)).isEqualTo("3 x 13");
    }

    @Test
    void holdsGoByFiveSeconds() {
        var logs = new Logs("plank").on(START, Weight.ZERO, 30, 32);
        var target = next(healthy(), logs, new Progression.DoubleScheme(30, 40), START.plusDays(2));
        assertThat(said(target)).isEqualTo("3 x 35");
        assertThat(target.reason().sentence(Units.METRIC)).isEqualTo("All sets at 30 s or more: now 35 s.");
    }

    private static Athlete healthy() {
        return new AthleteBuilder(START)
                .health(new Health(Health.Screening.CLEAR, Set.of(), false, false))
                .build();
    }

    @Test
    void thePlansStepStandsWhereItWasDoneAsAsked() {
        var logs = new Logs("bench-press").on(START, kg(60), 9, 8, 8);
        var ask = Ask.of(logs.exercise(), DOUBLE, 3, TWO);
        var targets = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), START.plusDays(7));
        assertThat(targets.of(ask.planned(kg(62.5))).heaviest()).contains(kg(62.5));
        assertThat(targets.of(ask.planned(kg(70))).heaviest())
                .as("a tenth at most")
                .contains(kg(65));
        logs.on(START.plusDays(2), kg(60), 7, 7, 7);
        var missed = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), START.plusDays(7));
        assertThat(missed.of(ask.planned(kg(62.5))).heaviest()).contains(kg(60));
    }

    @Test
    void forTheFirstTimeThePlansLoadIsTaken() {
        var athlete = Logs.athlete("bench-press", kg(60), 5);
        var target = new NextTargets(athlete, new Logs("bench-press").journal(), START)
                .of(Ask.of(ExerciseCatalogue.get("bench-press"), DOUBLE, 3, TWO).planned(kg(42.5)));
        assertThat(said(target)).isEqualTo("3 x 8 x 42.5 kg");
        assertThat(target.reason().sentence(Units.METRIC))
                .isEqualTo("For the first time: worked out from a maximum of about 69 kg.");
    }

    @Test
    void aPlaceLoadsWhatItHas() {
        var logs = new Logs("dumbbell-bench-press").on(START, kg(20), 12, 12, 12);
        var home = new Place(
                "home",
                Place.Kind.HOME,
                Map.of(Equipment.DUMBBELLS, Optional.of(new Place.WeightRange(kg(2), kg(20)))));
        var target = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), START.plusDays(3))
                .of(Ask.of(logs.exercise(), DOUBLE, 3, TWO).at(home));
        assertThat(said(target)).isEqualTo("3 x 13 x 20 kg");
        assertThat(target.reason()).isEqualTo(new ProgressionReason.NothingHarder(12));
        var odd = Loadable.of(List.of(kg(7), kg(11), kg(20), kg(32)));
        assertThat(odd.raised(kg(11), kg(2))).as("the smallest step there is").isEqualTo(kg(20));
        assertThat(odd.notAbove(kg(31))).isEqualTo(kg(20));
    }

    @Test
    void platesAreCountedExactly() {
        var few = Loadable.ofBar(kg(20), Map.of(kg(25), 1, kg(20), 2));
        assertThat(few.notAbove(kg(100))).isEqualTo(kg(100));
        assertThat(few.notAbove(kg(15))).isEqualTo(kg(20));
        var home = Loadable.ofBar(kg(10), Map.of(kg(10), 1, kg(5), 2, kg(2.5), 2));
        assertThat(home.notAbove(kg(43))).isEqualTo(kg(40));
        assertThat(home.step()).isEqualTo(kg(5));
        assertThat(Loadable.ofBar(kg(20), PlateLoading.gymPairs(Units.METRIC)).step())
                .isEqualTo(kg(2.5));
    }

    @Test
    void poundsGoUpByRoundPounds() {
        var logs = new Logs("bench-press").on(START, Weight.ofPounds(135), 12, 12, 12);
        var athlete = Logs.athlete(Units.IMPERIAL);
        var target = next(athlete, logs, DOUBLE, START.plusDays(3));
        assertThat(target.heaviest()).contains(Weight.ofPounds(140));
        assertThat(target.reason().sentence(Units.IMPERIAL)).isEqualTo("All sets at 12: +5 lb.");
        var squat = new Logs("back-squat").on(START, Weight.ofPounds(225), 5, 5, 5);
        assertThat(next(athlete, squat, LINEAR, START.plusDays(3)).heaviest()).contains(Weight.ofPounds(235));
    }

    @ParameterizedTest
    @CsvSource({
        "ANATOMICAL, BEGINNER, bench-press, DOUBLE",
        "HYPERTROPHY, ADVANCED, bench-press, DOUBLE",
        "MAX_STRENGTH, BEGINNER, back-squat, LINEAR",
        "MAX_STRENGTH, INTERMEDIATE, back-squat, EFFORT",
        "MAX_STRENGTH, ADVANCED, back-squat, WAVE",
        "MAX_STRENGTH, ADVANCED, leg-press, EFFORT",
        "TAPER, ADVANCED, back-squat, PERCENTAGE",
        "MAX_STRENGTH, ADVANCED, push-up, DOUBLE"
    })
    void aSchemeIsChosenByPhaseAndLevel(StrengthPhase phase, Level level, String exercise, Scheme expected) {
        var choice = ProgressionChoice.of(phase, level, ExerciseCatalogue.get(exercise), Optional.empty());
        assertThat(choice.progression().scheme()).isEqualTo(expected);
        assertThat(choice.why()).endsWith(".");
    }

    @Test
    void theAthletesOwnSchemeGoesFirst() {
        for (var phase : StrengthPhase.values()) {
            for (var scheme : Scheme.values()) {
                var choice = ProgressionChoice.of(
                        phase, Level.BEGINNER, ExerciseCatalogue.get("back-squat"), Optional.of(scheme));
                assertThat(choice.progression().scheme()).isEqualTo(scheme);
                assertThat(choice.why()).isEqualTo("You chose it.");
            }
        }
    }

    @Test
    void aSetThatWasTooHardHoldsThePlannedStep() {
        var scheme = new Progression.EffortScheme(5, Rpe.of(8));
        for (int[] left : new int[][] {{2, 1}, {1, 0}, {0, 0}}) {
            var logs = new Logs("back-squat").on(START, kg(100), Rir.of(left[0]), 5, 5, 5);
            var target = new NextTargets(Logs.athlete(Units.METRIC), logs.journal(), START.plusDays(3))
                    .of(Ask.of(logs.exercise(), scheme, 3, TWO).planned(kg(105)));
            assertThat(target.heaviest().orElseThrow().isHeavierThan(kg(100)))
                    .as("%d left", left[0])
                    .isEqualTo(left[1] == 1);
        }
    }

    @Test
    void whatAPlanPrescribesTellsItsPhase() {
        var squat = ExerciseCatalogue.get("back-squat");
        var heavy = new PrescribedExercise(squat, 4, 4, 5, new PrescribedLoad.Exactly(kg(100), 800), TWO, 150);
        assertThat(StrengthPhase.of(heavy)).isEqualTo(StrengthPhase.MAX_STRENGTH);
        assertThat(ProgressionChoice.of(heavy, Level.ADVANCED, Optional.empty())
                        .progression()
                        .scheme())
                .isEqualTo(Scheme.EFFORT);
        assertThat(ProgressionChoice.of(heavy, Level.ADVANCED, Optional.of(Scheme.WAVE))
                        .progression()
                        .scheme())
                .isEqualTo(Scheme.WAVE);
        for (var phase : StrengthPhase.values()) {
            var asked = new PrescribedExercise(
                    squat,
                    phase.sets(),
                    phase.minReps(),
                    phase.maxReps(),
                    new PrescribedLoad.ByReserve(),
                    phase.reserve(),
                    phase.restSeconds());
            var expected = phase == StrengthPhase.TAPER ? StrengthPhase.POWER_PLYO : phase;
            assertThat(StrengthPhase.of(asked)).isEqualTo(expected);
        }
    }
}
