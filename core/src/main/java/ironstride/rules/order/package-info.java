/// Rules of the order of lifting and running on the same day.
@NullMarked
package ironstride.rules.order;

import org.jspecify.annotations.NullMarked;
