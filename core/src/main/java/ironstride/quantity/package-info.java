/// Distance, pace, weight, heart rate and effort: exact values with their unit, which cannot be mixed up.
@NullMarked
package ironstride.quantity;

import org.jspecify.annotations.NullMarked;
