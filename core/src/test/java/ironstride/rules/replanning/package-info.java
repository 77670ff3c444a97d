@NullMarked
package ironstride.rules.replanning;

import org.jspecify.annotations.NullMarked;
