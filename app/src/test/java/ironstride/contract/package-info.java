@NullMarked
package ironstride.contract;

import org.jspecify.annotations.NullMarked;
