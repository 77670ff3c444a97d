@NullMarked
package ironstride.rules.distribution;

import org.jspecify.annotations.NullMarked;
