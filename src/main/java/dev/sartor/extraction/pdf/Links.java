package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Where clicks on a page lead. */
final class Links {
    private final List<Link> links = new ArrayList<>();

    private record Link(Box box, String target) {}

    static Links of(PDPage page, PageFrame frame, int number) {
        var out = new Links();
        try {
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                        && link.getRectangle() != null) {
                    var r = link.getRectangle();
                    var seen = frame.place(new java.awt.geom.Rectangle2D.Double(
                            r.getLowerLeftX(), r.getLowerLeftY(), r.getWidth(), r.getHeight()));
                    var box = new Box(number, seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight());
                    out.links.add(new Link(box, action.getURI()));
                }
        } catch (IOException | RuntimeException e) {
            return out; // broken annotations do not make the text unreadable
        }
        return out;
    }

    @Nullable
    String at(Box word) {
        for (var link : links) if (link.box.holdsMiddleOf(word)) return link.target;
        return null;
    }

    /** Links under which no word stands, such as those of icons. */
    List<String> withoutWords(List<Box> words) {
        return links.stream()
                .filter(link -> words.stream().noneMatch(link.box::holdsMiddleOf))
                .map(Link::target)
                .distinct()
                .toList();
    }
}
