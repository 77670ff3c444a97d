package ironstride.codec.fit;

import ironstride.codec.fit.FitNumbers.FileId;
import ironstride.codec.fit.FitNumbers.LapMessage;
import ironstride.codec.fit.FitNumbers.Session;
import ironstride.codec.fit.FitNumbers.SetMessage;
import ironstride.codec.fit.FitNumbers.SportName;
import ironstride.codec.reading.Kind;
import ironstride.codec.reading.Plausible;
import ironstride.codec.reading.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Finds the sessions of a file: told by its summaries, or where those are missing by what was recorded.
final class FitSessions {

    private static final double MILLIS = 1000;

    private final FitFile file;
    private final String fingerprint;
    private final List<String> warnings;

    /// @param fingerprint checksum of the whole file
    /// @param warnings is added to
    FitSessions(FitFile file, String fingerprint, List<String> warnings) {
        this.file = file;
        this.fingerprint = fingerprint;
        this.warnings = warnings;
    }

    List<Recorded> read() {
        var summaries = messages(Session.MESSAGE)
                .filter(session -> session.number(Session.SPORT).orElse(0) != FitSports.TRANSITION)
                .filter(session -> start(session).isPresent())
                .sorted(Comparator.comparingLong(session -> start(session).orElse(0)))
                .toList();
        var words = new FitExerciseWords(file);
        if (summaries.isEmpty()) {
            return withoutSummary(words);
        }
        var activities = new ArrayList<Recorded>();
        for (int k = 0; k < summaries.size(); k++) {
            var next = k + 1 < summaries.size() ? start(summaries.get(k + 1)) : OptionalLong.empty();
            activities.add(activity(summaries.get(k), next, summaries.size() == 1, words));
        }
        return activities;
    }

    private Recorded activity(FitMessage summary, OptionalLong next, boolean alone, FitExerciseWords words) {
        long start = start(summary).orElseThrow();
        if (start < FitTimes.LEAST_ABSOLUTE) {
            warnings.add("the clock of the watch was not set, so its date is wrong");
        }
        var kind = FitSports.kind((int) summary.number(Session.SPORT).orElse(FitSports.GENERIC), (int)
                summary.number(Session.SUB_SPORT).orElse(0));
        var span = new FitSpan(start, next.orElse(Long.MAX_VALUE), elapsed(summary, start), kind, alone);
        return new FitActivity(span, summary, file, device()).read(words);
    }

    private Stream<FitMessage> messages(int number) {
        return file.messages().stream().filter(message -> message.globalNumber() == number);
    }

    private OptionalLong start(FitMessage summary) {
        var told = summary.number(Session.START);
        if (told.isPresent()) {
            return told;
        }
        return times().min();
    }

    private Duration elapsed(FitMessage summary, long start) {
        var told = LongStream.of(Session.ELAPSED, Session.TIMER)
                .mapToObj(field -> summary.number((int) field))
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
        if (told.isPresent()) {
            return Plausible.duration(told.getAsLong() / MILLIS).orElse(Duration.ZERO);
        }
        long end = summary.number(FitNumbers.TIMESTAMP).orElse(start);
        return Plausible.duration((double) end - start).orElse(Duration.ZERO);
    }

    /// When anything of training happened.
    private LongStream times() {
        return LongStream.concat(
                messages(FitNumbers.Record.MESSAGE)
                        .flatMapToLong(record -> record.number(FitNumbers.TIMESTAMP).stream()),
                LongStream.concat(
                        messages(LapMessage.MESSAGE).flatMapToLong(lap -> lap.number(LapMessage.START).stream()),
                        messages(SetMessage.MESSAGE).flatMapToLong(set -> FitSets.when(set).stream())));
    }

    private List<Recorded> withoutSummary(FitExerciseWords words) {
        var first = times().min();
        if (first.isEmpty()) {
            return List.of();
        }
        warnings.add("its summary is missing: times and distance are taken from what was recorded");
        long last = times().max().orElse(first.getAsLong());
        var elapsed = Plausible.duration((double) last - first.getAsLong()).orElse(Duration.ZERO);
        var span = new FitSpan(first.getAsLong(), Long.MAX_VALUE, elapsed, kind(), true);
        var nothing = new FitMessage(Session.MESSAGE, List.of());
        return List.of(new FitActivity(span, nothing, file, device()).read(words));
    }

    private Kind kind() {
        var told = Stream.concat(
                        messages(SportName.MESSAGE)
                                .filter(sport -> sport.number(SportName.SPORT).isPresent())
                                .map(sport -> kind(sport, SportName.SPORT, SportName.SUB_SPORT)),
                        messages(LapMessage.MESSAGE)
                                .filter(lap -> lap.number(LapMessage.SPORT).isPresent())
                                .map(lap -> kind(lap, LapMessage.SPORT, LapMessage.SUB_SPORT)))
                .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        boolean sets = messages(SetMessage.MESSAGE).findAny().isPresent();
        if (!sets) {
            warnings.add("it does not say what sport it was; taken as a run");
        }
        return sets ? new Kind.Lift() : new Kind.Run();
    }

    private static Kind kind(FitMessage message, int sport, int subSport) {
        return FitSports.kind((int) message.number(sport).orElse(0), (int)
                message.number(subSport).orElse(0));
    }

    /// What tells this device's sessions from another's: its maker and serial number, or else the file itself.
    private String device() {
        return messages(FileId.MESSAGE)
                .filter(id -> id.number(FileId.SERIAL).isPresent())
                .map(id -> id.number(FileId.MANUFACTURER).orElse(0) + "-"
                        + id.number(FileId.SERIAL).getAsLong())
                .findFirst()
                .orElse(fingerprint);
    }
}
