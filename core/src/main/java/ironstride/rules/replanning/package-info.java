/// Rules of changing a plan, and of explaining it.
@NullMarked
package ironstride.rules.replanning;

import org.jspecify.annotations.NullMarked;
