package ironstride.codec.csv;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of months in a language.
///
/// The languages are the JDK's (Unicode CLDR). The same word can be two months in two languages (`listopad` is November
/// in Czech and October in Croatian), so a language has to fit all dates of a file.
public final class Months {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

    /// Languages of the apps; what is a month in one of them is hardly meant in a rarer one.
    private static final List<Locale> USUAL = Stream.of(
                    "de", "es", "fr", "it", "pt", "nl", "tr", "ru", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu",
                    "ro", "uk", "el", "ja", "ko", "zh", "id", "ca", "hr", "sl", "bg")
            .map(Locale::forLanguageTag)
            .toList();

    private final String language;
    private final Map<String, Month> names;

    private Months(String language, Map<String, Month> names) {
        this.language = language;
        this.names = names;
    }

    /// Read on first need: most files are in English.
    private static final class Usual {
        static final List<Months> ALL = USUAL.stream().map(Months::of).toList();

        private Usual() {}
    }

    /// Read on first need.
    private static final class Others {
        static final List<Months> ALL = Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().isEmpty()
                        && locale.getVariant().isEmpty()
                        && !locale.getLanguage().isEmpty())
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .map(Months::of)
                .toList();

        private Others() {}
    }

    private static final Months ENGLISH = of(Locale.ENGLISH);

    private static Months of(Locale locale) {
        var names = new HashMap<String, Month>();
        for (var style : STYLES) {
            for (var month : Month.values()) {
                names.putIfAbsent(plain(month.getDisplayName(style, locale)), month);
            }
        }
        // Some languages use English abbreviations that CLDR does not have, such as `Sept`.
        if (locale.equals(Locale.ENGLISH)) {
            names.put("sept", Month.SEPTEMBER);
        }
        names.keySet().removeIf(name -> name.isEmpty() || name.chars().anyMatch(Character::isDigit));
        return new Months(locale.getDisplayLanguage(Locale.ENGLISH), Map.copyOf(names));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    String language() {
        return language;
    }

    Optional<Month> find(String word) {
        return Optional.ofNullable(names.get(plain(word)));
    }

    /// Languages in which every text has a month, English first. Of those that read all of them alike only one is told.
    ///
    /// @param texts words of each date
    static List<Months> fitting(Set<List<String>> texts) {
        if (ENGLISH.fits(texts)) {
            return List.of(ENGLISH);
        }
        var usual = fitting(texts, Usual.ALL);
        return usual.isEmpty() ? fitting(texts, Others.ALL) : usual;
    }

    private static List<Months> fitting(Set<List<String>> texts, List<Months> languages) {
        var kinds = new LinkedHashSet<List<Optional<Month>>>();
        var fitting = new ArrayList<Months>();
        for (var months : languages) {
            if (months.fits(texts) && kinds.add(texts.stream().map(months::in).toList())) {
                fitting.add(months);
            }
        }
        return fitting;
    }

    private boolean fits(Set<List<String>> texts) {
        return texts.stream().allMatch(words -> in(words).isPresent());
    }

    /// The month among some words: one of the longer ones where there are any, since `de` is December somewhere.
    Optional<Month> in(List<String> words) {
        boolean longer = words.stream().anyMatch(word -> word.length() > 2);
        return words.stream()
                .filter(word -> !longer || word.length() > 2)
                .flatMap(word -> find(word).stream())
                .findFirst();
    }
}
