@NullMarked
package ironstride.scenario;

import org.jspecify.annotations.NullMarked;
