@NullMarked
package ironstride.running;

import org.jspecify.annotations.NullMarked;
