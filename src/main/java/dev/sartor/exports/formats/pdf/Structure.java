package dev.sartor.exports.formats.pdf;

import dev.sartor.exports.formats.pdf.file.PdfObjects;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree as it grows while pages are painted: elements, the content and annotations under each, and the
 * tree that leads back from these to their elements (ISO 32000-1:2008, 14.7).
 */
final class Structure {
    /** A place on a page where a link may be followed. Points, from the page's bottom left. */
    record Area(int tag, int page, double left, double bottom, double right, double top, String text) {
        Area with(Mark.Glyphs run) {
            return new Area(tag, page, left, bottom, run.x() + run.width(), top, text + run.text());
        }
    }

    private final List<Tag> tags;
    private final @Nullable Element[] elements;
    private final List<List<Element>> contents = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    Structure(List<Tag> tags, PdfObjects objects) {
        this.tags = tags;
        this.elements = new @Nullable Element[tags.size()];
        root = new Element(tags.getFirst(), objects.reserve());
        elements[0] = root;
        this.objects = objects;
    }

    private final Element root;
    private final PdfObjects objects;

    Element root() {
        return root;
    }

    void nextPage() {
        contents.add(new ArrayList<>());
    }

    int page() {
        return contents.size() - 1;
    }

    String role(int tag) {
        return tags.get(tag).role().pdfName();
    }

    /** @return the number of the marked content that begins now (MCID) */
    int content(int tag) {
        var element = element(tag);
        var onPage = contents.getLast();
        element.kids.add(new Kid.Content(page(), onPage.size()));
        onPage.add(element);
        return onPage.size() - 1;
    }

    private Element element(int tag) {
        var known = elements[tag];
        if (known != null) return known;
        var made = new Element(tags.get(tag), objects.reserve());
        elements[tag] = made;
        var parent = element(tags.get(tag).parent());
        made.parent = parent;
        parent.kids.add(made);
        return made;
    }

    /** Notes where a link is painted; runs of one link on one line make one area. */
    void paint(Mark.Glyphs run, Page on) {
        if (run.tag() < 0 || tags.get(run.tag()).uri() == null) return;
        double baseline = on.height() - run.y();
        double bottom = baseline - run.size() * 0.25;
        if (!areas.isEmpty()) {
            var last = areas.getLast();
            if (last.tag() == run.tag() && last.page() == page() && last.bottom() == bottom) {
                areas.set(areas.size() - 1, last.with(run));
                return;
            }
        }
        double top = baseline + run.size() * 0.8;
        areas.add(new Area(run.tag(), page(), run.x(), bottom, run.x() + run.width(), top, run.text()));
    }

    /** Notes where something stands that has no words. */
    void place(Mark.Picture picture, Page on) {
        double bottom = on.height() - picture.y() - picture.height();
        element(picture.tag()).box =
                new Element.Box(picture.x(), bottom, picture.x() + picture.width(), bottom + picture.height());
    }

    List<Area> areas() {
        return areas;
    }

    Element of(Area area) {
        return element(area.tag());
    }

    String uri(Area area) {
        return String.valueOf(tags.get(area.tag()).uri());
    }

    /** Elements by marked content, page by page. */
    List<List<Element>> contents() {
        return contents;
    }
}
