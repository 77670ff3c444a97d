package ironstride.plan.notation;

import ironstride.athlete.AthleteBuilder;
import ironstride.exercise.Exercise;
import ironstride.plan.Phase;
import ironstride.plan.PlacedSession;
import ironstride.plan.Start;
import ironstride.plan.TrainingCalendar;
import ironstride.plan.TrainingWeek;
import ironstride.workout.Workout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads week notation; the grammar stands in `docs/week-notation.md`.
public final class WeekNotation {

    /// The Monday of a week that carries no date.
    public static final LocalDate SOME_MONDAY = LocalDate.of(2001, 1, 1);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final Map<String, DayOfWeek> DAYS = days();

    private final Problems problems = new Problems();
    private final SessionLine sessions;
    private final List<NotatedBlock> blocks = new ArrayList<>();
    private Block block = new Block(1);

    private WeekNotation(Function<String, Optional<Exercise>> exercises) {
        this.sessions = new SessionLine(exercises, problems);
    }

    /// Reads a text in which lifts may carry set schemes.
    ///
    /// @param exercises finds an exercise by id or name
    public static Notated parse(String text, Function<String, Optional<Exercise>> exercises) {
        var reader = new WeekNotation(exercises);
        reader.read(text);
        return reader.problems.isEmpty()
                ? new Notated.Blocks(reader.blocks)
                : new Notated.Unreadable(reader.problems.all());
    }

    /// Reads a text without set schemes.
    public static Notated parse(String text) {
        return parse(text, _ -> Optional.empty());
    }

    private static Map<String, DayOfWeek> days() {
        var days = new TreeMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3), day);
        }
        return days;
    }

    /// Some editors put a byte order mark before the first line.
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void read(String text) {
        int number = 0;
        for (var raw : withoutMark(text).split("\\R", -1)) {
            number++;
            var line = Line.of(number, raw);
            if (!line.isBlank()) {
                read(line);
            }
        }
        end();
        if (blocks.isEmpty() && problems.isEmpty()) {
            problems.add(1, 1, "there is no session; write one such as: Tue 06:30 run easy 45min");
        }
    }

    private void read(Line line) {
        switch (line.first().toLowerCase(Locale.ROOT)) {
            case "---" -> end();
            case "athlete" -> block.athlete.read(line, problems);
            case "week" -> week(line);
            default -> session(line);
        }
    }

    private void end() {
        if (!block.weeks.isEmpty()) {
            blocks.add(block.finished());
        }
        block = new Block(blocks.size() + 1);
    }

    private void week(Line line) {
        var monday = LocalDate.EPOCH;
        try {
            monday = LocalDate.parse(
                    line.words().size() > 1 ? line.words().get(1).text() : "");
        } catch (DateTimeParseException _) {
            problems.add(line, line.words().getLast(), "a week is named by its Monday, such as: week 2027-01-04");
            return;
        }
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            problems.add(
                    line,
                    line.words().get(1),
                    monday + " is no Monday; its week begins on " + monday.with(DayOfWeek.MONDAY));
            return;
        }
        if (!block.weeks.isEmpty() && !monday.isAfter(block.weeks.getLast().monday)) {
            problems.add(
                    line, line.words().get(1), "weeks of a block follow each other; " + monday + " comes too early");
            return;
        }
        var week = new Week(monday);
        for (var word : line.words().subList(2, line.words().size())) {
            extra(line, word, week);
        }
        block.weeks.add(week);
    }

    private void extra(Line line, Line.Word word, Week week) {
        var text = word.text().toLowerCase(Locale.ROOT);
        var phase =
                text.startsWith("phase=") ? Phase.ofWord(text.substring("phase=".length())) : Optional.<Phase>empty();
        if (text.equals("deload")) {
            week.deload = true;
        } else if (phase.isPresent()) {
            week.phase = phase;
        } else {
            problems.add(line, word, "\"" + word.text() + "\" is neither deload nor phase=base and the like");
        }
    }

    private void session(Line line) {
        var day = DAYS.get(line.first().toLowerCase(Locale.ROOT));
        if (day == null) {
            problems.add(
                    line,
                    line.words().getFirst(),
                    "\"" + line.first() + "\" is neither a day (Mon to Sun), nor athlete, week or ---"
                            + Nearest.hint(
                                    line.first(),
                                    List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "athlete", "week")));
            return;
        }
        var minute = line.words().size() > 1 ? minute(line.words().get(1).text()) : Optional.<Integer>empty();
        if (minute.isEmpty()) {
            timeMissing(line);
            return;
        }
        if (block.weeks.isEmpty()) {
            block.weeks.add(new Week(SOME_MONDAY));
        }
        sessions.read(line).ifPresent(workout -> block.add(day, minute.get(), workout));
    }

    private void timeMissing(Line line) {
        var word = line.words().get(line.words().size() > 1 ? 1 : 0);
        boolean meant = Character.isDigit(word.text().charAt(0));
        problems.add(
                line,
                word,
                meant
                        ? "\"" + word.text() + "\" is not a time of day such as 06:30 or 18:05"
                        : "a time such as 06:30 is missing");
    }

    private static Optional<Integer> minute(String text) {
        var matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minute = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
        return Integer.parseInt(matcher.group(2)) < 60 && minute < 1440 ? Optional.of(minute) : Optional.empty();
    }

    /// A week being read.
    private static final class Week {
        private final LocalDate monday;
        private final List<PlacedSession> sessions = new ArrayList<>();
        private Optional<Phase> phase = Optional.empty();
        private boolean deload;

        private Week(LocalDate monday) {
            this.monday = monday;
        }
    }

    /// A block being read.
    private static final class Block {
        private final int number;
        private final AthleteLine athlete = new AthleteLine();
        private final List<Week> weeks = new ArrayList<>();

        private Block(int number) {
            this.number = number;
        }

        private void add(DayOfWeek day, int minute, Workout workout) {
            var week = weeks.getLast();
            var start = Start.at(week.monday.plusDays(day.getValue() - 1L), minute, ZoneOffset.UTC);
            var id = String.format(Locale.ROOT, "b%d-w%d-%d", number, weeks.size(), week.sessions.size() + 1);
            week.sessions.add(new PlacedSession(id, workout, start, Optional.empty(), PlacedSession.Hold.FREE));
        }

        private NotatedBlock finished() {
            var builder = new AthleteBuilder(weeks.getFirst().monday);
            athlete.applyTo(builder, weeks.getFirst().monday);
            var calendar = new ArrayList<TrainingWeek>();
            for (var week : weeks) {
                calendar.add(new TrainingWeek(
                        week.monday,
                        calendar.size() + 1,
                        week.phase.orElse(athlete.phase()),
                        week.deload,
                        week.sessions));
            }
            return new NotatedBlock(number, builder.build(), new TrainingCalendar(calendar));
        }
    }
}
