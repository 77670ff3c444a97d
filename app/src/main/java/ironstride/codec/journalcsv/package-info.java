/// What was done as tables, for spreadsheets and other programs.
@NullMarked
package ironstride.codec.journalcsv;

import org.jspecify.annotations.NullMarked;
