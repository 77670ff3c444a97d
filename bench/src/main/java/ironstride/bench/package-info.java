/// Measurements of the planner; nothing here is shipped.
@NullMarked
package ironstride.bench;

import org.jspecify.annotations.NullMarked;
