/// What was really done and felt: activities with their laps and sets, illness, pain, how a day began.
@NullMarked
package ironstride.journal;

import org.jspecify.annotations.NullMarked;
