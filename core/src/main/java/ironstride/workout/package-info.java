/// What a session is: a run, a lift, a class, cross-training or mobility, with its steps and sets and its leg load.
@NullMarked
package ironstride.workout;

import org.jspecify.annotations.NullMarked;
