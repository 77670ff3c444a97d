@NullMarked
package ironstride.rules.book;

import org.jspecify.annotations.NullMarked;
