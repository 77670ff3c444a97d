/// Strength arithmetic: one repetition maximum, reserve, progression, plates, weekly sets, session time.
@NullMarked
package ironstride.strength;

import org.jspecify.annotations.NullMarked;
