package ironstride.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import ironstride.account.Token;
import ironstride.store.AccountStore.Account;
import ironstride.training.PlainText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One request, with who asks.
final class Call {

    private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");
    private static final int DRAINED = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ServerRequest request;
    private final Proxies proxies;
    private final Contract contract;
    private final Optional<Account> account;
    private final Optional<Token> token;
    private final int mostBytes;

    Call(
            ServerRequest request,
            Proxies proxies,
            Contract contract,
            Optional<Account> account,
            Optional<Token> token,
            int mostBytes) {
        this.request = request;
        this.proxies = proxies;
        this.contract = contract;
        this.account = account;
        this.token = token;
        this.mostBytes = mostBytes;
    }

    /// Who asks.
    ///
    /// @throws Trouble when nobody is signed in
    Account account() {
        return account.orElseThrow(Trouble::notSignedIn);
    }

    Optional<Account> whoever() {
        return account;
    }

    /// What the browser keeps; empty where there is no sign-in.
    Optional<Token> token() {
        return token;
    }

    String athlete() {
        return account().id();
    }

    String inPath(String name) {
        return request.path().pathParameters().get(name);
    }

    Optional<String> asked(String name) {
        return request.query().first(name).asOptional();
    }

    Optional<String> header(HeaderName name) {
        return request.headers().first(name);
    }

    boolean accepts(String type) {
        return header(HeaderNames.ACCEPT).filter(sent -> sent.contains(type)).isPresent();
    }

    /// Where the call comes from, by the word of proxies that are believed.
    String address() {
        return proxies.client(
                request.remotePeer().host(), String.join(",", request.headers().values(FORWARDED_FOR)));
    }

    /// Whether the browser reached the server by TLS, through a proxy that is believed or itself.
    boolean isSecure() {
        return request.isSecure()
                || (proxies.believes(request.remotePeer().host())
                        && header(FORWARDED_PROTO).filter("https"::equals).isPresent());
    }

    /// A body that may be larger than memory, in a file of its own, which whoever asks deletes.
    ///
    /// @throws Trouble when another type is sent, or too much, or there is no room for it
    Path file(String type, long most) {
        checkType(type);
        return new Upload(request).receive(most);
    }

    private void checkType(String type) {
        if (header(HeaderNames.CONTENT_TYPE)
                .filter(sent -> sent.startsWith(type))
                .isEmpty()) {
            throw Trouble.of(415, "Send " + type + ".");
        }
    }

    private byte[] bytes() {
        if (header(HeaderNames.CONTENT_LENGTH)
                .filter(length -> length.length() > 9 || Long.parseLong(length) > mostBytes + DRAINED)
                .isPresent()) {
            throw tooLarge().hangingUp();
        }
        var bytes = request.content().hasEntity() ? received() : new byte[0];
        if (bytes.length > mostBytes) {
            throw tooLarge();
        }
        return bytes;
    }

    private byte[] received() {
        // Not closed: that would wait for what is never sent when the request is broken.
        try {
            var in = request.content().inputStream();
            var bytes = in.readNBytes(mostBytes + 1);
            // Who is still sending does not hear an answer, so a little too much is taken and thrown away.
            in.readNBytes(bytes.length > mostBytes ? DRAINED : 0);
            return bytes;
        } catch (IOException | RuntimeException _) {
            throw Trouble.of(400, "The request broke off before it was whole.").hangingUp();
        }
    }

    private Trouble tooLarge() {
        return Trouble.of(413, "At most " + mostBytes / 1024 + " KiB are taken here.")
                .hangingUp();
    }

    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw Trouble.of(400, "The body is no UTF-8 text.");
        }
    }

    /// The body, which has the shape of a component of the contract.
    JsonNode body(String component) {
        var body = json();
        checkShape(component, body);
        return body;
    }

    /// @throws Trouble when a value has not the shape of a component of the contract
    void checkShape(String component, JsonNode value) {
        var problems = contract.problems(component, value);
        if (!problems.isEmpty()) {
            throw Trouble.invalid(problems);
        }
    }

    /// The body as JSON in which nothing is said twice, and texts can be kept; its shape is for others to check.
    JsonNode json() {
        checkType("application/json");
        JsonNode body;
        try {
            body = MAPPER.readTree(text());
        } catch (JacksonException broken) {
            throw Trouble.of(400, "This is no JSON: " + broken.getOriginalMessage());
        }
        var problems = PlainText.problems(body);
        if (!problems.isEmpty()) {
            throw Trouble.invalid(problems);
        }
        return body;
    }

    /// Whether a version is the one that was read, by `If-Match`.
    ///
    /// @throws Trouble when the header is missing
    Predicate<Integer> isRead() {
        var sent = header(HeaderNames.IF_MATCH)
                .orElseThrow(() -> Trouble.of(428, "Send If-Match with the ETag that you have read."));
        return version ->
                sent.equals("*") || Tags.version(sent).filter(version::equals).isPresent();
    }

    boolean hasTag(String tag) {
        return header(HeaderNames.IF_NONE_MATCH)
                .filter(sent -> sent.contains(tag))
                .isPresent();
    }
}
