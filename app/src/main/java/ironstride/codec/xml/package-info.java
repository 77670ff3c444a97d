/// XML of strangers, read safely and in a stream.
@NullMarked
package ironstride.codec.xml;

import org.jspecify.annotations.NullMarked;
