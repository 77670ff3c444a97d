package ironstride.training;

import ironstride.account.Token;
import ironstride.codec.ics.CalendarEvent;
import ironstride.codec.ics.IcsCalendar;
import ironstride.codec.ics.IcsReader;
import ironstride.codec.ics.KnownEvent;
import ironstride.export.SessionExport;
import ironstride.plan.PlacedSession;
import ironstride.store.FeedStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The calendar of an address. Programs take it as the whole, so what is not in the plan any more is left out.
    public Optional<PlanCalendar> ofToken(Token token) {
        return store.athleteOf(token.hash())
                .flatMap(athlete -> training.standing(athlete)
                        .map(standing -> new PlanCalendar(
                                standing.version(),
                                write(standing, standing.plan().calendar().sessions(), given(athlete, standing)))));
    }

    /// All weeks as a file. Programs keep what a file does not name, so sessions that were given out once and are gone
    /// are called off in it.
    public Optional<String> of(String athlete) {
        return training.standing(athlete).map(standing -> given(athlete, standing));
    }

    /// One session as a calendar of its own.
    public String ofSession(String athlete, Standing standing, PlacedSession session) {
        return write(standing, Stream.of(session), given(athlete, standing));
    }

    /// Every event that was ever given out, as it stands now. Later calendars learn from it what has moved and what
    /// comes back, so that the sequence of an event never falls (RFC 5545, 3.8.7.4).
    private String given(String athlete, Standing standing) {
        var before = store.calendar(athlete);
        var current = before.filter(calendar -> calendar.version() == standing.version());
        if (current.isPresent()) {
            return Gzip.unpack(current.get().text());
        }
        var earlier =
                before.map(calendar -> known(Gzip.unpack(calendar.text()))).orElse(Map.of());
        var text = IcsCalendar.writeWithGone(
                name(standing), events(standing, standing.plan().calendar().sessions()), earlier, clock.instant());
        store.give(athlete, new FeedStore.GivenCalendar(standing.version(), Gzip.pack(text)));
        return text;
    }

    private String write(Standing standing, Stream<PlacedSession> sessions, String given) {
        return IcsCalendar.write(
                name(standing), events(standing, sessions), known(given), clock.instant(), Optional.empty());
    }

    private static Map<String, KnownEvent> known(String calendar) {
        return IcsReader.read(calendar.getBytes(StandardCharsets.UTF_8)).events();
    }

    private static String name(Standing standing) {
        return "Ironstride: " + standing.athlete().name();
    }

    private static List<CalendarEvent> events(Standing standing, Stream<PlacedSession> sessions) {
        var export =
                new SessionExport(standing.athlete().zone(), standing.athlete().units());
        return sessions.map(session -> export.event(session, List.of())).toList();
    }
}
