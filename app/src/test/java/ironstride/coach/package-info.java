@NullMarked
package ironstride.coach;

import org.jspecify.annotations.NullMarked;
