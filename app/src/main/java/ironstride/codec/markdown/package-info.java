/// Plans as text to read and print.
@NullMarked
package ironstride.codec.markdown;

import org.jspecify.annotations.NullMarked;
