/// What the server keeps. The only room that knows SQL.
@NullMarked
package ironstride.store;

import org.jspecify.annotations.NullMarked;
