package ironstride.codec.track;

import javax.xml.stream.XMLStreamException;

/// What is wrong with XML, in a sentence.
final class XmlProblem {

    static final String REMEDY = "Download it once more from where it comes from.";

    private XmlProblem() {}

    static String words(XMLStreamException problem) {
        int line = problem.getLocation() == null ? -1 : problem.getLocation().getLineNumber();
        var message = String.valueOf(problem.getMessage());
        if (message.contains("refused") || message.contains("entity")) {
            return "it defines or uses XML entities, which are refused";
        }
        return line > 0 ? "from line " + line + " on it is no XML" : "it is no XML";
    }
}
