/// Plans as they are kept: everything of them, exactly.
@NullMarked
package ironstride.codec.plandocument;

import org.jspecify.annotations.NullMarked;
