/// What is proposed when training went otherwise than planned: one remedy a file, tried in the order of [Adapter].
@NullMarked
package ironstride.coach.adapt;

import org.jspecify.annotations.NullMarked;
