package ironstride.codec.track;

import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SampleTable;
import ironstride.codec.xml.XmlNumbers;
import ironstride.codec.xml.XmlStream;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneRun.Lap;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.journal.Samples.Channel;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;

/// One `Activity` element.
final class TcxActivity {

    private final Kind kind;
    private final TrackSamples samples = new TrackSamples();
    private final List<Lap> laps = new ArrayList<>();
    private String id = "";
    private String note = "";
    private String device = "";
    private double lapSeconds;
    private Optional<HeartRate> highest = Optional.empty();

    TcxActivity(Kind kind) {
        this.kind = kind;
    }

    void read(XmlStream xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("Activity")) {
            if (xml.begins("Id")) {
                id = xml.text();
            } else if (xml.begins("Lap")) {
                lap(xml);
            } else if (xml.begins("Notes")) {
                note = xml.text();
            } else if (xml.begins("UnitId")) {
                device = xml.text();
            }
        }
    }

    private void lap(XmlStream xml) throws XMLStreamException {
        var start = time(xml.attribute("StartTime").orElse(""));
        start.ifPresent(samples::begin);
        var seconds = OptionalDouble.empty();
        var metres = OptionalDouble.empty();
        var mean = OptionalDouble.empty();
        while (xml.next() && !xml.ends("Lap")) {
            if (xml.begins("TotalTimeSeconds")) {
                seconds = XmlNumbers.number(xml.text());
            } else if (xml.begins("DistanceMeters")) {
                metres = XmlNumbers.number(xml.text());
            } else if (xml.begins("AverageHeartRateBpm")) {
                mean = value(xml, "AverageHeartRateBpm");
            } else if (xml.begins("MaximumHeartRateBpm")) {
                higher(value(xml, "MaximumHeartRateBpm"));
            } else if (xml.begins("Track")) {
                samples.gap();
            } else if (xml.begins("Trackpoint")) {
                point(xml);
            }
        }
        var time = Plausible.duration(seconds.orElse(0)).orElse(Duration.ZERO);
        lapSeconds += time.toMillis() / 1000.0;
        laps.add(new Lap(
                start.flatMap(this::offset).orElse(Duration.ZERO),
                time,
                metres.isPresent() ? Plausible.distance(metres.getAsDouble()) : Optional.empty(),
                Plausible.heartRate(mean.orElse(0)),
                Optional.empty()));
    }

    private Optional<Duration> offset(Instant lap) {
        return samples.start().map(start -> Duration.between(start, lap)).filter(offset -> !offset.isNegative());
    }

    private void higher(OptionalDouble rate) {
        var told = Plausible.heartRate(rate.orElse(0));
        highest = highest.isEmpty()
                        || told.filter(one -> one.compareTo(highest.get()) > 0).isPresent()
                ? told.or(() -> highest)
                : highest;
    }

    /// The number in the `Value` of an element.
    private static OptionalDouble value(XmlStream xml, String element) throws XMLStreamException {
        var value = OptionalDouble.empty();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("Value")) {
                value = XmlNumbers.number(xml.text());
            }
        }
        return value;
    }

    private void point(XmlStream xml) throws XMLStreamException {
        var point = new TrackPoint();
        while (xml.next() && !xml.ends("Trackpoint")) {
            if (xml.begins("Time")) {
                point.at(time(xml.text()));
            } else if (xml.begins("HeartRateBpm")) {
                value(xml, "HeartRateBpm").ifPresent(rate -> point.put(Channel.HEART_RATE, rate));
            } else if (xml.begins()) {
                var channel = channel(xml.name());
                if (channel.isPresent()) {
                    XmlNumbers.number(xml.text()).ifPresent(value -> point.put(channel.get(), value));
                }
            }
        }
        samples.add(point);
    }

    private static Optional<Instant> time(String text) {
        return XmlNumbers.instant(text, ZoneOffset.UTC).flatMap(Plausible::instant);
    }

    private static Optional<Channel> channel(String name) {
        return switch (name) {
            case "LatitudeDegrees" -> Optional.of(Channel.LATITUDE);
            case "LongitudeDegrees" -> Optional.of(Channel.LONGITUDE);
            case "AltitudeMeters" -> Optional.of(Channel.ALTITUDE);
            case "DistanceMeters" -> Optional.of(Channel.DISTANCE);
            case "Cadence", "RunCadence" -> Optional.of(Channel.CADENCE);
            case "Speed" -> Optional.of(Channel.SPEED);
            case "Watts" -> Optional.of(Channel.POWER);
            default -> Optional.empty();
        };
    }

    /// The activity, when it is known when it was.
    Optional<Recorded> recorded() {
        var start = samples.start().or(() -> time(id));
        return start.map(this::recorded);
    }

    private Recorded recorded(Instant start) {
        var table = samples.table();
        var key = device + "-" + id + "-" + start;
        var timed = Plausible.duration(lapSeconds);
        var elapsed = samples.elapsed().compareTo(timed.orElse(Duration.ZERO)) > 0
                ? samples.elapsed()
                : timed.orElse(Duration.ZERO);
        var facts = ActivityFacts.of(
                        Fingerprint.id(Source.TCX, key),
                        start,
                        elapsed,
                        new Origin(Source.TCX, Optional.of(key), Optional.empty()))
                .noted(note)
                .withHeartRate(
                        mean(table),
                        highest.or(() -> Plausible.heartRate(
                                table.highest(Channel.HEART_RATE).orElse(0))));
        var draft = new Draft(
                facts,
                timed.filter(time -> !time.isZero()),
                distance(table),
                table.ascent(),
                Steps.aMinute(table),
                laps,
                List.of());
        return new Recorded(draft.as(kind), Steps.samples(table, kind));
    }

    /// Of the points, or where there are none of the laps, each by its time.
    private Optional<HeartRate> mean(SampleTable table) {
        var measured = Plausible.heartRate(table.mean(Channel.HEART_RATE).orElse(0));
        if (measured.isPresent()) {
            return measured;
        }
        double beats = 0;
        double seconds = 0;
        for (var lap : laps) {
            if (lap.heartRate().isPresent()) {
                seconds += lap.duration().toSeconds();
                beats += lap.heartRate().get().beatsPerMinute()
                        * (double) lap.duration().toSeconds();
            }
        }
        return seconds > 0 ? Plausible.heartRate(beats / seconds) : Optional.empty();
    }

    private Optional<Distance> distance(SampleTable table) {
        var told = laps.stream().flatMap(lap -> lap.distance().stream()).reduce(Distance::plus);
        return told.isPresent()
                ? told
                : Plausible.distance(table.highest(Channel.DISTANCE).orElse(0));
    }
}
