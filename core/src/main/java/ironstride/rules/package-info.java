/// The language of rules: what a rule is, what it may look at and know, and what it charges.
@NullMarked
package ironstride.rules;

import org.jspecify.annotations.NullMarked;
