/// Tables of sets that lifting apps export: Hevy, Strong, FitNotes, StrongLifts and Fitbod.
@NullMarked
package ironstride.codec.liftlog;

import org.jspecify.annotations.NullMarked;
