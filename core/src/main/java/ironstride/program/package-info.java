/// Which sessions each week holds: phases, volume, quality, strength, from goal, race, level and history.
@NullMarked
package ironstride.program;

import org.jspecify.annotations.NullMarked;
