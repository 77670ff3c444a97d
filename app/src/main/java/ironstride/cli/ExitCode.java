package ironstride.cli;

/// What the program's exit codes mean.
public final class ExitCode {

    /// Done.
    public static final int DONE = 0;

    /// `judge` or `check` found something.
    public static final int FINDINGS = 1;

    /// Bad usage or bad input; nothing was written.
    public static final int BAD_INPUT = 2;

    /// No plan is possible; the reason was said.
    public static final int NO_PLAN = 3;

    private ExitCode() {}
}
