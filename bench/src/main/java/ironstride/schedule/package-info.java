/// The inside of the planner, opened to the benchmarks.
@NullMarked
package ironstride.schedule;

import org.jspecify.annotations.NullMarked;
