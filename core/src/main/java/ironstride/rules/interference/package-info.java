/// Rules that keep tired legs away from the runs that need them.
@NullMarked
package ironstride.rules.interference;

import org.jspecify.annotations.NullMarked;
