package dev.sartor.exports.formats.docx.flow;

import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Tag;
import dev.sartor.rendering.typeset.Tag.Role;
import java.util.List;

/** Finds the style of what a block shows. */
final class Naming {
    private final Template template;
    private final List<Tag> tags;

    Naming(Template template, List<Tag> tags) {
        this.template = template;
        this.tags = tags;
    }

    /** @param cells those of the block that are to become one paragraph */
    Style style(Block block, List<Cell> cells) {
        return switch (block.kind()) {
            case HEAD -> head(first(cells));
            case HEADING -> has(cells, Role.H2) ? Style.HEADING : beside(cells);
            case ENTRY -> has(cells, Role.H3) ? Style.ENTRY : Style.ENTRY_DETAIL;
            case BULLET -> Style.BULLET;
            case PROSE -> Style.TEXT;
            case NOTE -> has(cells, Role.LBL) ? Style.NUMBERED : Style.NOTE;
            case GROUP -> Style.GROUP;
            case LETTER -> letter(block.field());
        };
    }

    private Style head(Span span) {
        if (role(span) == Role.H1) return Style.NAME;
        return span.look().equals(template.look(Part.HEADLINE)) ? Style.HEADLINE : Style.CONTACT;
    }

    /** The first lines beside a heading, of which the block no longer says what they are. */
    private Style beside(List<Cell> cells) {
        var span = first(cells);
        if (has(cells, Role.H3)) return Style.ENTRY;
        if (has(cells, Role.LBL)) return has(cells, Role.LI) ? Style.NUMBERED : Style.BULLET;
        if (span.look().equals(template.look(Part.LABEL))) return Style.GROUP;
        if (span.breaking() == Span.Breaking.FLOWING) return Style.TEXT;
        return span.look().equals(template.look(Part.DATES)) ? Style.ENTRY_DETAIL : Style.NOTE;
    }

    /** By what a letter's lines are called. */
    private static Style letter(String field) {
        return switch (field.substring(field.indexOf('/') + 1).replaceAll("/.*", "")) {
            case "date" -> Style.DATE;
            case "recipient", "place", "to" -> Style.ADDRESS;
            case "subject" -> Style.SUBJECT;
            case "salutation" -> Style.SALUTATION;
            case "closing" -> Style.CLOSING;
            case "signature" -> Style.SIGNATURE;
            default -> Style.LETTER;
        };
    }

    boolean has(List<Cell> cells, Role role) {
        return cells.stream().flatMap(cell -> cell.spans().stream()).anyMatch(span -> role(span) == role);
    }

    Role role(Span span) {
        var tag = tags.get(span.tag());
        while (tag.role() == Role.LINK || tag.role() == Role.SPAN) tag = tags.get(tag.parent());
        return tag.role();
    }

    private static Span first(List<Cell> cells) {
        return cells.getFirst().spans().getFirst();
    }
}
