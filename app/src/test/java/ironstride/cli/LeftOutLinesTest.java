package ironstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.plan.SessionToPlace;
import ironstride.schedule.LeftOut;
import ironstride.workout.LegLoad;
import ironstride.workout.Lift;
import ironstride.workout.StrengthFocus;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutLinesTest {

    private static LeftOut upper(int week, int minutes, String reason) {
        return new LeftOut(
                new SessionToPlace("lift-" + week, Lift.outline(StrengthFocus.UPPER, LegLoad.NONE, minutes)),
                week,
                reason);
    }

    @Test
    void theSameLackWeekAfterWeekIsOneLine() {
        assertThat(LeftOutLines.of(List.of(
                        upper(1, 30, "AVL-01 at 3 starts"),
                        upper(2, 25, "AVL-01 at 4 starts"),
                        upper(3, 30, "AVL-01 at 3 starts"),
                        upper(5, 30, "AVL-01 at 3 starts"))))
                .containsExactly("weeks 1-3, 5: upper lift, 25 to 30 min: in week 1, AVL-01 at 3 starts");
    }

    @Test
    void anotherRuleIsAnotherLine() {
        assertThat(LeftOutLines.of(List.of(upper(1, 30, "AVL-01 at 3 starts"), upper(2, 30, "DST-07 at 3 starts"))))
                .containsExactly(
                        "week 1: upper lift, 30 min: AVL-01 at 3 starts",
                        "week 2: upper lift, 30 min: DST-07 at 3 starts");
    }
}
