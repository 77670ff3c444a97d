package ironstride.training;

import ironstride.account.Token;
import ironstride.codec.ics.EarlierCalendar;
import ironstride.codec.ics.IcsCalendar;
import ironstride.codec.ics.IcsReader;
import ironstride.export.SessionExport;
import ironstride.plan.PlacedSession;
import ironstride.store.FeedStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Plans as calendars: by a private address that follows every move, or as a file.
public final class Calendars {

    private final FeedStore store;
    private final Training training;
    private final Clock clock;

    public Calendars(FeedStore store, Training training, Clock clock) {
        this.store = store;
        this.training = training;
        this.clock = clock;
    }

    /// Since when there is an address.
    public Optional<Instant> since(String athlete) {
        return store.since(athlete);
    }

    /// A new address; an earlier one stops working.
    public Token open(String athlete) {
        var token = Token.random();
        store.create(athlete, token.hash(), clock.instant());
        return token;
    }

    public void close(String athlete) {
        store.revoke(athlete);
    }

    /// A calendar as it is given out.
    ///
    /// @param version of the plan it shows
    public record PlanCalendar(int version, String text) {}

    /// The calendar of an address.
    public Optional<PlanCalendar> ofToken(Token token) {
        return store.athleteOf(token.hash()).flatMap(this::of);
    }

    /// All weeks. What moved since the calendar was last given out has a higher sequence.
    public Optional<PlanCalendar> of(String athlete) {
        return training.standing(athlete).map(standing -> {
            var given = store.calendar(athlete);
            var current = given.filter(calendar -> calendar.version() == standing.version());
            return current.isPresent()
                    ? new PlanCalendar(
                            standing.version(), Gzip.unpack(current.get().text()))
                    : new PlanCalendar(standing.version(), give(athlete, standing, given));
        });
    }

    private String give(String athlete, Standing standing, Optional<FeedStore.GivenCalendar> given) {
        var earlier = given.map(
                        calendar -> IcsReader.read(Gzip.unpack(calendar.text()).getBytes(StandardCharsets.UTF_8)))
                .orElse(EarlierCalendar.NONE);
        var sessions = standing.plan().calendar().sessions().toList();
        var text = write(standing, sessions, earlier);
        store.give(athlete, new FeedStore.GivenCalendar(standing.version(), Gzip.pack(text)));
        return text;
    }

    /// One session as a calendar of its own.
    public String ofSession(Standing standing, PlacedSession session) {
        return write(standing, List.of(session), EarlierCalendar.NONE);
    }

    private String write(Standing standing, List<PlacedSession> sessions, EarlierCalendar earlier) {
        var athlete = standing.athlete();
        var export = new SessionExport(athlete.zone(), athlete.units());
        var events = sessions.stream()
                .map(session -> export.event(session, List.of()))
                .toList();
        return IcsCalendar.write(
                "Ironstride: " + athlete.name(), events, earlier.events(), clock.instant(), Optional.empty());
    }
}
