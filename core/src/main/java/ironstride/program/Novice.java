package ironstride.program;

import ironstride.athlete.Athlete;
import ironstride.athlete.Level;
import ironstride.quantity.Distance;

/// Somebody who cannot yet run half an hour, and walks and runs in turn until then.
final class Novice {

    private static final Distance USED_TO_RUNNING = Distance.ofKilometres(5);

    private Novice() {}

    static boolean is(Athlete athlete) {
        boolean used = athlete.running()
                .longestIn30Days()
                .filter(longest -> longest.compareTo(USED_TO_RUNNING) >= 0)
                .isPresent();
        return athlete.running().level() == Level.BEGINNER && !used;
    }
}
