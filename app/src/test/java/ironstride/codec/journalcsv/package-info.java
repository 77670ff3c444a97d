@NullMarked
package ironstride.codec.journalcsv;

import org.jspecify.annotations.NullMarked;
