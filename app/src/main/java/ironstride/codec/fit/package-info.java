/// FIT files for watches, written by our own encoder of the public protocol.
@NullMarked
package ironstride.codec.fit;

import org.jspecify.annotations.NullMarked;
