@NullMarked
package ironstride.program;

import org.jspecify.annotations.NullMarked;
