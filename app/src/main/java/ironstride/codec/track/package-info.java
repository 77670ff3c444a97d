/// Tracks: GPX 1.0 and 1.1, and TCX.
@NullMarked
package ironstride.codec.track;

import org.jspecify.annotations.NullMarked;
