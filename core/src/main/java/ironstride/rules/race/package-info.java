/// Rules around races.
@NullMarked
package ironstride.rules.race;

import org.jspecify.annotations.NullMarked;
