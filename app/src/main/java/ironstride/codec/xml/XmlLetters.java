package ironstride.codec.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// The letters of an XML document. A byte that is no letter in its encoding spoils one letter, not the whole document,
/// and blanks before the declaration, which some apps write, are passed over.
final class XmlLetters {

    private static final int PROLOG = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private XmlLetters() {}

    static Reader of(InputStream bytes) throws XMLStreamException {
        try {
            var source = new BufferedInputStream(bytes);
            source.mark(PROLOG);
            var head = source.readNBytes(PROLOG);
            source.reset();
            return withoutBlanks(new InputStreamReader(source, charset(head)));
        } catch (IOException problem) {
            throw new XMLStreamException(problem);
        }
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE && head[0] != head[1])) {
            boolean marked = (head[0] & 0xFE) == 0xFE;
            boolean littleEnd = marked ? (head[0] & 0xFF) == 0xFF : head[1] == 0;
            return littleEnd ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        var declared =
                DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", ""));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            var charset = Charset.forName(declared.group(1));
            // Whoever could write the declaration in single bytes has not written UTF-16.
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Reader withoutBlanks(Reader letters) throws IOException {
        var source = new PushbackReader(letters);
        int first = source.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t' || first == BYTE_ORDER_MARK) {
            first = source.read();
        }
        if (first >= 0) {
            source.unread(first);
        }
        return source;
    }
}
