package ironstride.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.ExerciseCategory;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of the catalogue against the lists of the public FIT profile, as the reference decoder carries them.
class FitExerciseNamesTest {

    private static final Map<Integer, String> CATEGORIES = constants(ExerciseCategory.class);

    @TestFactory
    Stream<DynamicTest> everyExerciseHasANameInItsCategory() {
        return ExerciseCatalogue.all().stream()
                .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
                    assertThat(CATEGORIES).containsKey(exercise.fit().category());
                    assertThat(names(exercise.fit().category()))
                            .containsKey(exercise.fit().name());
                }));
    }

    @ParameterizedTest
    @CsvSource({
        "back-squat, SQUAT, BARBELL_BACK_SQUAT",
        "deadlift, DEADLIFT, BARBELL_DEADLIFT",
        "romanian-deadlift, DEADLIFT, BARBELL_STRAIGHT_LEG_DEADLIFT",
        "bench-press, BENCH_PRESS, BARBELL_BENCH_PRESS",
        "overhead-press, SHOULDER_PRESS, OVERHEAD_BARBELL_PRESS",
        "hip-thrust, HIP_RAISE, BARBELL_HIP_THRUST_WITH_BENCH",
        "pull-up, PULL_UP, PULL_UP",
        "push-up, PUSH_UP, PUSH_UP",
        "walking-lunge, LUNGE, WALKING_LUNGE",
        "single-leg-calf-raise, CALF_RAISE, SINGLE_LEG_STANDING_CALF_RAISE",
        "plank, PLANK, PLANK",
        "side-plank-leg-lift, PLANK, SIDE_PLANK_WITH_LEG_LIFT",
        "dead-bug, HIP_STABILITY, DEAD_BUG",
        "seated-cable-row, ROW, SEATED_CABLE_ROW",
        "box-jump, PLYO, SQUAT_JUMP_ONTO_BOX",
        "drop-jump, PLYO, DEPTH_JUMP"
    })
    void theCommonOnesAreCalledWhatTheyAre(String id, String category, String name) {
        var fit = ExerciseCatalogue.get(id).fit();
        assertThat(CATEGORIES.get(fit.category())).isEqualTo(category);
        assertThat(names(fit.category()).get(fit.name())).isEqualTo(name);
    }

    @Test
    void theListsWereReallyRead() {
        assertThat(CATEGORIES).hasSizeGreaterThan(32).containsEntry(28, "SQUAT");
        assertThat(names(28)).hasSizeGreaterThan(80).doesNotContainKey(9999);
    }

    private static Map<Integer, String> names(int category) {
        var words = CATEGORIES.getOrDefault(category, "").split("_");
        var type = Arrays.stream(words)
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "com.garmin.fit.", "ExerciseName"));
        try {
            return constants(Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no list of names for category " + category, e);
        }
    }

    /// Numbers to names of a list; the first name counts where two share a number, and INVALID is no name.
    private static Map<Integer, String> constants(Class<?> list) {
        var constants = new HashMap<Integer, String>();
        for (Field field : list.getFields()) {
            if (field.getType() == int.class && !field.getName().equals("INVALID")) {
                constants.putIfAbsent(value(field), field.getName());
            }
        }
        return constants;
    }

    private static int value(Field field) {
        try {
            return field.getInt(field.getDeclaringClass());
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " cannot be read", e);
        }
    }
}
