@NullMarked
package ironstride.codec.csv;

import org.jspecify.annotations.NullMarked;
