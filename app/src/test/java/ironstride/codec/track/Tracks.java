package ironstride.codec.track;

import java.time.Instant;
import java.util.Locale;

/// Tracks as apps write them.
public final class Tracks {

    public static final Instant START = Instant.parse("2026-05-01T06:00:00Z");

    private Tracks() {}

    /// A run due north at 3 m a second with heart rate and cadence.
    public static String gpx(Instant start, int seconds, String type) {
        var gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
                <metadata><time>2026-05-01T00:00:00Z</time></metadata>
                <trk><name>Morning &amp; evening</name>%s<trkseg>
                """.formatted(type.isEmpty() ? "" : "<type>" + type + "</type>"));
        for (int k = 0; k < seconds; k++) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"%.7f\" lon=\"10.0\"><ele>%d</ele><time>%s</time><extensions><gpxtpx:TrackPointExtension>"
                            + "<gpxtpx:hr>%d</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad>"
                            + "</gpxtpx:TrackPointExtension></extensions></trkpt>%n",
                    50 + k * 3 / 111_194.926,
                    100 + k / 60,
                    start.plusSeconds(k),
                    140 + k % 5));
        }
        return gpx.append("</trkseg></trk></gpx>\n").toString();
    }

    /// Two laps of a run at 3 m a second.
    public static String tcx(Instant start, int seconds, String sport) {
        var tcx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
                <Activities><Activity Sport="%s"><Id>%s</Id>
                """.formatted(sport, start));
        for (int lap = 0; lap < 2; lap++) {
            int from = lap * (seconds / 2);
            tcx.append("""
                    <Lap StartTime="%s"><TotalTimeSeconds>%d</TotalTimeSeconds><DistanceMeters>%d</DistanceMeters>
                    <AverageHeartRateBpm><Value>150</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>17%d</Value></MaximumHeartRateBpm>
                    <Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>
                    """.formatted(start.plusSeconds(from), seconds / 2, seconds / 2 * 3, lap));
            for (int k = from; k < from + seconds / 2; k++) {
                tcx.append(String.format(
                        Locale.ROOT,
                        "<Trackpoint><Time>%s</Time><Position><LatitudeDegrees>%.7f</LatitudeDegrees>"
                                + "<LongitudeDegrees>10.0</LongitudeDegrees></Position><AltitudeMeters>100</AltitudeMeters>"
                                + "<DistanceMeters>%d</DistanceMeters><HeartRateBpm><Value>%d</Value></HeartRateBpm>"
                                + "<Extensions><ns3:TPX><ns3:Speed>3.0</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence>"
                                + "</ns3:TPX></Extensions></Trackpoint>%n",
                        start.plusSeconds(k),
                        50 + k * 3 / 111_194.926,
                        k * 3,
                        140 + k % 5));
            }
            tcx.append("</Track></Lap>");
        }
        return tcx.append("<Creator><Name>Watch</Name><UnitId>123</UnitId></Creator></Activity></Activities>")
                .append("</TrainingCenterDatabase>\n")
                .toString();
    }
}
