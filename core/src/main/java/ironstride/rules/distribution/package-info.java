/// Rules that spread sessions over the week.
@NullMarked
package ironstride.rules.distribution;

import org.jspecify.annotations.NullMarked;
