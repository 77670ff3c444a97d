package ironstride.founding;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Goal;
import ironstride.workout.Lift;
import org.junit.jupiter.api.Test;

/// F5: to build muscle, lift before the run, and better do not run after it at all.
class F05MuscleTest {

    @Test
    void everyDayWithBothHasTheLiftFirst() {
        int days = 0;
        for (var plan : Plans.random(Goal.MUSCLE)) {
            for (var pair : Plans.liftAndRun(plan)) {
                boolean held =
                        pair.first().hold().isHeld() || pair.second().hold().isHeld();
                boolean said = plan.verdict().findings().stream()
                        .anyMatch(finding -> finding.rule().equals("ORD-01")
                                && finding.sessions().contains(pair.second()));
                assertThat(pair.liftFirst() || held || said)
                        .as("%s: %s", plan.athlete().name(), pair)
                        .isTrue();
                days += pair.liftFirst() ? 1 : 0;
            }
        }
        assertThat(days).isPositive();
    }

    @Test
    void withDaysEnoughNoRealRunFollowsALift() {
        var plan = Plans.of(Plans.athlete(Goal.MUSCLE), 12);
        assertThat(Plans.liftAndRun(plan))
                .filteredOn(Plans.Pair::liftFirst)
                .noneMatch(pair -> pair.second().workout().minutes() > 30 && pair.gapHours() < 6);
        assertThat(plan.verdict().findings())
                .noneMatch(finding ->
                        finding.rule().equals("ORD-01") || finding.rule().equals("ORD-02"));
        assertThat(Plans.sessions(plan)).anyMatch(session -> session.workout() instanceof Lift);
    }

    @Test
    void onlyFewDaysLetShortRunsFollow() {
        var plan = Plans.of(Crowded.athlete(Goal.MUSCLE), 8);
        var pairs = Plans.liftAndRun(plan);
        assertThat(pairs).isNotEmpty().allMatch(Plans.Pair::liftFirst);
        assertThat(pairs)
                .allMatch(pair -> pair.second().workout().minutes() <= 30
                        || pair.gapHours() >= 6
                        || plan.verdict().findings().stream()
                                .anyMatch(finding -> finding.rule().equals("ORD-02")
                                        && finding.sessions().contains(pair.second())));
    }
}
