/// Who may see what: accounts, signing in, and the limits against guessing.
@NullMarked
package ironstride.account;

import org.jspecify.annotations.NullMarked;
