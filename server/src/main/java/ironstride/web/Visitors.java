package ironstride.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import ironstride.account.Accounts;
import ironstride.account.Token;
import ironstride.store.AccountStore.Account;
import java.net.URI;
import java.util.Optional;

/// Who a request comes from, and whether it comes from our own page.
final class Visitors {

    private static final String COOKIE = "ironstride";
    private static final HeaderName CSRF = HeaderNames.create("X-CSRF-Token");
    private static final long COOKIE_SECONDS = 90L * 24 * 3600;

    private final Accounts accounts;
    private final boolean open;
    private final Proxies proxies;

    /// Where there is no sign-in, pages learn this token from the server, and other sites cannot.
    private final Token openToken = Token.random();

    /// @param open whether the one athlete is there without signing in
    Visitors(Accounts accounts, boolean open, Proxies proxies) {
        this.accounts = accounts;
        this.open = open;
        this.proxies = proxies;
    }

    boolean isOpen() {
        return open;
    }

    /// @throws Trouble when a page of another site may be behind it
    Call call(ServerRequest request, Route route, Contract contract) {
        checkHost(request);
        var token = open ? Optional.<Token>empty() : token(request);
        var account = route.access() == Route.Access.ANYBODY ? Optional.<Account>empty() : account(token);
        if (route.access() == Route.Access.ATHLETE && account.isEmpty()) {
            throw Trouble.notSignedIn();
        }
        if (route.writes()) {
            checkOrigin(request);
            if (route.access() == Route.Access.ATHLETE) {
                checkCsrf(request, token.orElse(openToken));
            }
        }
        var known = account.isPresent() ? token : Optional.<Token>empty();
        return new Call(request, proxies, contract, account, known, route.mostBytes());
    }

    private Optional<Account> account(Optional<Token> token) {
        return open ? Optional.of(accounts.only()) : token.flatMap(accounts::of);
    }

    private static Optional<Token> token(ServerRequest request) {
        return request.headers()
                .cookies()
                .first(COOKIE)
                .asOptional()
                .filter(text -> !text.isEmpty())
                .map(Token::new);
    }

    /// Without sign-in, a name that points to this machine is not enough: any site can make one.
    private void checkHost(ServerRequest request) {
        var name = hostName("http://" + request.authority());
        if (open && !Loopback.is(name)) {
            throw Trouble.of(403, "Started with --open, Ironstride answers to localhost only.");
        }
    }

    private static void checkOrigin(ServerRequest request) {
        var here = hostName("http://" + request.authority());
        var origin = request.headers().first(HeaderNames.ORIGIN);
        if (origin.filter(sent -> here.isEmpty() || !hostName(sent).equals(here))
                .isPresent()) {
            throw Trouble.of(403, "This came from a page of another site.");
        }
    }

    private static String hostName(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(host -> host.replace("[", "").replace("]", ""))
                    .orElse("");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static void checkCsrf(ServerRequest request, Token token) {
        if (request.headers().first(CSRF).filter(token::hasCsrf).isEmpty()) {
            throw Trouble.of(403, "Send the X-CSRF-Token that GET /api/session gives; load the page again.");
        }
    }

    /// What a page must send along.
    String csrf(Optional<Token> token) {
        return token.orElse(openToken).csrf();
    }

    static String cookie(Token token, boolean secure) {
        return COOKIE + "=" + token.text() + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + COOKIE_SECONDS
                + (secure ? "; Secure" : "");
    }

    static String noCookie(boolean secure) {
        return COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0" + (secure ? "; Secure" : "");
    }
}
