package ironstride.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/// Hashes passwords with Argon2id.
final class Passwords {

    /// 19 MiB, two passes, one lane: the least that OWASP's password storage cheat sheet advises.
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /// At most two at a time, so that many sign-ins at once do not take the memory that the rest needs.
    private static final Semaphore TURN = new Semaphore(2, true);

    /// The hash of no password: checking against it takes as long as against a real one, so that nobody can tell from
    /// the time whether a name exists.
    private static final String NOBODY = hash(Token.random().text());

    private Passwords() {}

    static String hash(String password) {
        TURN.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
        } finally {
            TURN.release();
        }
    }

    /// @param hash empty for an athlete who has no password
    static boolean matches(String password, String hash) {
        TURN.acquireUninterruptibly();
        try {
            boolean known = !hash.isEmpty();
            return Password.check(password, known ? hash : NOBODY)
                            .with(known ? Argon2Function.getInstanceFromHash(hash) : ARGON2)
                    && known;
        } finally {
            TURN.release();
        }
    }
}
