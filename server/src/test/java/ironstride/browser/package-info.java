@NullMarked
package ironstride.browser;

import org.jspecify.annotations.NullMarked;
