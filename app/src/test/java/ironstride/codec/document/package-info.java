@NullMarked
package ironstride.codec.document;

import org.jspecify.annotations.NullMarked;
