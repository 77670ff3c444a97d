@NullMarked
package ironstride.codec.athletefile;

import org.jspecify.annotations.NullMarked;
