package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.LapMessage;
import ironstride.codec.fit.FitNumbers.Session;
import ironstride.codec.fit.FitNumbers.SetMessage;
import ironstride.codec.reading.Draft;
import ironstride.codec.reading.Fingerprint;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Recorded;
import ironstride.codec.reading.SampleTable;
import ironstride.journal.ActivityFacts;
import ironstride.journal.DoneRun.Lap;
import ironstride.journal.Origin;
import ironstride.journal.Origin.Source;
import ironstride.journal.Samples.Channel;
import ironstride.quantity.Distance;
import ironstride.quantity.HeartRate;
import ironstride.quantity.Rpe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// One session of a file with the laps, records and sets of its time.
///
/// @param span when it was
/// @param summary the `session` message
/// @param file the whole file
/// @param device what names the device and the file
record FitActivity(FitSpan span, FitMessage summary, FitFile file, String device) {

    private static final double MILLIS = 1000;
    private static final double CENTIMETRES = 100;
    private static final double FRACTIONS_OF_TURN = 128;
    private static final double TENTHS = 10;

    Recorded read(FitExerciseWords words) {
        var samples = new FitSamples(span, isRun()).read(file);
        var facts = facts(samples);
        var draft = new Draft(
                facts,
                seconds(Session.TIMER),
                distance(samples),
                ascent(samples),
                cadence(samples),
                isRun() ? laps() : List.of(),
                FitSets.exercises(sets(), words));
        return new Recorded(draft.as(span.kind()), samples.samples());
    }

    private boolean isRun() {
        return span.kind() instanceof Kind.Run;
    }

    private ActivityFacts facts(SampleTable samples) {
        var key = device + "-" + span.start();
        var origin = new Origin(Source.FIT, Optional.of(key), Optional.empty());
        return ActivityFacts.of(Fingerprint.id(Source.FIT, key), FitTimes.instant(span.start()), span.elapsed(), origin)
                .titled(title())
                .rated(effort())
                .withHeartRate(
                        heartRate(Session.HEART_RATE, samples.mean(Channel.HEART_RATE)),
                        heartRate(Session.HIGHEST_HEART_RATE, samples.highest(Channel.HEART_RATE)));
    }

    private String title() {
        return summary.text(Session.PROFILE_NAME).map(String::strip).orElse("");
    }

    private Optional<Rpe> effort() {
        var told = summary.number(Session.EFFORT);
        return told.isPresent() ? Plausible.effort(told.getAsLong() / TENTHS) : Optional.empty();
    }

    private Optional<HeartRate> heartRate(int field, OptionalDouble measured) {
        var told = summary.number(field);
        double rate = told.isPresent() ? told.getAsLong() : measured.orElse(0);
        return Plausible.heartRate(rate);
    }

    private Optional<Duration> seconds(int field) {
        var told = summary.number(field);
        return told.isPresent() ? Plausible.duration(told.getAsLong() / MILLIS) : Optional.empty();
    }

    private Optional<Distance> distance(SampleTable samples) {
        var told = summary.number(Session.DISTANCE);
        var metres = told.isPresent()
                ? OptionalDouble.of(told.getAsLong() / CENTIMETRES)
                : samples.highest(Channel.DISTANCE);
        return metres.isPresent() ? Plausible.distance(metres.getAsDouble()) : Optional.empty();
    }

    private Optional<Integer> ascent(SampleTable samples) {
        var told = summary.number(Session.ASCENT);
        return told.isPresent() ? Optional.of((int) told.getAsLong()) : samples.ascent();
    }

    /// The profile counts strides; we count steps.
    private Optional<Integer> cadence(SampleTable samples) {
        var told = summary.number(Session.CADENCE);
        double fraction = summary.number(Session.CADENCE_FRACTION).orElse(0) / FRACTIONS_OF_TURN;
        var steps =
                told.isPresent() ? OptionalDouble.of(2 * (told.getAsLong() + fraction)) : samples.mean(Channel.CADENCE);
        return steps.isPresent() && steps.getAsDouble() > 0
                ? Optional.of((int) Math.round(steps.getAsDouble()))
                : Optional.empty();
    }

    private List<FitMessage> sets() {
        return file.messages().stream()
                .filter(message -> message.globalNumber() == SetMessage.MESSAGE)
                .filter(set -> isMine(FitSets.when(set)))
                .toList();
    }

    private boolean isMine(OptionalLong time) {
        return span.alone() || (time.isPresent() && span.holds(time.getAsLong()));
    }

    private List<Lap> laps() {
        return file.messages().stream()
                .filter(message -> message.globalNumber() == LapMessage.MESSAGE)
                .filter(lap -> lap.number(LapMessage.START).isPresent() && isMine(lap.number(LapMessage.START)))
                .map(this::lap)
                .toList();
    }

    private Lap lap(FitMessage lap) {
        long offset = Math.max(0, lap.number(LapMessage.START).orElse(span.start()) - span.start());
        var timer = lap.number(LapMessage.TIMER);
        long millis = timer.isPresent()
                ? timer.getAsLong()
                : lap.number(LapMessage.ELAPSED).orElse(0);
        var metres = lap.number(LapMessage.DISTANCE);
        var step = lap.number(LapMessage.STEP);
        return new Lap(
                Duration.ofSeconds(offset),
                Duration.ofMillis(millis),
                metres.isPresent() ? Plausible.distance(metres.getAsLong() / CENTIMETRES) : Optional.empty(),
                Plausible.heartRate(lap.number(LapMessage.HEART_RATE).orElse(0)),
                step.isPresent() ? Optional.of((int) step.getAsLong()) : Optional.empty());
    }
}
