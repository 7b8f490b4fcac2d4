package dev.sartor.extraction.archive;

import dev.sartor.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of unknown origin: no document types, so no entities, and nothing fetched. */
public final class Xml {
    /** Nested deeper than any document that a person writes. */
    public static final int DEEPEST = 200;

    private Xml() {}

    /** @throws BadInput when it is none, or has a document type */
    public static Element root(byte[] bytes) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            // the one that the JDK gives itself prints to the error stream
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new BadInput("This document is damaged.", "Save it anew from the program that made it.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser can refuse document types", e);
        }
    }

    public static List<Element> children(Element parent) {
        var out = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) out.add(element);
        return out;
    }

    public static Optional<Element> child(Element parent, String localName) {
        return children(parent).stream()
                .filter(each -> localName.equals(each.getLocalName()))
                .findFirst();
    }

    /** An attribute by its local name, whatever its namespace; empty text when there is none. */
    public static String attribute(Element element, String localName) {
        var all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++)
            if (localName.equals(all.item(i).getLocalName())) return all.item(i).getNodeValue();
        return "";
    }
}
