@NullMarked
package ironstride.strength;

import org.jspecify.annotations.NullMarked;
