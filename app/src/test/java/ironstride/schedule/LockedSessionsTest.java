package ironstride.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.LockedSession;
import ironstride.coach.Plan;
import ironstride.coach.PlanOutcome;
import ironstride.coach.Planner;
import ironstride.plan.PlacedSession;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Locked sessions stay where they are, and the others are placed around them.
class LockedSessionsTest {

    private static final int ATHLETES = 100;

    private static Optional<Plan> plan(ironstride.athlete.Athlete athlete) {
        return Planner.make(athlete, Optional.of(2), _ -> {}) instanceof PlanOutcome.Planned(var plan)
                ? Optional.of(plan)
                : Optional.empty();
    }

    private static List<PlacedSession> free(Plan plan) {
        return plan.schedule()
                .weeks()
                .sessions()
                .filter(session -> !session.hold().isHeld())
                .toList();
    }

    private static LockedSession lock(PlacedSession session) {
        return new LockedSession(
                session.id(), session.start().day(), session.start().minuteOfDay());
    }

    @Test
    void lockingASessionWhereItStandsChangesNoCost() {
        int compared = 0;
        for (long seed = 1; compared < ATHLETES; seed++) {
            var athlete = RandomAthletes.of(seed);
            var before = plan(athlete).filter(plan -> !free(plan).isEmpty());
            if (before.isPresent()) {
                var sessions = free(before.get());
                var chosen = sessions.get(new SplittableRandom(seed).nextInt(sessions.size()));
                var after = plan(athlete.change().locked(List.of(lock(chosen))).build())
                        .orElseThrow();
                assertThat(after.find(chosen.id()).orElseThrow().start())
                        .as("athlete %d", seed)
                        .isEqualTo(chosen.start());
                assertThat(after.find(chosen.id()).orElseThrow().hold()).isEqualTo(PlacedSession.Hold.LOCKED);
                assertThat(after.schedule().score().hard())
                        .as("athlete %d", seed)
                        .isZero();
                compared++;
            }
        }
    }

    @Test
    void aLockWhoseSessionIsGoneIsSaid() {
        var athlete = RandomAthletes.of(1)
                .change()
                .locked(List.of(new LockedSession("2027-01-04-run-gone-1", java.time.DayOfWeek.MONDAY, 600)))
                .build();
        assertThat(plan(athlete).orElseThrow().notices()).anyMatch(notice -> notice.contains("2027-01-04-run-gone-1"));
    }
}
