package ironstride.codec.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the dates of one file, whose language and order of day and month are found from all of them.
public final class LooseDates {

    private static final Pattern OFFSET = Pattern.compile("(?<=[\\s\\d])(?:[+-]\\d{2}:?\\d{2}|Z|UTC|GMT)$");
    private static final Pattern TOKEN = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LEAST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS = 12;
    private static final int HOURS_OF_HALF_DAY = 12;

    /// Afternoon in the languages whose clocks have twelve hours, without points and blanks.
    private static final Set<String> AFTERNOON =
            Set.of("pm", "下午", "晚上", "午後", "오후", "μμ", "chiều", "ch", "ptg", "مساء", "م", "অপরাহ্ন", "अपराह्न");

    private static final Set<String> MORNING =
            Set.of("am", "上午", "凌晨", "午前", "오전", "πμ", "sáng", "sa", "pg", "صباح", "ص", "পূর্বাহ্ন", "पूर्वाह्न");

    private final Optional<Months> months;
    private final boolean monthFirst;
    private final List<String> warnings;

    private LooseDates(Optional<Months> months, boolean monthFirst, List<String> warnings) {
        this.months = months;
        this.monthFirst = monthFirst;
        this.warnings = List.copyOf(warnings);
    }

    /// For a file with these dates.
    public static LooseDates of(Set<String> texts) {
        var warnings = new ArrayList<String>();
        var worded = new LinkedHashSet<List<String>>();
        var firsts = new HashSet<Integer>();
        var seconds = new HashSet<Integer>();
        for (var text : texts) {
            var tokens = Tokens.of(text);
            var words = tokens.words();
            if (tokens.isNumeric()) {
                if (tokens.yearIsThird()) {
                    firsts.add(tokens.numbers().get(0));
                    seconds.add(tokens.numbers().get(1));
                }
            } else if (!words.isEmpty()) {
                worded.add(words);
            }
        }
        var fitting = worded.isEmpty() ? List.<Months>of() : Months.fitting(worded);
        if (fitting.size() > 1) {
            warnings.add("its months could be " + fitting.get(0).language() + " or "
                    + fitting.get(1).language() + "; read as the first");
        }
        return new LooseDates(fitting.stream().findFirst(), monthFirst(texts, firsts, seconds, warnings), warnings);
    }

    /// `3/4/2024` is one or the other; a number above 12 says which.
    private static boolean monthFirst(
            Set<String> texts, Set<Integer> firsts, Set<Integer> seconds, List<String> warnings) {
        if (firsts.stream().anyMatch(number -> number > MONTHS)) {
            return false;
        }
        if (seconds.stream().anyMatch(number -> number > MONTHS)) {
            return true;
        }
        boolean slashes = texts.stream().anyMatch(text -> text.contains("/"));
        if (!firsts.isEmpty() && slashes) {
            warnings.add("its dates could begin with the day or with the month; read as day first");
        }
        return false;
    }

    /// What was odd, in sentences.
    public List<String> warnings() {
        return warnings;
    }

    /// What a text says; empty when it is no date.
    public Optional<Moment> find(String text) {
        var stripped = text.strip();
        var ending = OFFSET.matcher(stripped);
        Optional<ZoneOffset> offset = Optional.empty();
        // 2024-03-26 ends like an offset.
        if (ending.find() && stripped.indexOf(':') >= 0) {
            offset = offset(ending.group());
            stripped = stripped.substring(0, ending.start());
        }
        var tokens = Tokens.of(stripped);
        try {
            return moment(tokens, offset);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String ending) {
        try {
            return Optional.of(Character.isLetter(ending.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(ending));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Moment> moment(Tokens tokens, Optional<ZoneOffset> offset) {
        var numbers = new ArrayList<>(tokens.numbers());
        var month = months.flatMap(names -> names.in(tokens.words()));
        int parts = month.isPresent() ? 2 : 3;
        if (numbers.size() < parts) {
            return Optional.empty();
        }
        var date = numbers.subList(0, parts);
        int yearAt = yearAt(date);
        if (yearAt < 0) {
            return Optional.empty();
        }
        int year = date.get(yearAt);
        var others = new ArrayList<>(date);
        others.remove(yearAt);
        LocalDate day = month.isPresent()
                ? LocalDate.of(year, month.get(), others.getFirst())
                : numeric(year, others, yearAt == 0 || monthFirst);
        return Optional.of(new Moment(day, time(numbers.subList(parts, numbers.size()), tokens), offset));
    }

    private static LocalDate numeric(int year, List<Integer> others, boolean monthComesFirst) {
        return monthComesFirst
                ? LocalDate.of(year, others.get(0), others.get(1))
                : LocalDate.of(year, others.get(1), others.get(0));
    }

    private static int yearAt(List<Integer> numbers) {
        for (int k = 0; k < numbers.size(); k++) {
            if (numbers.get(k) >= LEAST_YEAR && numbers.get(k) <= LAST_YEAR) {
                return k;
            }
        }
        return -1;
    }

    private static Optional<LocalTime> time(List<Integer> numbers, Tokens tokens) {
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        int hour = numbers.get(0);
        if (tokens.has(AFTERNOON) && hour < HOURS_OF_HALF_DAY) {
            hour += HOURS_OF_HALF_DAY;
        } else if (tokens.has(MORNING) && hour == HOURS_OF_HALF_DAY) {
            hour = 0;
        }
        return Optional.of(LocalTime.of(hour, numbers.get(1), numbers.size() > 2 ? numbers.get(2) : 0));
    }

    /// The numbers and words of a text.
    private record Tokens(List<Integer> numbers, List<String> words) {

        static Tokens of(String text) {
            var numbers = new ArrayList<Integer>();
            var words = new ArrayList<String>();
            var matcher = TOKEN.matcher(text.length() > 100 ? text.substring(0, 100) : text);
            while (matcher.find()) {
                var token = matcher.group();
                if (NUMBER.matcher(token).matches()) {
                    numbers.add(token.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(token));
                } else {
                    words.add(token);
                }
            }
            return new Tokens(numbers, words);
        }

        /// Whether day, month and year are all numbers.
        boolean isNumeric() {
            return numbers.size() >= 3 && yearAt(numbers.subList(0, 3)) >= 0 && !hasMonth();
        }

        /// Words for year, month, day and half of the day beside numbers are of one or two letters.
        private boolean hasMonth() {
            return words.stream().anyMatch(word -> word.length() > 2);
        }

        boolean yearIsThird() {
            return yearAt(numbers.subList(0, 3)) == 2;
        }

        /// One-letter pieces are put together: `p. m.` is `pm`.
        boolean has(Set<String> some) {
            var joined = new StringBuilder();
            for (var word : words) {
                if (some.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
                joined.append(word.length() == 1 ? word.toLowerCase(Locale.ROOT) : " ");
            }
            return some.contains(joined.toString().strip());
        }
    }
}
