/// Wiring, start and stop.
@NullMarked
package ironstride.main;

import org.jspecify.annotations.NullMarked;
