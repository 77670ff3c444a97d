@NullMarked
package ironstride.codec.track;

import org.jspecify.annotations.NullMarked;
