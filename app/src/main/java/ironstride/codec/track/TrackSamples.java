package ironstride.codec.track;

import ironstride.codec.reading.SampleTable;
import ironstride.journal.Samples.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Points one after the other as samples, with the ground covered where the file does not say it.
final class TrackSamples {

    /// Slower than this, in metres a second, nobody is moving: GPS wanders about as fast.
    private static final double STANDING = 0.5;

    /// After so many seconds without a point the recording was paused.
    private static final double PAUSED = 60;

    private final SampleTable table = new SampleTable();
    private Optional<Instant> start = Optional.empty();
    private Optional<TrackPoint> last = Optional.empty();
    private double metres;
    private double movingSeconds;
    private boolean measured;

    /// Begins where this is called the first time; later calls say nothing new.
    void begin(Instant instant) {
        if (start.isEmpty()) {
            start = Optional.of(instant);
        }
    }

    /// Where the recording was interrupted: no ground is counted between the points on either side.
    void gap() {
        last = Optional.empty();
    }

    void add(TrackPoint point) {
        if (point.time().isEmpty()) {
            return;
        }
        begin(point.time().get());
        double second =
                Duration.between(start.orElseThrow(), point.time().get()).toMillis() / 1000.0;
        double before = table.lastSecond();
        if (!table.moment(second)) {
            return;
        }
        step(point, second - before);
        point.values().forEach(table::put);
        if (measured && !point.values().containsKey(Channel.DISTANCE)) {
            table.put(Channel.DISTANCE, metres);
        }
        if (point.isPlaced()) {
            last = Optional.of(point);
        }
    }

    private void step(TrackPoint point, double seconds) {
        if (!point.isPlaced()) {
            return;
        }
        measured = true;
        if (last.isPresent()) {
            double step = TrackPoint.metres(last.get(), point);
            metres += step;
            if (seconds > 0 && seconds <= PAUSED && step / seconds >= STANDING) {
                movingSeconds += seconds;
            }
        }
    }

    SampleTable table() {
        return table;
    }

    Optional<Instant> start() {
        return start;
    }

    /// From the first to the last point.
    Duration elapsed() {
        return Duration.ofMillis(Math.round(table.lastSecond() * 1000));
    }

    /// Time in which ground was covered; empty when no places are known.
    Optional<Duration> moving() {
        return movingSeconds > 0 ? Optional.of(Duration.ofMillis(Math.round(movingSeconds * 1000))) : Optional.empty();
    }
}
