package dev.sartor.ats.extractors.word;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of WordprocessingML in their order (ECMA-376-1:2016, 17.3). */
final class BodyText {
    /** What is no part of the text as it stands: what was deleted, and what repeats a drawing for older readers. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback");

    private final XMLStreamReader xml;
    private final StringBuilder out = new StringBuilder();
    private boolean inText;
    private int skipped;

    private BodyText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Nothing outside the bytes is ever read. */
    static String of(byte[] document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(document), "UTF-8");
        return new BodyText(xml).read();
    }

    private String read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begins(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> ends(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText && skipped == 0) out.append(xml.getText());
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private void begins(String name) {
        if (SKIPPED.contains(name)) skipped++;
        if (skipped > 0) return;
        switch (name) {
            case "t" -> inText = true;
            case "br", "cr" -> out.append('\n');
            case "noBreakHyphen" -> out.append('\u2011');
            case "softHyphen" -> out.append('\u00ad');
            // a tab stop in a paragraph's properties has the same name but an attribute
            case "tab" -> out.append(xml.getAttributeCount() == 0 ? "\t" : "");
            default -> {}
        }
    }

    private void ends(String name) {
        if (SKIPPED.contains(name)) skipped--;
        if (name.equals("t")) inText = false;
        if (name.equals("p") && skipped == 0) out.append('\n');
    }
}
