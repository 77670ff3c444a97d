@NullMarked
package ironstride.codec.liftlog;

import org.jspecify.annotations.NullMarked;
