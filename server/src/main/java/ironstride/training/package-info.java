/// One athlete's training: answers, plan versions, outcomes, calendars. The use cases the page asks for.
@NullMarked
package ironstride.training;

import org.jspecify.annotations.NullMarked;
