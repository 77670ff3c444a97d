@NullMarked
package ironstride.architecture;

import org.jspecify.annotations.NullMarked;
