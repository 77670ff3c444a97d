package ironstride.running;

import ironstride.athlete.Athlete;
import ironstride.athlete.RaceResult;
import ironstride.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fitness index as the log has moved it.
///
/// A race or time trial within 6 % of what is known is taken at once, another one asked about. Hard sessions raise the
/// index by at most 1.0 in four weeks and never lower it. Days without running lower it by the published table.
///
/// @param index empty when nothing is known
/// @param changes what moved it, the earliest first
/// @param questions results that were not taken, to be asked about
public record CurrentFitness(
        Optional<FitnessIndex> index, List<FitnessChange> changes, List<FitnessChange.Question> questions) {

    /// A result this near to what is known is taken without asking.
    static final double TAKEN = 0.06;

    /// Most that hard sessions move the index in four weeks.
    static final double MOST_BY_SESSIONS = 1.0;

    private static final int WEEKS = 4;

    /// A session moves the index by half of what it shows, and only where it shows more than a day's form.
    private static final double SESSION_SHARE = 0.5;

    private static final double FORM = 0.5;

    public CurrentFitness {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
    }

    /// As of a day, from the profile's result and the runs logged since.
    ///
    /// @param confirmed ids of runs whose results the athlete has said to take
    public static CurrentFitness on(LocalDate today, Athlete athlete, Journal journal, Set<String> confirmed) {
        var until = today.plusDays(1).atStartOfDay(athlete.zone()).toInstant();
        return new Walk(athlete, journal.before(until), confirmed).to(today);
    }

    private static final class Walk {

        private final Athlete athlete;
        private final Journal journal;
        private final Set<String> confirmed;
        private final RunningBreaks breaks;
        private final Deque<FitnessChange> bySessions = new ArrayDeque<>();
        private final List<FitnessChange> changes = new ArrayList<>();
        private final List<FitnessChange.Question> questions = new ArrayList<>();
        private final Optional<LocalDate> since;
        private Optional<FitnessIndex> index;

        Walk(Athlete athlete, Journal journal, Set<String> confirmed) {
            this.athlete = athlete;
            this.journal = journal;
            this.confirmed = confirmed;
            this.breaks = new RunningBreaks(athlete, journal);
            this.since = athlete.running().result().flatMap(RaceResult::date);
            this.index =
                    athlete.running().result().map(result -> FitnessIndex.ofRace(result.distance(), result.time()));
        }

        CurrentFitness to(LocalDate today) {
            var hard = new HardRuns(athlete, journal);
            var evidence = journal.runs()
                    .flatMap(run -> hard.read(run).stream())
                    .filter(one -> since.filter(day -> !one.date().isAfter(day)).isEmpty())
                    .toList();
            for (var day : breaks.runDays()) {
                if (day.isAfter(today)) {
                    break;
                }
                rest(day);
                evidence.stream().filter(one -> one.date().equals(day)).forEach(this::take);
            }
            if (!breaks.runDays().contains(today)) {
                rest(today);
            }
            return new CurrentFitness(index, changes, questions);
        }

        /// What days off before a day have cost.
        private void rest(LocalDate day) {
            var off = breaks.before(day, since);
            double kept = FitnessIndex.shareKept(off.days(), off.crossTrained());
            if (kept < 1) {
                index.flatMap(known -> FitnessIndex.known(known.value() * kept))
                        .ifPresent(left -> move(day, left, FitnessChange.Why.BREAK));
            }
        }

        private void take(FitnessEvidence evidence) {
            switch (evidence) {
                case FitnessEvidence.Result result -> result(result);
                case FitnessEvidence.HardSession session -> session(session);
            }
        }

        private void result(FitnessEvidence.Result result) {
            var found = result.index();
            if (index.isEmpty()) {
                index = Optional.of(found);
                return;
            }
            var known = index.get();
            boolean near = Math.abs(found.value() / known.value() - 1) <= TAKEN && !result.hilly();
            if (near || confirmed.contains(result.activity())) {
                move(result.date(), found, FitnessChange.Why.RESULT);
            } else {
                questions.add(new FitnessChange.Question(
                        result.activity(), result.date(), result.time(), known, found, result.hilly()));
            }
        }

        private void session(FitnessEvidence.HardSession session) {
            while (!bySessions.isEmpty()
                    && !bySessions.getFirst().date().isAfter(session.date().minusWeeks(WEEKS))) {
                bySessions.removeFirst();
            }
            double moved = bySessions.stream()
                    .mapToDouble(change -> change.to().value() - change.from().value())
                    .sum();
            index.ifPresent(known -> {
                double shown = session.index().value() - known.value();
                double step = Math.min(SESSION_SHARE * shown, MOST_BY_SESSIONS - moved);
                if (shown > FORM && step > 0) {
                    FitnessIndex.known(known.value() + step)
                            .ifPresent(higher ->
                                    bySessions.addLast(move(session.date(), higher, FitnessChange.Why.HARD_SESSIONS)));
                }
            });
        }

        private FitnessChange move(LocalDate day, FitnessIndex to, FitnessChange.Why why) {
            var change = new FitnessChange(day, index.orElse(to), to, why);
            changes.add(change);
            index = Optional.of(to);
            return change;
        }
    }
}
