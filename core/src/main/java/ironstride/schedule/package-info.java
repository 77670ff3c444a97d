/// Placing sessions: the rules asked for cost tables, an exact search over them, its proof, and the alternatives.
@NullMarked
package ironstride.schedule;

import org.jspecify.annotations.NullMarked;
