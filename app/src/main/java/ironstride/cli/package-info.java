/// The command line: arguments in, text out, exit codes.
@NullMarked
package ironstride.cli;

import org.jspecify.annotations.NullMarked;
