/// Plans and journals as they are kept: everything of them, exactly.
@NullMarked
package ironstride.codec.document;

import org.jspecify.annotations.NullMarked;
