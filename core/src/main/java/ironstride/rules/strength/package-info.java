/// Rules of what the week's lifts must cover.
@NullMarked
package ironstride.rules.strength;

import org.jspecify.annotations.NullMarked;
