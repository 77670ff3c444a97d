package ironstride.running;

import ironstride.athlete.Athlete;
import ironstride.journal.DoneOther;
import ironstride.journal.DoneRun;
import ironstride.journal.Journal;
import ironstride.journal.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days without a run in a log, and whether other endurance work took the place of running.
final class RunningBreaks {

    /// Other endurance sessions a week that keep fitness up. Our decision.
    private static final double OTHERS_A_WEEK = 2;

    private static final Pattern PLANNED_RUN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-run-.*");

    private final List<LocalDate> runs;
    private final List<LocalDate> others;

    RunningBreaks(Athlete athlete, Journal journal) {
        var zone = athlete.zone();
        this.runs = Stream.concat(
                        journal.runs()
                                .map(DoneRun::start)
                                .map(start -> start.atZone(zone).toLocalDate()),
                        saidToBeDone(journal))
                .distinct()
                .sorted()
                .toList();
        this.others = journal.activities().stream()
                .filter(activity -> activity instanceof DoneOther other && isEndurance(other.sport()))
                .map(activity -> activity.start().atZone(zone).toLocalDate())
                .toList();
    }

    /// Planned runs that were only ticked off count too, somewhere in their week: their id begins with its Monday.
    private static Stream<LocalDate> saidToBeDone(Journal journal) {
        return journal.outcomes().entrySet().stream()
                .filter(entry ->
                        entry.getValue() instanceof Outcome.Done(var activity, var _, var _) && activity.isEmpty())
                .map(entry -> PLANNED_RUN.matcher(entry.getKey()))
                .filter(Matcher::matches)
                .map(matcher -> LocalDate.parse(matcher.group(1)))
                .flatMap(monday -> Stream.of(monday, monday.plusDays(6)));
    }

    private static boolean isEndurance(DoneOther.Sport sport) {
        return switch (sport) {
            case RIDE, SWIM, HIKE, ROW, SKI -> true;
            case WALK, YOGA, CLASS, OTHER -> false;
        };
    }

    /// @param last the last day with a run before it
    /// @param until the day after it, with the next run
    /// @param days whole days without a run
    /// @param crossTrained whether other endurance work took the place of running
    record Break(LocalDate last, LocalDate until, int days, boolean crossTrained) {}

    /// The time between the run before a day and that day.
    ///
    /// @param raced a day on which a race was run that the log need not hold
    Break before(LocalDate day, Optional<LocalDate> raced) {
        var logged = runs.reversed().stream()
                .filter(run -> run.isBefore(day))
                .findFirst()
                .orElse(day);
        var last = raced.filter(logged::isBefore).orElse(logged);
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(last, day) - 1);
        long others = this.others.stream()
                .filter(other -> other.isAfter(last) && other.isBefore(day))
                .count();
        return new Break(last, day, days, others * 7 >= OTHERS_A_WEEK * days);
    }

    List<LocalDate> runDays() {
        return runs;
    }
}
