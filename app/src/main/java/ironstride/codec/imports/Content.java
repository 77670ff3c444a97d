package ironstride.codec.imports;

import ironstride.codec.archive.GarminList;
import ironstride.codec.archive.StravaList;
import ironstride.codec.csv.CsvTable;
import ironstride.codec.fit.ActivityFit;
import ironstride.codec.liftlog.LiftLog;
import ironstride.codec.xml.XmlStream;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// What a file is by its first bytes; names of files are not believed.
enum Content {
    FIT,
    GPX,
    TCX,
    APPLE_HEALTH,
    LIFT_LOG,
    STRAVA_LIST,
    GARMIN_LIST,
    ZIP,
    GZIP,
    PICTURE,
    NOTHING,
    OTHER;

    /// Bytes that are enough to tell.
    static final int HEAD = 1 << 16;

    static Content of(byte[] head) {
        if (head.length == 0) {
            return NOTHING;
        }
        if (ActivityFit.isFit(head)) {
            return FIT;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        return isPicture(head) ? PICTURE : text(head);
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int k = 0; k < bytes.length; k++) {
            if (k >= head.length || (head[k] & 0xFF) != bytes[k]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPicture(byte[] head) {
        boolean film = head.length > 8 && head[4] == 'f' && head[5] == 't' && head[6] == 'y' && head[7] == 'p';
        return film
                || begins(head, 0xFF, 0xD8, 0xFF)
                || begins(head, 0x89, 'P', 'N', 'G')
                || begins(head, 'G', 'I', 'F');
    }

    private static Content text(byte[] head) {
        return switch (firstLetter(head)) {
            case '<' ->
                XmlStream.root(new ByteArrayInputStream(head)).map(Content::xml).orElse(OTHER);
            case '{', '[' ->
                new String(head, StandardCharsets.UTF_8).contains(GarminList.PROPERTY) ? GARMIN_LIST : OTHER;
            default -> CsvTable.of(head).map(Content::table).orElse(OTHER);
        };
    }

    /// The first byte that is no blank, no byte order mark and not the empty half of a letter.
    private static int firstLetter(byte[] head) {
        for (byte one : head) {
            if (one > ' ') {
                return one;
            }
        }
        return 0;
    }

    private static Content xml(String root) {
        return switch (root) {
            case "gpx" -> GPX;
            case "TrainingCenterDatabase" -> TCX;
            case "HealthData" -> APPLE_HEALTH;
            default -> OTHER;
        };
    }

    private static Content table(CsvTable table) {
        if (LiftLog.recognises(table)) {
            return LIFT_LOG;
        }
        return StravaList.recognises(table) ? STRAVA_LIST : OTHER;
    }
}
