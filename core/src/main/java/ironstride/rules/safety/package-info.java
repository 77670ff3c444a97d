/// Rules for beginners, the young, and anybody whose health asks for care.
@NullMarked
package ironstride.rules.safety;

import org.jspecify.annotations.NullMarked;
