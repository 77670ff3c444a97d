package ironstride.web;

import java.util.function.Function;

/// One route of the contract.
///
/// @param method such as `GET`
/// @param path as the contract writes it, such as `/api/plan/sessions/{session}`
/// @param access who may ask
/// @param mostBytes longest body it takes
record Route(String method, String path, Access access, int mostBytes, Function<Call, Answer> handler) {

    private static final int USUAL_MOST = 256 * 1024;

    enum Access {
        /// It is the same for all, and nobody is looked up.
        ANYBODY,
        /// Whoever it is, perhaps signed in.
        VISITOR,
        ATHLETE
    }

    static Route open(String method, String path, Function<Call, Answer> handler) {
        return new Route(method, path, Access.ANYBODY, USUAL_MOST, handler);
    }

    static Route visited(String method, String path, Function<Call, Answer> handler) {
        return new Route(method, path, Access.VISITOR, USUAL_MOST, handler);
    }

    static Route own(String method, String path, Function<Call, Answer> handler) {
        return new Route(method, path, Access.ATHLETE, USUAL_MOST, handler);
    }

    boolean writes() {
        return !method.equals("GET");
    }
}
