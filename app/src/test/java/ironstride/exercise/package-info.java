@NullMarked
package ironstride.exercise;

import org.jspecify.annotations.NullMarked;
