@NullMarked
package ironstride.coach.adapt;

import org.jspecify.annotations.NullMarked;
