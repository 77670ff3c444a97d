/// Rules of free hours, places and wishes.
@NullMarked
package ironstride.rules.availability;

import org.jspecify.annotations.NullMarked;
