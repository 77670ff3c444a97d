/// The calendar: weeks of sessions with a start, and week notation to write them down.
@NullMarked
package ironstride.plan;

import org.jspecify.annotations.NullMarked;
