/// What the page shows, as JSON; the shapes stand in `docs/openapi.yaml`.
@NullMarked
package ironstride.view;

import org.jspecify.annotations.NullMarked;
