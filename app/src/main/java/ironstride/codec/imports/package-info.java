/// Whatever file or archive an athlete has, taken apart into what is in it, one inner file at a time.
@NullMarked
package ironstride.codec.imports;

import org.jspecify.annotations.NullMarked;
