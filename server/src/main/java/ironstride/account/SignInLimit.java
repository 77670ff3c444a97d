package ironstride.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How often somebody may fail to sign in, or create an account: a few times for a name, more often for an address,
/// behind which a family
/// or a club may sit.
final class SignInLimit {

    static final int FAILURES_OF_A_NAME = 5;
    static final int FAILURES_OF_AN_ADDRESS = 30;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Clock clock;
    private final Cache<String, List<Instant>> failures =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /// Begins a try, or says how long to wait for the next one.
    ///
    /// A try counts as failed until it succeeds, so that of many at the same moment no more get through than would
    /// one after the other.
    synchronized Optional<Duration> begin(String name, String address) {
        var pause =
                wait(keyOfName(name), FAILURES_OF_A_NAME).or(() -> wait(keyOfAddress(address), FAILURES_OF_AN_ADDRESS));
        if (pause.isEmpty()) {
            add(keyOfName(name));
            add(keyOfAddress(address));
        }
        return pause;
    }

    /// A try that began has not failed. Earlier failures of the address stay.
    synchronized void succeeded(String name, String address) {
        failures.invalidate(keyOfName(name));
        failures.asMap()
                .computeIfPresent(
                        keyOfAddress(address), (_, before) -> before.subList(0, Math.max(0, before.size() - 1)));
    }

    /// A try that began has made a new account: the name begins without failures, but the try goes on to count for the
    /// address, so that nobody makes accounts without end.
    synchronized void created(String name) {
        failures.invalidate(keyOfName(name));
    }

    private Optional<Duration> wait(String key, int most) {
        var recent = recent(Optional.ofNullable(failures.getIfPresent(key)).orElse(List.of()));
        if (recent.size() < most) {
            return Optional.empty();
        }
        var freeAgain = recent.get(recent.size() - most).plus(WINDOW);
        return Optional.of(Duration.between(clock.instant(), freeAgain).plusSeconds(1));
    }

    private void add(String key) {
        failures.asMap().compute(key, (_, before) -> {
            var recent = new ArrayList<>(recent(before == null ? List.of() : before));
            recent.add(clock.instant());
            return List.copyOf(recent);
        });
    }

    private List<Instant> recent(List<Instant> all) {
        var start = clock.instant().minus(WINDOW);
        return all.stream().filter(one -> one.isAfter(start)).toList();
    }

    private static String keyOfName(String name) {
        return "name " + name.strip().toLowerCase(Locale.ROOT);
    }

    private static String keyOfAddress(String address) {
        return "address " + address;
    }
}
