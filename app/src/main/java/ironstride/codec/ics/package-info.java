/// Calendars by RFC 5545.
@NullMarked
package ironstride.codec.ics;

import org.jspecify.annotations.NullMarked;
