/// Plans and verdicts as JSON.
@NullMarked
package ironstride.codec.planjson;

import org.jspecify.annotations.NullMarked;
