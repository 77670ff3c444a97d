package ironstride.codec.reading;

import ironstride.journal.Origin.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Checksums, and the names of activities that are made from them: the same file gives the same names every time.
public final class Fingerprint {

    /// 80 bits tell a lifetime of activities apart.
    private static final int HEX_OF_ID = 20;

    private Fingerprint() {}

    /// SHA-256 in lower-case hex.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// A digest of SHA-256 to feed.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("every JDK has SHA-256", problem);
        }
    }

    /// The name of an activity.
    ///
    /// @param key what tells it apart within its source
    public static String id(Source source, String key) {
        var hash = of((source.name() + "/" + key).getBytes(StandardCharsets.UTF_8));
        return source.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + hash.substring(0, HEX_OF_ID);
    }
}
