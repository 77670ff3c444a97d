@NullMarked
package ironstride.codec.ics;

import org.jspecify.annotations.NullMarked;
