/// Rules of how much, and how fast it may grow.
@NullMarked
package ironstride.rules.load;

import org.jspecify.annotations.NullMarked;
