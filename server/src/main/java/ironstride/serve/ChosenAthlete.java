package ironstride.serve;

import ironstride.store.AccountStore;
import ironstride.store.AccountStore.Account;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whose training a command is about.
final class ChosenAthlete {

    @Option(
            names = "--athlete",
            paramLabel = "NAME",
            description = "Whose training it is; needed when several have an account.")
    private Optional<String> name = Optional.empty();

    /// The athlete of that name; empty when none was said and at most one has an account.
    ///
    /// @throws NotStarted when nobody is called so, or when several have an account and none was said
    Optional<Account> named(AccountStore accounts) {
        if (name.isPresent()) {
            return Optional.of(accounts.findByName(name.get())
                    .orElseThrow(() -> new NotStarted("Nobody here is called " + name.get() + ".")));
        }
        if (accounts.count() > 1) {
            throw new NotStarted(
                    "Several athletes have an account here; say whose training it is with --athlete NAME.");
        }
        return Optional.empty();
    }
}
