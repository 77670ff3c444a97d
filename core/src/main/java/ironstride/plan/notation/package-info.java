/// Week notation: weeks of training as short lines of text that people and tests write and read.
@NullMarked
package ironstride.plan.notation;

import org.jspecify.annotations.NullMarked;
