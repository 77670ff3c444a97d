@NullMarked
package ironstride.serve;

import org.jspecify.annotations.NullMarked;
