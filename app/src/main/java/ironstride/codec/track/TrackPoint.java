package ironstride.codec.track;

import ironstride.journal.Samples.Channel;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A point of a track as far as it has been read.
final class TrackPoint {

    private Optional<Instant> time = Optional.empty();
    private final Map<Channel, Double> values = new EnumMap<>(Channel.class);

    void at(Optional<Instant> moment) {
        time = moment;
    }

    void put(Channel channel, double value) {
        values.put(channel, value);
    }

    Optional<Instant> time() {
        return time;
    }

    Map<Channel, Double> values() {
        return values;
    }

    boolean isPlaced() {
        return values.containsKey(Channel.LATITUDE) && values.containsKey(Channel.LONGITUDE);
    }

    /// Metres over ground between two placed points, on a sphere of the earth's mean radius (haversine).
    static double metres(TrackPoint one, TrackPoint other) {
        double earth = 6_371_008.8;
        double north = Math.toRadians(one.values.getOrDefault(Channel.LATITUDE, 0.0));
        double otherNorth = Math.toRadians(other.values.getOrDefault(Channel.LATITUDE, 0.0));
        double east = Math.toRadians(one.values.getOrDefault(Channel.LONGITUDE, 0.0));
        double otherEast = Math.toRadians(other.values.getOrDefault(Channel.LONGITUDE, 0.0));
        double a = Math.sin((otherNorth - north) / 2);
        double b = Math.sin((otherEast - east) / 2);
        double chord = a * a + Math.cos(north) * Math.cos(otherNorth) * b * b;
        return 2 * earth * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
