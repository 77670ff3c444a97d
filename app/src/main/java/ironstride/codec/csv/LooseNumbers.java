package ironstride.codec.csv;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers as people's programs write them: `82.5`, `82,5`, `1,234.5`, `1.234,5`, `1 234,5`.
public final class LooseNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?([eE][-+]?\\d{1,2})?");
    private static final int DIGITS_OF_GROUP = 3;

    private LooseNumbers() {}

    /// @param commaIsDecimal whether a lone comma before three digits is a decimal point all the same
    public static OptionalDouble find(String text, boolean commaIsDecimal) {
        var plain = text.replaceAll("[\\s\\u00A0\\u202F'’]", "");
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else if (comma >= 0) {
            boolean group = plain.length() - comma - 1 == DIGITS_OF_GROUP && !commaIsDecimal;
            plain = group ? plain.replace(",", "") : plain.replace(',', '.');
        }
        return NUMBER.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
    }
}
