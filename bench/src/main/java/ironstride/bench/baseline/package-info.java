/// Three ways in which people and apps usually place runs and lifts, to compare with.
@NullMarked
package ironstride.bench.baseline;

import org.jspecify.annotations.NullMarked;
