/// Running arithmetic: fitness index, paces, heart-rate zones, prediction, volume.
@NullMarked
package ironstride.running;

import org.jspecify.annotations.NullMarked;
