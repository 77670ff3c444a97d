@NullMarked
package ironstride.rules.order;

import org.jspecify.annotations.NullMarked;
