@NullMarked
package ironstride.founding;

import org.jspecify.annotations.NullMarked;
