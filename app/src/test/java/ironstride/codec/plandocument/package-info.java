@NullMarked
package ironstride.codec.plandocument;

import org.jspecify.annotations.NullMarked;
