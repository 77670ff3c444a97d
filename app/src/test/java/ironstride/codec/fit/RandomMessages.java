package ironstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Seeded messages of every base type.
final class RandomMessages {

    private static final String LETTERS = "abc ÄÖß€漢🏃";

    private RandomMessages() {}

    static FitFile file(RandomGenerator random) {
        var messages = new ArrayList<FitMessage>();
        for (int k = random.nextInt(12); k > 0; k--) {
            messages.add(message(random));
        }
        return new FitFile(messages);
    }

    private static FitMessage message(RandomGenerator random) {
        var fields = new ArrayList<FitField>();
        for (int number = random.nextInt(4); number < 200; number += 1 + random.nextInt(40)) {
            fields.add(field(number, random));
        }
        return new FitMessage(random.nextInt(0x10000), fields);
    }

    private static FitField field(int number, RandomGenerator random) {
        var type = FitType.values()[random.nextInt(FitType.values().length)];
        int count = 1 + random.nextInt(5);
        return switch (type.kind()) {
            case TEXT -> new FitField.Text(number, List.of(text(random), text(random)));
            case DECIMAL ->
                new FitField.Decimal(
                        number,
                        type,
                        random.doubles(count)
                                .mapToObj(value -> (double) (float) value)
                                .toList());
            case UNSIGNED, SIGNED ->
                new FitField.Whole(
                        number,
                        type,
                        random.longs(count)
                                .mapToObj(value -> fitting(value, type))
                                .toList());
        };
    }

    private static long fitting(long value, FitType type) {
        int spare = 64 - 8 * type.bytes();
        return type.kind() == FitType.Kind.SIGNED ? value << spare >> spare : value << spare >>> spare;
    }

    static String text(RandomGenerator random) {
        int[] letters = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        for (int k = random.nextInt(12); k > 0; k--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
