package ironstride.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which variation comes next when repetitions alone no longer make an exercise hard.
///
/// A ladder stays within one movement pattern and never asks for more equipment than its lowest rung. An exercise on
/// two ladders goes on along the one that stands first.
final class Ladders {

    private static final List<List<String>> ALL = List.of(
            List.of("bodyweight-squat", "tempo-squat", "single-leg-sit-to-stand", "skater-squat", "pistol-squat"),
            List.of("sit-to-stand", "tempo-squat"),
            List.of("split-squat", "single-leg-sit-to-stand"),
            List.of("suspension-squat", "suspension-pistol"),
            List.of("back-squat", "front-squat"),
            List.of("glute-bridge", "single-leg-glute-bridge", "raised-foot-glute-bridge", "nordic-curl"),
            List.of("single-leg-glute-bridge", "hamstring-walkout", "nordic-curl"),
            List.of("bodyweight-hip-hinge", "bodyweight-single-leg-hinge"),
            List.of("suspension-hip-press", "suspension-hamstring-curl", "suspension-single-leg-curl"),
            List.of("dumbbell-romanian-deadlift", "single-leg-romanian-deadlift"),
            List.of("romanian-deadlift", "deadlift"),
            List.of("reverse-lunge", "forward-lunge", "rear-foot-elevated-split-squat"),
            List.of("walking-lunge", "rear-foot-elevated-split-squat"),
            List.of("step-up", "step-down", "knee-high-step-up"),
            List.of("lateral-step-up", "knee-high-step-up"),
            List.of("dumbbell-lunge", "dumbbell-walking-lunge"),
            List.of("calf-raise", "single-leg-calf-raise", "deficit-calf-raise"),
            List.of("dumbbell-calf-raise", "single-leg-dumbbell-calf-raise"),
            List.of("side-lying-leg-raise", "hip-hike", "side-plank-clamshell", "side-plank-leg-lift"),
            List.of("clamshell", "hip-hike"),
            List.of("short-copenhagen-plank", "copenhagen-plank"),
            List.of("wall-push-up", "incline-push-up", "push-up", "decline-push-up", "one-arm-push-up"),
            List.of("knee-push-up", "push-up", "diamond-push-up", "one-arm-push-up"),
            List.of("suspension-chest-press", "suspension-push-up"),
            List.of(
                    "wall-slide",
                    "incline-pike-push-up",
                    "pike-push-up",
                    "elevated-pike-push-up",
                    "wall-handstand-push-up"),
            List.of("suspension-y-raise", "suspension-pike-press"),
            List.of("towel-row", "table-row", "raised-feet-table-row"),
            List.of("suspension-row", "single-arm-suspension-row"),
            List.of("barbell-row", "pendlay-row"),
            List.of("dead-hang", "negative-pull-up", "pull-up", "towel-pull-up"),
            List.of("negative-pull-up", "chin-up", "towel-pull-up"),
            List.of("towel-pulldown", "floor-lat-slide"),
            List.of("suspension-straight-arm-pull", "suspension-pull-up"),
            List.of("chair-dip", "close-push-up"),
            List.of("kneeling-plank", "plank", "long-lever-plank"),
            List.of("kneeling-side-plank", "side-plank"),
            List.of("bird-dog", "bear-crawl"),
            List.of("ball-rollout", "stir-the-pot"),
            List.of("hanging-knee-raise", "hanging-leg-raise"),
            List.of("suspension-plank", "suspension-body-saw"),
            List.of("pogo-hop", "skip-for-height", "split-jump", "bounding"),
            List.of("rope-skip", "squat-jump", "broad-jump", "single-leg-hop"),
            List.of("box-jump", "drop-jump"),
            List.of("single-leg-stand", "star-reach", "airplane"),
            List.of("tandem-stand", "cushion-stand", "eyes-closed-stand"));

    private static final Map<String, String> HARDER = steps(1);

    private static final Map<String, String> EASIER = steps(-1);

    private Ladders() {}

    static Optional<String> above(String id) {
        return Optional.ofNullable(HARDER.get(id));
    }

    static Optional<String> below(String id) {
        return Optional.ofNullable(EASIER.get(id));
    }

    private static Map<String, String> steps(int direction) {
        var next = new HashMap<String, String>();
        for (var ladder : ALL) {
            for (int rung = 0; rung < ladder.size(); rung++) {
                int other = rung + direction;
                if (other >= 0 && other < ladder.size()) {
                    next.putIfAbsent(ladder.get(rung), ladder.get(other));
                }
            }
        }
        return Map.copyOf(next);
    }
}
