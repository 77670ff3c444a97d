@NullMarked
package ironstride.codec.archive;

import org.jspecify.annotations.NullMarked;
