/// The edge to HTTP: routes, what they take and give, who may ask. The contract stands in `docs/openapi.yaml`.
@NullMarked
package ironstride.web;

import org.jspecify.annotations.NullMarked;
