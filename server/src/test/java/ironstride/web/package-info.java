@NullMarked
package ironstride.web;

import org.jspecify.annotations.NullMarked;
