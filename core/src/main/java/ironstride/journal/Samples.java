package ironstride.journal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What a device measured along an activity, column by column.
///
/// Kept in columns of plain numbers because an activity has thousands of moments; NaN where a moment was not measured.
///
/// @param seconds seconds since the start of the activity, ascending
/// @param columns values by what was measured, each as long as `seconds`
public record Samples(double[] seconds, Map<Channel, double[]> columns) {

    /// @throws IllegalArgumentException when a column has another length
    public Samples {
        var copy = new EnumMap<Channel, double[]>(Channel.class);
        copy.putAll(columns);
        for (var column : copy.values()) {
            if (column.length != seconds.length) {
                throw new IllegalArgumentException(
                        "a column of " + column.length + " beside " + seconds.length + " moments");
            }
        }
        columns = Map.copyOf(copy);
    }

    /// What is measured, in the unit it is kept in.
    public enum Channel {
        /// Degrees north.
        LATITUDE,
        /// Degrees east.
        LONGITUDE,
        /// Metres since the start.
        DISTANCE,
        /// Metres above the sea.
        ALTITUDE,
        /// Beats a minute.
        HEART_RATE,
        /// Steps a minute of both feet, or turns of a pedal.
        CADENCE,
        /// Metres a second.
        SPEED,
        /// Watts.
        POWER
    }

    public int size() {
        return seconds.length;
    }

    public Optional<double[]> column(Channel channel) {
        return Optional.ofNullable(columns.get(channel));
    }
}
