package ironstride.codec.reading;

import ironstride.journal.Samples;
import ironstride.journal.Samples.Channel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Gathers samples moment by moment.
public final class SampleTable {

    private static final int FIRST_ROOM = 1024;

    /// A climb counts from here on: GPS and barometers waver by less than this many metres.
    private static final double WAVERING = 3;

    private double[] seconds = new double[FIRST_ROOM];
    private int size;
    private final Map<Channel, double[]> columns = new EnumMap<>(Channel.class);

    /// Begins a moment.
    ///
    /// @param at seconds since the start of the activity
    /// @return whether time went on; a moment of the past is not taken
    public boolean moment(double at) {
        if (!(at >= 0) || (size > 0 && at < seconds[size - 1])) {
            return false;
        }
        if (size == 0 || at > seconds[size - 1]) {
            if (size == seconds.length) {
                seconds = Arrays.copyOf(seconds, 2 * size);
                columns.replaceAll((_, values) -> longer(values));
            }
            seconds[size++] = at;
        }
        return true;
    }

    private static double[] longer(double[] values) {
        var copy = Arrays.copyOf(values, 2 * values.length);
        Arrays.fill(copy, values.length, copy.length, Double.NaN);
        return copy;
    }

    /// A value of the moment that was begun last.
    public void put(Channel channel, double value) {
        if (size == 0 || !Double.isFinite(value)) {
            return;
        }
        var column = columns.get(channel);
        if (column == null) {
            column = new double[seconds.length];
            Arrays.fill(column, Double.NaN);
            columns.put(channel, column);
        }
        column[size - 1] = value;
    }

    public int size() {
        return size;
    }

    /// Seconds of the last moment; 0 when there is none.
    public double lastSecond() {
        return size == 0 ? 0 : seconds[size - 1];
    }

    public OptionalDouble mean(Channel channel) {
        return Arrays.stream(known(channel)).average();
    }

    public OptionalDouble highest(Channel channel) {
        return Arrays.stream(known(channel)).max();
    }

    /// Metres climbed, when heights are known.
    public Optional<Integer> ascent() {
        var heights = known(Channel.ALTITUDE);
        if (heights.length == 0) {
            return Optional.empty();
        }
        double climbed = 0;
        double base = heights[0];
        for (double height : heights) {
            if (height >= base + WAVERING) {
                climbed += height - base;
                base = height;
            } else if (height < base) {
                base = height;
            }
        }
        return Optional.of((int) Math.round(climbed));
    }

    private double[] known(Channel channel) {
        var column = columns.get(channel);
        return column == null
                ? new double[0]
                : Arrays.stream(column, 0, size)
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
    }

    /// The samples; empty when nothing but time is known.
    public Optional<Samples> samples() {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        var cut = new EnumMap<Channel, double[]>(Channel.class);
        columns.forEach((channel, values) -> cut.put(channel, Arrays.copyOf(values, size)));
        return Optional.of(new Samples(Arrays.copyOf(seconds, size), cut));
    }
}
