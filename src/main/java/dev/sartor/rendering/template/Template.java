package dev.sartor.rendering.template;

import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.photos.Photo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document looks, whole and checked. Lengths in points.
 *
 * @param version grows with every change that moves a line or a page break
 */
public record Template(
        String id,
        int version,
        String name,
        String summary,
        Sheet sheet,
        Map<Ink, Integer> colours,
        Map<Part, Look> looks,
        HeadTokens head,
        HeadingTokens heading,
        RowTokens entry,
        RowTokens note,
        RowTokens group,
        BulletTokens bullet,
        ParagraphTokens paragraph,
        RunningTokens running,
        SideTokens side,
        FitTokens fit,
        LetterTokens letter,
        Arrangement arrangement) {
    public Template {
        colours = Map.copyOf(colours);
        looks = Map.copyOf(looks);
    }

    /**
     * Margins and columns.
     *
     * @param measure the widest a line of running text gets
     * @param aside width of the column left of the text for dates, labels or headings; 0 for none
     * @param gap between that column and the text
     * @param tint whether a CV's column left of the text stands on tinted ground; the head stands over the text then
     */
    public record Sheet(
            double top,
            double bottom,
            double left,
            double right,
            double measure,
            double aside,
            double gap,
            boolean tint) {
        Sheet aside(double width) {
            return new Sheet(top, bottom, left, right, measure, width, gap, tint);
        }

        Sheet left(double edge) {
            return new Sheet(top, bottom, edge, right, measure, aside, gap, tint);
        }
    }

    /** Where lines stand between the edges. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /** How contacts are set: one after another on a line, or each on its own. */
    public enum Contacts {
        LINE,
        LINES
    }

    /** Where a rule goes. */
    public enum Rule {
        NONE,
        ABOVE,
        BELOW,
        BESIDE
    }

    /** Where a section's heading stands. */
    public enum Place {
        ABOVE,
        /** Above, but beginning where the text begins. */
        INDENTED,
        ASIDE
    }

    /**
     * The head of the document.
     *
     * @param photo width of the place for a photo, 0 for none; in the column beside where the contacts are there
     * @param portrait the photo, which only those carry who ask for one
     */
    public record HeadTokens(
            Align align,
            Contacts contacts,
            String separator,
            Rule rule,
            double weight,
            double after,
            double photo,
            @Nullable Photo portrait) {}

    /** Headings of sections. */
    public record HeadingTokens(
            Place place, Align align, Rule rule, double weight, double before, double after, boolean spine) {}

    /**
     * Entries, notes or groups: their rows, and what stands in the column aside, behind a bar what stands there in the second row.
     *
     * @param stacked true to set a group's items on lines of their own
     * @param numbered true to number publications
     */
    public record RowTokens(
            List<Pattern> rows,
            @Nullable Pattern aside,
            String separator,
            double before,
            boolean stacked,
            boolean numbered) {
        public RowTokens {
            rows = List.copyOf(rows);
        }
    }

    /** Bullets: hung by {@code indent}. */
    public record BulletTokens(String marker, double indent, double before, Ink colour) {}

    /** Running text. */
    public record ParagraphTokens(Align align, double before) {}

    /**
     * The running head from page 2 on.
     *
     * @param top where its baseline stands below the page's edge
     */
    public record RunningTokens(String text, double top) {}

    /**
     * A narrow column of its own; width 0 for none.
     */
    public record SideTokens(
            Align edge, double width, double gap, boolean tint, List<Section.Kind> sections, boolean contacts) {
        public static final SideTokens NONE = new SideTokens(Align.LEFT, 0, 0, false, List.of(), false);

        public SideTokens {
            sections = List.copyOf(sections);
        }
    }

    /** How far sizes and spaces may shrink to save a page, as factors. */
    public record FitTokens(double sizes, double spaces) {}

    /**
     * Letters.
     *
     * @param recipientTop where the address begins below the page's edge (a window envelope's place); 0 to let it flow
     * @param left margin of letters; 0 for the template's
     * @param before above the address, where it flows, and above the salutation
     */
    public record LetterTokens(
            double measure,
            Align date,
            double recipientTop,
            double left,
            double before,
            double paragraph,
            double signature) {}

    public Look look(Part part) {
        return Optional.ofNullable(looks.get(part)).orElseThrow();
    }

    public int colour(Ink ink) {
        return Optional.ofNullable(colours.get(ink)).orElseThrow();
    }

    /** The template as a language wants it. */
    public Template in(Language language) {
        return Localised.of(this, language);
    }

    /** Whether it has a place for a photo. */
    public boolean takesPhoto() {
        return head.photo > 0;
    }

    /** The template as letters want it: a window envelope shows nothing of a narrow margin. */
    public Template forLetters() {
        return letter.left == 0 ? this : with(sheet.left(letter.left));
    }

    /** With a photo at its place.
     * @throws BadInput when it has none */
    public Template pictured(Photo portrait) {
        if (head.photo == 0)
            throw new BadInput(
                    "The template " + id + " has no place for a photo.",
                    "Use modern, euro, timeline, creative or sidebar, or give no photo.");
        return with(
                sheet,
                new HeadTokens(
                        head.align,
                        head.contacts,
                        head.separator,
                        head.rule,
                        head.weight,
                        head.after,
                        head.photo,
                        portrait));
    }

    Template with(Sheet other) {
        return with(other, head);
    }

    private Template with(Sheet other, HeadTokens otherHead) {
        return new Template(
                id,
                version,
                name,
                summary,
                other,
                colours,
                looks,
                otherHead,
                heading,
                entry,
                note,
                group,
                bullet,
                paragraph,
                running,
                side,
                fit,
                letter,
                arrangement);
    }

    Template with(Map<Part, Look> others) {
        return new Template(
                id,
                version,
                name,
                summary,
                sheet,
                colours,
                others,
                head,
                heading,
                entry,
                note,
                group,
                bullet,
                paragraph,
                running,
                side,
                fit,
                letter,
                arrangement);
    }

    Template with(RowTokens entries, RowTokens notes, RowTokens groups) {
        return new Template(
                id,
                version,
                name,
                summary,
                sheet,
                colours,
                looks,
                head,
                heading,
                entries,
                notes,
                groups,
                bullet,
                paragraph,
                running,
                side,
                fit,
                letter,
                arrangement);
    }

    /**
     * The template set tighter.
     *
     * @param tightness 0 as it is, 1 as tight as its limits allow
     */
    public Template tightened(double tightness) {
        double sizes = 1 - tightness * (1 - fit.sizes);
        double spaces = 1 - tightness * (1 - fit.spaces);
        var smaller = new EnumMap<Part, Look>(Part.class);
        looks.forEach((part, look) -> smaller.put(part, look.scaled(sizes)));
        return Tighter.of(this, smaller, spaces);
    }
}
