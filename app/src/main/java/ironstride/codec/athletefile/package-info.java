/// The athlete file: YAML to an athlete, with every problem and its place.
@NullMarked
package ironstride.codec.athletefile;

import org.jspecify.annotations.NullMarked;
