package ironstride.codec.xml;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A stream of elements. No document type is looked at, no entity is followed, nothing is fetched.
public final class XmlStream {

    /// No element of these formats is nested so deep; each level costs memory.
    private static final int DEEPEST = 64;

    /// No text that is asked for is longer.
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader reader;
    private int depth;

    private XmlStream(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// @throws XMLStreamException when it cannot be read from its first byte on
    public static XmlStream of(InputStream bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("entities are refused");
        });
        return new XmlStream(factory.createXMLStreamReader(XmlLetters.of(bytes)));
    }

    /// Goes on to the next begin or end of an element.
    ///
    /// @return false at the end of the document
    /// @throws XMLStreamException when it is no XML from here on, or refused
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("elements are nested too deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entities are refused");
                default -> {
                    // Text between elements means nothing.
                }
            }
        }
        return false;
    }

    public boolean begins() {
        return reader.isStartElement();
    }

    public boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /// The element's name without its prefix.
    public String name() {
        return reader.getLocalName();
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /// The text of an element that has no others inside, without blanks at both ends. Afterwards it has ended.
    ///
    /// @throws XMLStreamException when it has others inside
    public String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < LONGEST_TEXT) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.substring(0, Math.min(text.length(), LONGEST_TEXT))
                            .strip();
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // Not part of the text.
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entities are refused");
                default -> throw new XMLStreamException("a text was expected in " + reader.getEventType());
            }
        }
    }

    /// The name of the first element; empty when the bytes are no XML.
    public static Optional<String> root(InputStream bytes) {
        try {
            var xml = of(bytes);
            return xml.next() ? Optional.of(xml.name()) : Optional.empty();
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }
}
