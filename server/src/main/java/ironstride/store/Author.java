package ironstride.store;

import java.util.Locale;

/// Who made a version of a plan.
public enum Author {
    /// The athlete, here: by answers, by changes and by taking them back.
    ATHLETE,
    /// It came in an archive; who made it there, nobody here can tell.
    ARCHIVE,
    /// The coach by itself, in the automatic mode.
    COACH;

    /// As it is kept and sent.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Author of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether there is one of this word.
    public static boolean isWord(String word) {
        for (var one : values()) {
            if (one.word().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
