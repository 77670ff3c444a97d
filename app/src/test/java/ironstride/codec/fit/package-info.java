@NullMarked
package ironstride.codec.fit;

import org.jspecify.annotations.NullMarked;
