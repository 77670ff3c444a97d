/// Who trains: goal, levels, free hours, places, limits and health answers.
@NullMarked
package ironstride.athlete;

import org.jspecify.annotations.NullMarked;
