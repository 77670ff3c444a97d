package ironstride.web;

import ironstride.account.Accounts;
import ironstride.account.SignIn;
import ironstride.account.Token;
import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import ironstride.training.Archive;
import ironstride.training.PlanPages;
import ironstride.training.Profile.FieldProblem;
import ironstride.view.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Who is there.
final class AccountRoutes {

    /// Files of twenty years, packed.
    private static final long MOST_ARCHIVE_BYTES = 2L << 30;

    private final Accounts accounts;
    private final Archive archive;
    private final PlanPages pages;
    private final Visitors visitors;

    AccountRoutes(Accounts accounts, Archive archive, PlanPages pages, Visitors visitors) {
        this.accounts = accounts;
        this.archive = archive;
        this.pages = pages;
        this.visitors = visitors;
    }

    List<Route> routes() {
        return List.of(
                Route.visited("GET", "/api/session", this::whoAmI),
                Route.open("POST", "/api/session", this::signIn),
                Route.own("DELETE", "/api/session", this::signOut),
                Route.own("DELETE", "/api/sessions", this::signOutEverywhere),
                Route.open("POST", "/api/accounts", this::create),
                Route.own("DELETE", "/api/account", this::delete),
                Route.own("PUT", "/api/account/password", this::changePassword),
                Route.own("GET", "/api/account/archive", this::download),
                Route.own("POST", "/api/account/archive", this::restore));
    }

    private Answer whoAmI(Call call) {
        return Answer.json(session(call.whoever(), call.token()));
    }

    private ObjectNode session(Optional<Account> account, Optional<Token> token) {
        var node = Json.object()
                .put("signedIn", account.isPresent())
                .put("firstAccount", !visitors.isOpen() && accounts.awaitsFirst())
                .put("registration", !visitors.isOpen() && accounts.takesNew())
                .put("open", visitors.isOpen());
        account.ifPresent(who -> node.put("name", who.name())
                .put("csrf", visitors.csrf(token))
                .put("hasPlan", pages.of(who.id()).isPresent()));
        return node;
    }

    private Answer signIn(Call call) {
        var body = call.body("Credentials");
        return answer(
                call,
                200,
                accounts.signIn(
                        body.path("name").asString(), body.path("password").asString(), call.address()));
    }

    private Answer create(Call call) {
        var body = call.body("NewAccount");
        if (!AccountStore.isName(body.path("name").asString())) {
            throw Trouble.invalid(
                    List.of(new FieldProblem("/name", "a name has something to see in it, and is not so long")));
        }
        return answer(
                call,
                201,
                accounts.create(
                        body.path("name").asString(), body.path("password").asString(), call.address()));
    }

    private Answer answer(Call call, int status, SignIn outcome) {
        return switch (outcome) {
            case SignIn.Welcome(var account, var token) ->
                Answer.json(status, session(Optional.of(account), Optional.of(token)))
                        .with("Set-Cookie", Visitors.cookie(token, call.isSecure()));
            case SignIn.Wrong _ -> throw Trouble.of(401, "Name or password is not right.");
            case SignIn.TooOften(var pause) -> throw tooOften(pause);
            case SignIn.NameTaken _ -> throw Trouble.of(409, "Somebody here already has this name; take another.");
            case SignIn.Closed _ ->
                throw Trouble.of(
                        403, "This server takes no new accounts. Ask who runs it: it is the setting --registration.");
        };
    }

    private static Trouble tooOften(Duration pause) {
        return Trouble.tooOften(pause.toSeconds(), waitFor(pause));
    }

    private static String waitFor(Duration pause) {
        long minutes = Math.max(1, (pause.toSeconds() + 59) / 60);
        return "Too many tries. Wait " + minutes + (minutes == 1 ? " minute" : " minutes") + ", then try again.";
    }

    private Answer signOut(Call call) {
        call.token().ifPresent(accounts::signOut);
        return Answer.done().with("Set-Cookie", Visitors.noCookie(call.isSecure()));
    }

    private Answer signOutEverywhere(Call call) {
        accounts.signOutEverywhere(call.account());
        return Answer.done().with("Set-Cookie", Visitors.noCookie(call.isSecure()));
    }

    private void checkPassword(Call call, String password) {
        if (!visitors.isOpen()) {
            accounts.refusal(call.account(), password, call.address()).ifPresent(refusal -> {
                throw Trouble.of(
                        403,
                        refusal instanceof SignIn.TooOften(var pause) ? waitFor(pause) : "The password is not right.");
            });
        }
    }

    private Answer delete(Call call) {
        checkPassword(call, call.body("Password").path("password").asString());
        accounts.delete(call.account());
        return Answer.done().with("Set-Cookie", Visitors.noCookie(call.isSecure()));
    }

    private Answer changePassword(Call call) {
        var body = call.body("PasswordChange");
        checkPassword(call, body.path("password").asString());
        var token = call.token()
                .orElseThrow(() -> Trouble.of(403, "This server was started with --open; it asks for no password."));
        accounts.changePassword(call.account(), body.path("newPassword").asString(), token);
        return Answer.done();
    }

    private Answer download(Call call) {
        var account = call.account();
        return new Answer.Streamed(
                "application/zip", "ironstride.zip", out -> archive.write(account.id(), account.name(), out));
    }

    private Answer restore(Call call) {
        var file = call.file("application/zip", MOST_ARCHIVE_BYTES);
        try {
            archive.restore(call.athlete(), file).ifPresent(reason -> {
                throw Trouble.of(400, reason);
            });
        } finally {
            Upload.delete(file);
        }
        return Answer.done();
    }
}
