@NullMarked
package ironstride.cli;

import org.jspecify.annotations.NullMarked;
