package ironstride.founding;

import ironstride.athlete.Athlete;
import ironstride.athlete.Goal;
import ironstride.athlete.HardDays;
import ironstride.athlete.Preferences;
import ironstride.athlete.StrengthProfile;
import ironstride.athlete.Window;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Athletes with so few free days that runs and lifts have to share them.
final class Crowded {

    private Crowded() {}

    /// Free on three days, mornings and evenings, with three lifts to do.
    static Athlete athlete(Goal goal) {
        var athlete = Plans.athlete(goal);
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(anywhere(360, 480), anywhere(1050, 1200)));
        }
        return Plans.withHours(
                athlete.change()
                        .strength(new StrengthProfile(
                                athlete.strength().level(),
                                Optional.of(3),
                                StrengthProfile.Split.AUTO,
                                athlete.strength().best()))
                        .preferences(new Preferences(Optional.empty(), Set.of(), HardDays.TOGETHER, true))
                        .build(),
                week);
    }

    static Window anywhere(int from, int to) {
        return new Window(from, to, Optional.empty());
    }
}
