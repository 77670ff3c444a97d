package ironstride.codec.track;

import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Reading;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SportWords;
import ironstride.codec.xml.XmlNumbers;
import ironstride.codec.xml.XmlStream;
import ironstride.journal.ActivityFacts;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.journal.Samples.Channel;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;

/// Reads GPX 1.0 and 1.1 with heart rate, cadence, speed and power of the usual extensions. Every track is an activity.
public final class Gpx {

    /// Old files of Strava write sports as numbers.
    private static final Map<String, String> NUMBERED = Map.of("1", "ride", "4", "hike", "9", "run", "10", "walk");

    private final List<Recorded> activities = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final String fingerprint;
    private final Optional<Kind> known;
    private boolean pointsWithoutTime;
    private boolean planned;

    private Gpx(String fingerprint, Optional<Kind> known) {
        this.fingerprint = fingerprint;
        this.known = known;
    }

    /// @param known what it was, where something else than the file says so
    public static Reading read(byte[] bytes, Optional<Kind> known) {
        var gpx = new Gpx(Fingerprint.of(bytes), known);
        Optional<String> broken = Optional.empty();
        try {
            gpx.document(XmlStream.of(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException problem) {
            broken = Optional.of(XmlProblem.words(problem));
        }
        return gpx.reading(broken);
    }

    private Reading reading(Optional<String> broken) {
        if (activities.isEmpty()) {
            if (broken.isPresent()) {
                return new Reading.NotUnderstood(broken.get(), XmlProblem.REMEDY);
            }
            return new Reading.NotTraining(
                    planned || pointsWithoutTime ? "a route without times, to follow" : "a GPX file without a track");
        }
        broken.ifPresent(problem -> warnings.add(problem + "; what comes before that was read"));
        if (pointsWithoutTime) {
            warnings.add("points without a time were left out");
        }
        return Reading.Understood.of(activities, warnings);
    }

    private void document(XmlStream xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("trk")) {
                new Track().read(xml);
            } else if (xml.begins("rte")) {
                planned = true;
            }
        }
    }

    /// One track.
    private final class Track {
        private final TrackSamples samples = new TrackSamples();
        private String title = "";
        private String note = "";
        private String type = "";

        void read(XmlStream xml) throws XMLStreamException {
            try {
                while (xml.next() && !xml.ends("trk")) {
                    if (xml.begins("name")) {
                        title = xml.text();
                    } else if (xml.begins("desc")) {
                        note = xml.text();
                    } else if (xml.begins("type")) {
                        type = xml.text();
                    } else if (xml.begins("trkseg")) {
                        samples.gap();
                    } else if (xml.begins("trkpt")) {
                        point(xml);
                    }
                }
            } finally {
                // A file that breaks off has lost its end, not its beginning.
                finish();
            }
        }

        private void point(XmlStream xml) throws XMLStreamException {
            var point = new TrackPoint();
            place(xml, "lat", 90).ifPresent(north -> point.put(Channel.LATITUDE, north));
            place(xml, "lon", 180).ifPresent(east -> point.put(Channel.LONGITUDE, east));
            while (xml.next() && !xml.ends("trkpt")) {
                if (xml.begins("time")) {
                    point.at(XmlNumbers.instant(xml.text(), ZoneOffset.UTC).flatMap(Plausible::instant));
                } else if (xml.begins()) {
                    var channel = channel(xml.name());
                    if (channel.isPresent()) {
                        XmlNumbers.number(xml.text()).ifPresent(value -> point.put(channel.get(), value));
                    }
                }
            }
            pointsWithoutTime |= point.time().isEmpty();
            samples.add(point);
        }

        private OptionalDouble place(XmlStream xml, String attribute, double most) {
            var degrees = XmlNumbers.number(xml.attribute(attribute).orElse(""));
            return degrees.isPresent() && Math.abs(degrees.getAsDouble()) <= most ? degrees : OptionalDouble.empty();
        }

        private void finish() {
            if (samples.start().isEmpty()) {
                return;
            }
            var said = SportWords.find(NUMBERED.getOrDefault(type, type)).or(() -> known);
            if (said.isEmpty()) {
                warnings.add("it does not say what sport it was; taken as a run");
            }
            var kind = said.orElse(new Kind.Run());
            var table = samples.table();
            var key = fingerprint + "-" + activities.size();
            var facts = ActivityFacts.of(
                            Fingerprint.id(Source.GPX, key),
                            samples.start().get(),
                            samples.elapsed(),
                            Origin.of(Source.GPX))
                    .titled(title)
                    .noted(note)
                    .withHeartRate(
                            Plausible.heartRate(table.mean(Channel.HEART_RATE).orElse(0)),
                            Plausible.heartRate(
                                    table.highest(Channel.HEART_RATE).orElse(0)));
            var draft = new Draft(
                    facts,
                    samples.moving(),
                    Plausible.distance(table.highest(Channel.DISTANCE).orElse(0)),
                    table.ascent(),
                    Steps.aMinute(table),
                    List.of(),
                    List.of());
            activities.add(new Recorded(draft.as(kind), Steps.samples(table, kind)));
        }
    }

    /// Elements of points by their name without prefix, of GPX itself and of the usual extensions.
    private static Optional<Channel> channel(String name) {
        return switch (name) {
            case "ele" -> Optional.of(Channel.ALTITUDE);
            case "hr", "heartrate" -> Optional.of(Channel.HEART_RATE);
            case "cad", "cadence" -> Optional.of(Channel.CADENCE);
            case "speed" -> Optional.of(Channel.SPEED);
            case "power", "PowerInWatts", "watts" -> Optional.of(Channel.POWER);
            case "distance" -> Optional.of(Channel.DISTANCE);
            default -> Optional.empty();
        };
    }
}
