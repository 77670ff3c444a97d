package ironstride.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import ironstride.store.StoreRefused;
import ironstride.training.Gzip;
import ironstride.view.Json;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where HTTP comes in: finds the route, asks who is there, turns answers and troubles into responses.
final class Edge {

    private static final Logger LOG = System.getLogger(Edge.class.getName());
    private static final int WORTH_PACKING = 1_000;

    /// Pictures, fonts, archives and watch files are packed in themselves.
    private static final Pattern TEXT = Pattern.compile("^text/|json|yaml|xml|javascript");

    /// Gzip among the encodings, without the `q=0` that refuses it.
    private static final Pattern GZIP = Pattern.compile("(^|[,\\s])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\\s*([;,]|$)");

    private static final HeaderName FRAME = HeaderNames.create("X-Frame-Options");
    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final List<Route> routes;
    private final Visitors visitors;
    private final Contract contract;
    private final Metrics metrics;
    private final PageFiles files;

    Edge(List<Route> routes, Visitors visitors, Contract contract, Metrics metrics, PageFiles files) {
        this.routes = routes;
        this.visitors = visitors;
        this.contract = contract;
        this.metrics = metrics;
        this.files = files;
    }

    void register(HttpRouting.Builder routing) {
        for (var route : routes) {
            routing.route(Method.create(route.method()), route.path(), (request, response) -> {
                handle(route, request, response);
                hangUp(response);
            });
        }
        var methods = routes.stream()
                .collect(Collectors.groupingBy(
                        Route::path, Collectors.mapping(Route::method, Collectors.toCollection(TreeSet::new))));
        methods.forEach((path, known) -> routing.any(path, (request, response) -> {
            notThisWay(known, request, response);
            hangUp(response);
        }));
        routing.any((request, response) -> {
            file(request, response);
            hangUp(response);
        });
    }

    /// The web library says that it closes the connection, but waits for the other side to do it.
    private static void hangUp(ServerResponse response) {
        if (response.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
            throw new CloseConnectionException("as it was asked to");
        }
    }

    private void handle(Route route, ServerRequest request, ServerResponse response) {
        long began = System.nanoTime();
        var answer = answer(route, request);
        switch (answer) {
            case Answer.Body body -> send(body, request, response);
            case Answer.Streamed streamed -> send(streamed, response);
            case Answer.Events events -> send(events, response);
        }
        metrics.answered(
                route.method(), route.path(), response.status().code(), Duration.ofNanos(System.nanoTime() - began));
    }

    private Answer answer(Route route, ServerRequest request) {
        try {
            return route.handler().apply(visitors.call(request, route, contract));
        } catch (RuntimeException broken) {
            return Answer.problem(trouble(route.method() + " " + route.path(), broken));
        }
    }

    private static Trouble trouble(String what, RuntimeException broken) {
        return switch (broken) {
            case Trouble trouble -> trouble;
            case StoreRefused refused -> {
                LOG.log(Level.WARNING, what + ": " + refused.getMessage() + ": " + refused.getCause());
                yield Trouble.store(refused.obstacle());
            }
            default -> {
                LOG.log(Level.ERROR, what + " broke", broken);
                yield ourFault();
            }
        };
    }

    private static Trouble ourFault() {
        return Trouble.of(500, "That was our fault; nothing was changed. What happened stands in the server's log.");
    }

    private void notThisWay(Set<String> known, ServerRequest request, ServerResponse response) {
        var trouble = Trouble.of(405, "This address takes " + String.join(", ", known) + ".");
        send(Answer.problem(trouble).with("Allow", String.join(", ", known)), request, response);
    }

    private void file(ServerRequest request, ServerResponse response) {
        var path = request.path().path();
        boolean reads = request.prologue().method().equals(Method.GET)
                || request.prologue().method().equals(Method.HEAD);
        var found = reads && !path.startsWith("/api/") ? files.find(path) : Optional.<Answer.Body>empty();
        send(
                found.orElseGet(() -> Answer.problem(Trouble.of(404, "There is nothing at this address."))),
                request,
                response);
    }

    /// What the web library answers by itself, to what is no request at all, in our words and with our headers.
    static DirectHandlers unreadable() {
        var handlers = DirectHandlers.builder();
        for (var type : DirectHandler.EventType.values()) {
            handlers.addHandler(type, Edge::unreadable);
        }
        return handlers.build();
    }

    private static DirectHandler.TransportResponse unreadable(
            DirectHandler.TransportRequest request,
            DirectHandler.EventType type,
            Status status,
            ServerResponseHeaders headers,
            String message) {
        // The library calls it an internal error when it cannot even read a first line.
        boolean ours = type == DirectHandler.EventType.INTERNAL_ERROR
                && !request.path().isEmpty();
        int code = ours || status.code() != 500 ? status.code() : 400;
        var problem = Answer.problem(ours ? ourFault() : Trouble.of(code, "This is no request that can be read."));
        var response = DirectHandler.TransportResponse.builder()
                .status(Status.create(code))
                .keepAlive(false)
                .header(HeaderNames.CONTENT_TYPE, problem.type())
                .header(HeaderNames.CACHE_CONTROL, "private, no-cache")
                .header(FRAME, "DENY");
        SAFETY.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        return response.entity(problem.bytes()).build();
    }

    private static void headers(ServerResponse response, Map<String, String> own) {
        SAFETY.forEach((name, value) -> response.header(HeaderNames.create(name), value));
        response.header(FRAME, "DENY");
        if (!own.containsKey("Cache-Control")) {
            response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        }
        own.forEach((name, value) -> response.header(HeaderNames.create(name), value));
    }

    private static void send(Answer.Body body, ServerRequest request, ServerResponse response) {
        response.status(Status.create(body.status()));
        headers(response, body.headers());
        if (request.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
            response.header(HeaderValues.CONNECTION_CLOSE);
        }
        if (body.type().isEmpty()) {
            response.send();
            return;
        }
        response.header(HeaderNames.CONTENT_TYPE, body.type());
        boolean takesGzip = request.headers()
                .first(HeaderNames.ACCEPT_ENCODING)
                .filter(GZIP.asPredicate())
                .isPresent();
        var bytes = body.bytes();
        boolean packs = takesGzip
                && (body.packed()
                        || (bytes.length > WORTH_PACKING
                                && TEXT.matcher(body.type()).find()));
        if (body.packed() && !takesGzip) {
            bytes = Gzip.unpackBytes(bytes);
        } else if (packs && !body.packed()) {
            bytes = Gzip.pack(bytes);
        }
        response.header(HeaderNames.VARY, "Accept-Encoding");
        if (packs) {
            response.header(HeaderNames.CONTENT_ENCODING, "gzip");
        }
        if (request.prologue().method().equals(Method.HEAD)) {
            // The web library would send the body, and the other side take it for the next answer.
            response.contentLength(bytes.length);
            response.send();
        } else {
            response.send(bytes);
        }
    }

    private static void send(Answer.Streamed answer, ServerResponse response) {
        headers(response, Map.of("Content-Disposition", Answer.attachment(answer.name())));
        response.header(HeaderNames.CONTENT_TYPE, answer.type());
        try {
            // Not closed when it breaks: whoever reads must see that it is not whole.
            var out = response.outputStream();
            answer.writer().write(out);
            out.close();
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "a download broke off", broken);
            throw new CloseConnectionException("a download broke off", broken);
        }
    }

    private static void send(Answer.Events answer, ServerResponse response) {
        headers(response, Map.of());
        try (var sink = response.sink(SseSink.TYPE)) {
            Answer.EventSink events = (name, data) -> sink.emit(
                    SseEvent.builder().name(name).data(Json.text(data)).build());
            try {
                answer.source().accept(events);
            } catch (RuntimeException broken) {
                events.emit("problem", trouble("an answer in events", broken).json());
            }
        }
    }
}
