/// The one list of all rules, and the judge that asks them about a calendar.
@NullMarked
package ironstride.rules.book;

import org.jspecify.annotations.NullMarked;
