package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.rules.book.Rulebook;
import ironstride.workout.LegLoad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F4: a run before work and the gym at the end of the day, and what the study really found.
class F04TwoADayTest {

    private static final int NOON = 12 * 60;

    @ParameterizedTest
    @EnumSource(names = {"SPEED", "ENDURANCE", "HEALTH"})
    void theRunComesInTheMorningAndTheLiftInTheEvening(Goal goal) {
        var plan = Plans.of(Crowded.athlete(goal), 8);
        var pairs = Plans.liftAndEasyRun(plan);
        assertThat(pairs).hasSizeGreaterThan(5);
        assertThat(Plans.liftAndRun(plan))
                .filteredOn(pair -> pair.second().workout().hasLegs(LegLoad.LIGHT))
                .hasSizeGreaterThan(5)
                .allMatch(pair -> pair.gapHours() >= 6);
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.first().start().minuteOfDay()).as("%s", pair).isLessThan(NOON);
            assertThat(pair.second().start().minuteOfDay()).as("%s", pair).isGreaterThanOrEqualTo(NOON);
            assertThat(pair.gapHours()).as("%s", pair).isGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void hoursBetweenThemAreARule() {
        var apart = Rulebook.get("INT-04").card();
        assertThat(apart.statement()).contains("3 h", "6 h");
        assertThat(apart.sources()).contains("A14", "A19");
    }

    @Test
    void theStudyIsReadHonestly() {
        var card = Rulebook.get("ORD-05").card();
        assertThat(card.because()).contains("no difference", "still suggest running first");
        assertThat(card.statement()).contains("order is free");
        assertThat(card.weight()).isEqualTo("SOFT 10");
        assertThat(card.sources()).contains("article");
        assertThat(Rulebook.get("ORD-06").card().statement()).contains("before 12:00", "at the end of the day");
    }
}
