@NullMarked
package ironstride.schedule;

import org.jspecify.annotations.NullMarked;
