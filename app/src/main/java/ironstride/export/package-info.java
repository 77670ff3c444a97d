/// What single sessions become outside: events of a calendar and files for the watch.
@NullMarked
package ironstride.export;

import org.jspecify.annotations.NullMarked;
