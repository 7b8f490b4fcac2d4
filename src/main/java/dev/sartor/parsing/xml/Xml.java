package dev.sartor.parsing.xml;

import dev.sartor.kernel.BadInput;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types, so that there are no entities to expand and nothing to fetch. */
public final class Xml {
    private static final int DEEPEST = 100;
    private static final int MOST = 200_000;

    /** Two bytes a letter cannot be, where the declaration could be read with one. */
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"'](?!UTF-16)([A-Za-z][A-Za-z0-9._-]{0,30})[\"']");

    private Xml() {}

    /** @throws BadInput when it is not well-formed (with line and column), has a document type, or is too much */
    public static Element read(byte[] bytes) {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text(bytes)));
            return new Reading(reader).root();
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
            throw new BadInput("This is not valid XML" + where + ".", "Export the file anew.");
        }
    }

    /** The bytes as text, since the JDK's reader prints to the error stream what it cannot decode itself. */
    private static String text(byte[] bytes) {
        try {
            var text =
                    encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput("This XML is not written in the encoding that it names.", "Export the file anew.");
        }
    }

    /** By its mark or its declaration; else UTF-8 (XML 1.0, appendix F). */
    private static Charset encoding(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) return StandardCharsets.UTF_16;
        var declared = DECLARED.matcher(head);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static final class Reading {
        private final XMLStreamReader in;
        private final Deque<Element> open = new ArrayDeque<>();
        private int elements;

        Reading(XMLStreamReader in) {
            this.in = in;
        }

        Element root() throws XMLStreamException {
            Element root = null;
            while (in.hasNext())
                switch (in.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new BadInput(
                                "This XML has a document type, which no résumé needs.", "Export the file anew.");
                    case XMLStreamConstants.START_ELEMENT -> {
                        var element = start();
                        if (root == null) root = element;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!open.isEmpty()) open.peek().append(in.getText());
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    default -> {}
                }
            if (root == null) throw new BadInput("This XML is empty.", "Export the file anew.");
            return root;
        }

        private Element start() {
            if (++elements > MOST || open.size() >= DEEPEST)
                throw new BadInput("This XML is larger or deeper than any résumé.", "Give the résumé alone.");
            var attributes = new LinkedHashMap<String, String>();
            for (int i = 0; i < in.getAttributeCount(); i++)
                attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
            var element = new Element(in.getLocalName(), attributes);
            if (!open.isEmpty()) open.peek().add(element);
            open.push(element);
            return element;
        }
    }
}
