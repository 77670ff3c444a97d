package ironstride.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import ironstride.athlete.Athlete;
import ironstride.athlete.Availability;
import ironstride.athlete.Body;
import ironstride.athlete.Health;
import ironstride.athlete.Race;
import ironstride.athlete.RaceDistance;
import ironstride.athlete.Window;
import ironstride.quantity.Distance;
import ironstride.quantity.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Both sides of the limits of every rule, one a line of `limits.txt`.
class LimitsTest {

    private static final Map<String, RaceDistance> DISTANCES = Map.of(
            "5km", RaceDistance.FIVE_KM,
            "10km", RaceDistance.TEN_KM,
            "half", RaceDistance.HALF_MARATHON,
            "marathon", RaceDistance.MARATHON);

    @TestFactory
    Stream<DynamicTest> everyLimitHasItsSide() throws IOException {
        var text = new String(
                Objects.requireNonNull(LimitsTest.class.getResourceAsStream("limits.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 4))
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " " + row[2] + ": " + row[1], () -> check(row[0], row[1], row[3])));
    }

    private static void check(String rule, String expected, String week) {
        var lines = Arrays.stream(week.split(";")).map(String::strip).toList();
        var notation = lines.stream().filter(line -> !line.startsWith("given ")).collect(Collectors.joining("\n"));
        var block = Weeks.read(notation).getFirst();
        var athlete = block.athlete();
        for (var line : lines) {
            athlete = line.startsWith("given ") ? given(line.split(" "), athlete) : athlete;
        }
        var charges = Weeks.charges(rule, athlete, block.calendar());
        assertThat(charges.isEmpty() ? "nothing" : String.join(", ", charges)).isEqualTo(expected);
    }

    private static Athlete given(String[] words, Athlete athlete) {
        return switch (words[1]) {
            case "free" ->
                athlete.change()
                        .availability(new Availability(wholeDays(), Map.of()))
                        .build();
            case "race" -> withRace(words, athlete);
            case "body" ->
                athlete.change()
                        .body(new Body(
                                Optional.of(Weight.ofKilograms(Double.parseDouble(words[2]))),
                                Optional.of(Distance.ofMetres(Integer.parseInt(words[3]) / 100.0))))
                        .build();
            case "diabetes" ->
                athlete.change()
                        .health(new Health(
                                Health.Screening.CLEARED, Set.of(Health.Condition.TYPE_2_DIABETES), false, false))
                        .build();
            default -> throw new AssertionError("given what? " + String.join(" ", words));
        };
    }

    private static Map<DayOfWeek, List<Window>> wholeDays() {
        var days = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(new Window(0, 1440, Optional.empty())));
        }
        return days;
    }

    private static Athlete withRace(String[] words, Athlete athlete) {
        var races = new ArrayList<>(athlete.races());
        races.add(new Race(
                "City Run",
                Objects.requireNonNull(DISTANCES.get(words[2])),
                LocalDate.parse(words[3]),
                Race.USUAL_START,
                Optional.empty(),
                Race.Priority.valueOf(words[4])));
        return athlete.change().races(races).build();
    }
}
