/// FIT files for watches by our own codec of the public protocol: below, messages and bytes; above, workouts.
@NullMarked
package ironstride.codec.fit;

import org.jspecify.annotations.NullMarked;
