package ironstride.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.coach.Plan;
import ironstride.exercise.ExerciseCatalogue;
import ironstride.plan.notation.Notated;
import ironstride.plan.notation.WeekNotation;
import ironstride.rules.Circumstances;
import ironstride.rules.Finding;
import ironstride.rules.book.Judge;
import ironstride.rules.book.Rulebook;
import ironstride.workout.ClassSession;
import ironstride.workout.LegLoad;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two functional classes a week that stay, and a faster 10 km.
class S11ClassGoerTest {

    private static final String ATHLETE = Scenario.example("class-goer.yaml");

    private final Plan plan = Scenario.plan(ATHLETE);

    @Test
    void holdsUp() {
        Scenario.holdsUp(plan);
    }

    @Test
    void classesAreTheHeavyLegDays() {
        for (var week : Scenario.weeks(plan)) {
            assertThat(week.sessions())
                    .filteredOn(session -> session.workout().hasLegs(LegLoad.HEAVY))
                    .as("week %d", week.number())
                    .hasSize(2)
                    .allMatch(session -> session.workout() instanceof ClassSession);
        }
    }

    @Test
    void noFastRunWithinADayOfAClassUnlessItIsReported() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout() instanceof ClassSession
                        && pair.second().workout().isQuality()
                        && pair.gapHours() < 24)
                .allMatch(pair -> plan.verdict().findings().stream()
                        .anyMatch(finding -> finding.rule().equals("INT-03")
                                && finding.sessions().contains(pair.second())));
    }

    @Test
    void theLongRunComesTwoDaysAfterTheClass() {
        assertThat(Scenario.pairs(plan))
                .filteredOn(pair -> pair.first().workout() instanceof ClassSession
                        && pair.first().start().day() == DayOfWeek.WEDNESDAY
                        && pair.second().workout().isLong())
                .allMatch(pair -> pair.gapHours() >= 48);
    }

    @Test
    void aLightClassNeverStandsInTheWayOfAFastRun() {
        var light = Scenario.plan(ATHLETE.replace("leg-load: heavy", "leg-load: light"));
        Scenario.holdsUp(light);
        assertThat(light.verdict().findings())
                .filteredOn(finding -> finding.rule().equals("INT-03"))
                .noneMatch(finding ->
                        finding.sessions().stream().anyMatch(session -> session.workout() instanceof ClassSession));
        assertThat(intervalsTheMorningAfter("light")).doesNotContain("INT-03");
        assertThat(intervalsTheMorningAfter("heavy")).contains("INT-03");
    }

    private static List<String> intervalsTheMorningAfter(String legLoad) {
        var week = """
                athlete goal=speed
                Mon 18:00 class Functional class %s 60min
                Tue 06:30 run interval 50min
                Wed 18:00 class Functional class %s 60min
                Thu 18:00 lift back-legs-glutes moderate 50min
                """.formatted(legLoad, legLoad);
        return switch (WeekNotation.parse(week, ExerciseCatalogue::find)) {
            case Notated.Blocks(var blocks) -> {
                var block = blocks.getFirst();
                var verdict = new Judge(Rulebook.of(block.athlete()))
                        .judge(block.calendar(), Circumstances.of(block.athlete(), block.calendar()));
                yield verdict.findings().stream().map(Finding::rule).toList();
            }
            case Notated.Unreadable(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
