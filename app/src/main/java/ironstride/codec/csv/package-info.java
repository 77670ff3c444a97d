/// Tables that other apps write: whatever separator, letters, language and way to write numbers and dates they use.
@NullMarked
package ironstride.codec.csv;

import org.jspecify.annotations.NullMarked;
