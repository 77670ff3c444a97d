/// The exercise catalogue: movement patterns, muscles, equipment, and what each exercise asks of the body.
@NullMarked
package ironstride.exercise;

import org.jspecify.annotations.NullMarked;
