/// The use cases: make a plan, judge a week, improve it, explain it.
@NullMarked
package ironstride.coach;

import org.jspecify.annotations.NullMarked;
