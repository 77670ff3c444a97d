package ironstride.account;

import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.store.StoreRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Accounts, and who is signed in.
public final class Accounts {

    /// A browser that was not used for so long is signed out.
    static final Duration SESSION = Duration.ofDays(90);

    /// How often the last use of a session is written down.
    private static final Duration USE_STEP = Duration.ofHours(6);

    private final AccountStore store;
    private final Clock clock;
    private final SignInLimit limit;
    private final boolean registration;
    private final Object creating = new Object();

    /// @param registration whether more accounts than the first may be created from the page
    public Accounts(AccountStore store, Clock clock, boolean registration) {
        this.store = store;
        this.clock = clock;
        this.limit = new SignInLimit(clock);
        this.registration = registration;
    }

    /// Whether nobody has an account yet.
    public boolean awaitsFirst() {
        return store.isUnclaimed();
    }

    public boolean takesNew() {
        return registration || store.isUnclaimed();
    }

    /// @param address where the try comes from
    public SignIn create(String name, String password, String address) {
        if (!takesNew()) {
            return new SignIn.Closed();
        }
        var pause = limit.begin(name, address);
        if (pause.isPresent()) {
            return new SignIn.TooOften(pause.get());
        }
        var hash = Passwords.hash(password);
        // Hashing takes a while, in which another may have become the first.
        synchronized (creating) {
            var outcome = takesNew() ? added(name.strip(), hash) : new SignIn.Closed();
            if (outcome instanceof SignIn.Welcome) {
                limit.created(name);
            }
            return outcome;
        }
    }

    /// The first account is the athlete's who was here while nobody had to sign in, when there is one.
    private SignIn added(String name, String hash) {
        var token = Token.random();
        var now = clock.instant();
        var unclaimed = store.isUnclaimed() ? store.first() : Optional.<Account>empty();
        if (unclaimed.isPresent()) {
            return new SignIn.Welcome(store.claim(unclaimed.get(), name, hash, token.hash(), now), token);
        }
        var account = new Account(UUID.randomUUID().toString(), name, hash, now);
        return store.addSignedIn(account, token.hash()) ? new SignIn.Welcome(account, token) : new SignIn.NameTaken();
    }

    /// @param address where the try comes from
    public SignIn signIn(String name, String password, String address) {
        var pause = limit.begin(name, address);
        if (pause.isPresent()) {
            return new SignIn.TooOften(pause.get());
        }
        var account = store.findByName(name);
        if (!Passwords.matches(password, account.map(Account::passwordHash).orElse(""))) {
            return new SignIn.Wrong();
        }
        limit.succeeded(name, address);
        var token = Token.random();
        var now = clock.instant();
        store.signIn(account.orElseThrow().id(), token.hash(), now, now.minus(SESSION));
        return new SignIn.Welcome(account.get(), token);
    }

    /// Whom a token signs in.
    public Optional<Account> of(Token token) {
        var now = clock.instant();
        var found = store.signedIn(token.hash(), now.minus(SESSION));
        found.filter(one -> one.used().isBefore(now.minus(USE_STEP))).ifPresent(_ -> noteUse(token, now));
        return found.map(AccountStore.SignedIn::account);
    }

    private void noteUse(Token token, Instant now) {
        try {
            store.used(token.hash(), now);
        } catch (StoreRefused _) {
            // Who only reads is not stopped by a disk that is full; the next request notes it.
        }
    }

    /// The one athlete of a server that asks for no sign-in; created when there is none yet.
    ///
    /// @throws IllegalStateException when several have an account: then it must be asked who is there
    public Account only() {
        if (store.count() > 1) {
            throw new IllegalStateException(
                    "Several athletes have an account here, so everybody must sign in; start without --open.");
        }
        return store.first().orElseGet(() -> {
            // Of two first requests at the same moment one creates the athlete, and both get that one.
            store.add(new Account(UUID.randomUUID().toString(), "Athlete", "", clock.instant()));
            return store.first().orElseThrow();
        });
    }

    /// Why something is not done with a password that somebody signed in says again; empty when it is right. It is
    /// limited like signing in, so that nobody guesses it at a device that was left open.
    public Optional<SignIn> refusal(Account account, String password, String address) {
        var pause = limit.begin(account.name(), address);
        if (pause.isPresent()) {
            return Optional.of(new SignIn.TooOften(pause.get()));
        }
        if (!Passwords.matches(password, account.passwordHash())) {
            return Optional.of(new SignIn.Wrong());
        }
        limit.succeeded(account.name(), address);
        return Optional.empty();
    }

    /// Other devices are signed out.
    public void changePassword(Account account, String password, Token token) {
        store.changePassword(account.id(), Passwords.hash(password), token.hash());
    }

    public void signOut(Token token) {
        store.signOut(token.hash());
    }

    public void signOutEverywhere(Account account) {
        store.signOutEverywhere(account.id());
    }

    /// Deletes an account with everything in it.
    public void delete(Account account) {
        store.delete(account.id());
    }
}
