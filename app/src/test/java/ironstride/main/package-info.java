/// Tests of the program's start.
@NullMarked
package ironstride.main;

import org.jspecify.annotations.NullMarked;
