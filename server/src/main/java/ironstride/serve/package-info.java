/// Starting and stopping the server: settings, the data folder, wiring.
@NullMarked
package ironstride.serve;

import org.jspecify.annotations.NullMarked;
