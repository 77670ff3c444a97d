@NullMarked
package ironstride.store;

import org.jspecify.annotations.NullMarked;
