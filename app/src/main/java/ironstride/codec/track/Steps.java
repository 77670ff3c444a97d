package ironstride.codec.track;

import ironstride.codec.reading.Kind;
import ironstride.codec.reading.SampleTable;
import ironstride.journal.Samples;
import ironstride.journal.Samples.Channel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.OptionalDouble;

/// Cadence of tracks: devices write strides of one foot, some apps steps of both.
final class Steps {

    /// Nobody runs with fewer steps of both feet, and nobody with as many strides of one.
    private static final double MOST_STRIDES = 120;

    private Steps() {}

    static Optional<Integer> aMinute(SampleTable table) {
        var mean = table.mean(Channel.CADENCE);
        return mean.isPresent() && mean.getAsDouble() > 0
                ? Optional.of((int) Math.round(mean.getAsDouble() * factor(mean)))
                : Optional.empty();
    }

    /// The samples of a run with steps of both feet; of everything else as they are.
    static Optional<Samples> samples(SampleTable table, Kind kind) {
        double factor = factor(table.mean(Channel.CADENCE));
        if (!(kind instanceof Kind.Run) || factor == 1) {
            return table.samples();
        }
        return table.samples().map(samples -> {
            var columns = new EnumMap<Channel, double[]>(samples.columns());
            columns.computeIfPresent(
                    Channel.CADENCE,
                    (_, values) ->
                            Arrays.stream(values).map(value -> value * factor).toArray());
            return new Samples(samples.seconds(), columns);
        });
    }

    private static double factor(OptionalDouble mean) {
        return mean.isPresent() && mean.getAsDouble() <= MOST_STRIDES ? 2 : 1;
    }
}
