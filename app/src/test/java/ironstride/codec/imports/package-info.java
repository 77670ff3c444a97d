@NullMarked
package ironstride.codec.imports;

import org.jspecify.annotations.NullMarked;
