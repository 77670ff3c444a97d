/// What readers of files have in common: what came of a file, and the making of activities from what it says.
@NullMarked
package ironstride.codec.reading;

import org.jspecify.annotations.NullMarked;
