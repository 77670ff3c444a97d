package ironstride.codec.ics;

/// Folds content lines to at most 75 bytes of UTF-8, between characters.
///
/// Source: RFC 5545, section 3.1.
final class LineFolding {

    private static final int MOST_BYTES = 75;

    private LineFolding() {}

    /// @param text lines that end in CRLF
    static String fold(String text) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            boolean isEnd = letter == '\r' || letter == '\n';
            int size = isEnd ? 0 : bytesOf(letter);
            if (bytes + size > MOST_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes = isEnd ? 0 : bytes + size;
        }
        return folded.toString();
    }

    private static int bytesOf(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x1_0000 ? 3 : 4;
    }
}
