package ironstride.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ironstride.coach.PlanDifference;
import ironstride.coach.adapt.Adapter;
import ironstride.coach.adapt.Advice;
import ironstride.coach.adapt.Proposal;
import ironstride.coach.adapt.ProposedChange;
import ironstride.journal.BodyEvent;
import ironstride.journal.CheckIn;
import ironstride.journal.Journal;
import ironstride.store.Author;
import ironstride.store.CoachStore;
import ironstride.store.CoachStore.Decision;
import ironstride.store.CoachStore.Setting;
import ironstride.store.OutcomeStore;
import ironstride.store.OutcomeStore.Outcome;
import ironstride.store.PlanStore;
import ironstride.view.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The coach at work: what it proposes, taking and refusing that, and the automatic mode.
public final class Coaching {

    /// One proposal can make the next one possible; more in a row is no coaching.
    private static final int MOST_AT_ONCE = 5;

    private static final int MOST_KEPT = 256;

    /// Advice depends on the hour only through what has become too late.
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private static final Duration SHOWN_FOR = Duration.ofDays(3);
    private static final int MOST_SHOWN = 20;

    private final Training training;
    private final Journals journals;
    private final CoachStore store;
    private final OutcomeStore outcomes;
    private final Clock clock;
    private final Cache<String, Given> given =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    public Coaching(Training training, Journals journals, CoachStore store, OutcomeStore outcomes, Clock clock) {
        this.training = training;
        this.journals = journals;
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    private record Given(int version, Journal journal, List<Decision> decisions, Instant at, Advice advice) {}

    /// What the coach has to say.
    ///
    /// @param done what the automatic mode did lately, the newest first
    public record Words(
            Standing standing, Journal journal, LocalDate today, Advice advice, boolean automatic, List<Done> done) {

        /// Illness and pain that last.
        public List<BodyEvent> lasting() {
            return journal.bodyEvents().stream()
                    .filter(event -> switch (event) {
                        case BodyEvent.Illness illness -> illness.lastDay().isEmpty();
                        case BodyEvent.Pain pain -> pain.gone().isEmpty();
                    })
                    .toList();
        }

        /// How today began.
        public Optional<CheckIn> checkIn() {
            return journal.checkIns().stream()
                    .filter(one -> one.date().equals(today))
                    .findFirst();
        }
    }

    /// @param canUndo whether nothing was changed since
    public record Done(PlanStore.Change change, boolean canUndo) {}

    /// What the coach says now; empty without a plan. Where the automatic mode is on, the first look of a day takes
    /// what is harmless.
    public Optional<Words> of(String athlete) {
        return training.standing(athlete).map(before -> {
            var setting = store.setting(athlete);
            var today = today(before);
            if (setting.automatic() && !setting.lookedOn().equals(today.toString())) {
                store.put(athlete, new Setting(true, today.toString()));
                lookAgain(athlete);
            }
            var standing = training.standing(athlete).orElse(before);
            var journal = journals.of(athlete);
            var advice = advice(athlete, standing, journal);
            return new Words(standing, journal, today, advice, setting.automatic(), done(athlete, standing));
        });
    }

    private LocalDate today(Standing standing) {
        return clock.instant().atZone(standing.athlete().zone()).toLocalDate();
    }

    private Advice advice(String athlete, Standing standing, Journal journal) {
        var decisions = store.decisions(athlete);
        var now = clock.instant();
        var last = given.getIfPresent(athlete);
        if (last != null
                && last.version() == standing.version()
                && last.at().plus(GOOD_FOR).isAfter(now)
                && last.decisions().equals(decisions)
                && last.journal().equals(journal)) {
            return last.advice();
        }
        var known = decisions.stream()
                .map(one -> new ironstride.coach.adapt.Decision(one.proposal(), one.taken(), one.at()))
                .toList();
        var advice = Adapter.advise(standing.athlete(), standing.plan(), journal, now, known);
        given.put(athlete, new Given(standing.version(), journal, decisions, now, advice));
        return advice;
    }

    private List<Done> done(String athlete, Standing standing) {
        var since = clock.instant().minus(SHOWN_FOR);
        return training.history(athlete, MOST_SHOWN).stream()
                .filter(change ->
                        change.who() == Author.COACH && change.created().isAfter(since))
                .filter(change -> standing.version() <= change.version() || !isTakenBack(athlete, change.version()))
                .map(change -> new Done(change, change.version() == standing.version()))
                .toList();
    }

    private boolean isTakenBack(String athlete, int version) {
        return store.decisions(athlete).stream()
                .anyMatch(one -> !one.taken()
                        && one.version().filter(made -> made == version).isPresent());
    }

    /// Takes a proposal, as a version of the plan by the athlete.
    public Result take(String athlete, String proposal, Predicate<Integer> isRead) {
        return decide(athlete, proposal, isRead, (standing, found) -> take(athlete, standing, found, Author.ATHLETE));
    }

    /// Refuses a proposal: it is not made again.
    public Result refuse(String athlete, String proposal, Predicate<Integer> isRead) {
        return decide(athlete, proposal, isRead, (standing, found) -> {
            store.put(athlete, Decision.refused(found.id(), clock.instant()));
            return new Result.Done(standing);
        });
    }

    private interface Deciding {
        Result on(Standing standing, Proposal proposal);
    }

    private Result decide(String athlete, String proposal, Predicate<Integer> isRead, Deciding deciding) {
        var before = training.standing(athlete);
        if (before.isEmpty()) {
            return new Result.NoPlan();
        }
        var standing = before.get();
        if (!isRead.test(standing.version())) {
            return new Result.Stale();
        }
        return advice(athlete, standing, journals.of(athlete)).proposals().stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .map(found -> deciding.on(standing, found))
                .orElseGet(Result.Gone::new);
    }

    private Result take(String athlete, Standing standing, Proposal proposal, Author who) {
        var profile =
                proposal.fewerRuns().map(standing.profile()::withRunsPerWeek).orElseGet(standing::profile);
        var draft = training.draft(Optional.of(standing), who, profile, proposal.after(), proposal.why());
        var cleared = cleared(athlete, proposal);
        var decision = new Decision(
                proposal.id(),
                true,
                clock.instant(),
                Optional.of(draft.standing().version()),
                json(cleared));
        return training.kept(athlete, draft, store.take(athlete, draft.version(), decision, cleared.keySet()));
    }

    /// What was said of sessions that a proposal puts into the future: they are to come again.
    private Map<String, Outcome> cleared(String athlete, Proposal proposal) {
        long now = clock.instant().getEpochSecond() / 60;
        var ahead = proposal.changes().stream()
                .map(ProposedChange::difference)
                .filter(one -> !(one instanceof PlanDifference.Dropped))
                .map(PlanDifference::session)
                .filter(session -> session.start().epochMinute() >= now)
                .map(session -> session.id())
                .collect(Collectors.toSet());
        var said = new HashMap<>(outcomes.all(athlete));
        said.keySet().retainAll(ahead);
        said.values().removeIf(outcome -> !outcome.status().equals("missed"));
        return said;
    }

    private static String json(Map<String, Outcome> said) {
        var node = Json.object();
        said.forEach((session, outcome) -> node.set(session, PlanPages.outcome(outcome)));
        return Json.text(node);
    }

    static Map<String, Outcome> outcomes(String json) {
        var said = new HashMap<String, Outcome>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(entry -> said.put(
                        entry.getKey(),
                        new Outcome(
                                "missed",
                                Optional.empty(),
                                entry.getValue().path("note").asString(""))));
        return said;
    }

    /// Takes the last change back. When it was a proposal that was taken, it counts as refused from now on, and what
    /// had been said of its sessions is said again.
    public Result undo(String athlete, Predicate<Integer> isRead) {
        return training.undo(athlete, isRead, (gone, version) -> {
            var taken = store.decisions(athlete).stream()
                    .filter(Decision::taken)
                    .filter(one -> one.version().map(made -> made - 1).equals(gone.parent()))
                    .findFirst();
            var refused = taken.map(one -> new Decision(one.proposal(), false, clock.instant(), one.version(), "{}"));
            var said = taken.map(one -> outcomes(one.cleared())).orElseGet(Map::of);
            return store.takeBack(athlete, version, refused, said, clock.instant());
        });
    }

    /// Switches the automatic mode; on, it looks at once. False when the athlete is gone.
    public boolean setAutomatic(String athlete, boolean automatic) {
        var day = store.setting(athlete).lookedOn();
        boolean kept = store.put(athlete, new Setting(automatic, day));
        lookAgain(athlete);
        return kept;
    }

    /// Something was logged: in the automatic mode what is harmless is taken at once.
    public void lookAgain(String athlete) {
        if (!store.setting(athlete).automatic()) {
            return;
        }
        for (int k = 0; k < MOST_AT_ONCE; k++) {
            var standing = training.standing(athlete);
            var next = standing.flatMap(now -> advice(athlete, now, journals.of(athlete)).proposals().stream()
                    .filter(proposal ->
                            proposal.harmless() && proposal.fewerRuns().isEmpty())
                    .findFirst());
            if (standing.isEmpty()
                    || next.isEmpty()
                    || !(take(athlete, standing.get(), next.get(), Author.COACH) instanceof Result.Done)) {
                return;
            }
        }
    }
}
