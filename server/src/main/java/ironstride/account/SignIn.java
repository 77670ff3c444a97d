package ironstride.account;

import ironstride.store.AccountStore.Account;
import java.time.Duration;

/// What trying to sign in, or to create an account, gave.
public sealed interface SignIn {

    /// @param token what the browser keeps
    record Welcome(Account account, Token token) implements SignIn {}

    /// Name or password is wrong; which of them is not said.
    record Wrong() implements SignIn {}

    /// @param pause how long until the next try
    record TooOften(Duration pause) implements SignIn {}

    /// Another has the name.
    record NameTaken() implements SignIn {}

    /// This server takes no new accounts.
    record Closed() implements SignIn {}
}
