package ironstride.codec.archive;

import ironstride.codec.csv.LooseDates;
import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SportWords;
import ironstride.codec.xml.XmlNumbers;
import ironstride.codec.xml.XmlStream;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneOther.Sport;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.quantity.Distance;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// The workouts of Apple Health's `export.xml`, read in a stream: the file has years of heart beats and steps.
public final class AppleHealth {

    private static final double METRES_OF_KILOMETRE = 1000;
    private static final int MINUTE = 60;

    private final List<Recorded> workouts = new ArrayList<>();
    private final Map<String, Kind> routes = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private final LooseDates dates = LooseDates.of(Set.of());
    private int undated;

    private AppleHealth() {}

    public static AppleHealth read(InputStream xml) {
        var health = new AppleHealth();
        try {
            health.document(XmlStream.of(xml));
        } catch (XMLStreamException _) {
            health.warnings.add("it breaks off or is no XML; what comes before that was read");
        }
        if (health.undated > 0) {
            health.warnings.add(health.undated + " workouts have no time and were left out");
        }
        return health;
    }

    public List<Recorded> workouts() {
        return List.copyOf(workouts);
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /// What the workout was whose route has this path in the archive.
    public Optional<Kind> route(String path) {
        int at = path.indexOf("/workout-routes/");
        return at < 0 ? Optional.empty() : Optional.ofNullable(routes.get(path.substring(at)));
    }

    private void document(XmlStream xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("Workout")) {
                new Workout(xml).read(xml);
            }
        }
    }

    private static double metres(double value, String unit) {
        return switch (unit) {
            case "km" -> value * METRES_OF_KILOMETRE;
            case "mi" -> value * Distance.MILE.metres();
            case "yd" -> value * 0.9144;
            case "ft" -> value * 0.3048;
            default -> value;
        };
    }

    /// One `Workout` element.
    private final class Workout {
        private final String type;
        private final Optional<Instant> start;
        private final Optional<Instant> end;
        private final Optional<Duration> timer;
        private final String device;
        private final List<String> paths = new ArrayList<>();
        private OptionalDouble metres;
        private OptionalDouble meanRate = OptionalDouble.empty();
        private OptionalDouble highestRate = OptionalDouble.empty();

        Workout(XmlStream xml) {
            type = xml.attribute("workoutActivityType").orElse("");
            start = instant(xml, "startDate");
            end = instant(xml, "endDate");
            device = xml.attribute("sourceName").orElse("");
            timer = duration(xml);
            metres = distance(xml, "totalDistance", "totalDistanceUnit");
        }

        private Optional<Instant> instant(XmlStream xml, String attribute) {
            return xml.attribute(attribute).flatMap(dates::find).map(moment -> moment.in(ZoneOffset.UTC));
        }

        private static Optional<Duration> duration(XmlStream xml) {
            var value = XmlNumbers.number(xml.attribute("duration").orElse(""));
            int seconds = switch (xml.attribute("durationUnit").orElse("min")) {
                case "s" -> 1;
                case "h", "hr" -> MINUTE * MINUTE;
                default -> MINUTE;
            };
            return value.isPresent() ? Plausible.duration(value.getAsDouble() * seconds) : Optional.empty();
        }

        private static OptionalDouble distance(XmlStream xml, String value, String unit) {
            var number = XmlNumbers.number(xml.attribute(value).orElse(""));
            return number.isPresent()
                    ? OptionalDouble.of(
                            metres(number.getAsDouble(), xml.attribute(unit).orElse("")))
                    : number;
        }

        void read(XmlStream xml) throws XMLStreamException {
            while (xml.next() && !xml.ends("Workout")) {
                if (xml.begins("WorkoutStatistics")) {
                    statistics(xml, xml.attribute("type").orElse(""));
                } else if (xml.begins("FileReference")) {
                    xml.attribute("path").ifPresent(paths::add);
                }
            }
            finish();
        }

        private void statistics(XmlStream xml, String what) {
            if (what.contains("HeartRate")) {
                meanRate = XmlNumbers.number(xml.attribute("average").orElse(""));
                highestRate = XmlNumbers.number(xml.attribute("maximum").orElse(""));
            } else if (what.contains("Distance")) {
                var told = distance(xml, "sum", "unit");
                metres = told.isPresent() ? told : metres;
            }
        }

        private void finish() {
            var kind = SportWords.find(type).orElse(new Kind.Other(Sport.OTHER));
            paths.forEach(path -> routes.put(path, kind));
            if (start.isEmpty()) {
                undated++;
                return;
            }
            var elapsed = end.map(last -> Duration.between(start.get(), last))
                    .filter(time -> !time.isNegative())
                    .or(() -> timer)
                    .orElse(Duration.ZERO);
            var key = start.get() + "/" + type + "/" + device;
            var facts = ActivityFacts.of(
                            Fingerprint.id(Source.APPLE_HEALTH, key),
                            start.get(),
                            elapsed,
                            new Origin(Source.APPLE_HEALTH, Optional.of(key), Optional.empty()))
                    .withHeartRate(Plausible.heartRate(meanRate.orElse(0)), Plausible.heartRate(highestRate.orElse(0)));
            var draft = new Draft(
                    facts,
                    timer,
                    metres.isPresent() ? Plausible.distance(metres.getAsDouble()) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
            workouts.add(Recorded.of(draft.as(kind)));
        }
    }
}
