@NullMarked
package ironstride.rules.interference;

import org.jspecify.annotations.NullMarked;
