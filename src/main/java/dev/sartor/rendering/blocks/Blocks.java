package dev.sartor.rendering.blocks;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Contacts;
import dev.sartor.rendering.typeset.Paper;
import java.util.ArrayList;
import java.util.List;

/** The first stage: content and template become blocks. */
public final class Blocks {
    private Blocks() {}

    public static Content of(Draft draft, Template template, Paper paper) {
        return switch (draft) {
            case Draft.Cv cv -> cv(cv, template, paper);
            case Draft.Letter letter -> LetterBlocks.of(letter, template, paper);
        };
    }

    private static Content cv(Draft.Cv cv, Template template, Paper paper) {
        var tags = new Tags();
        var mainColumn = Column.main(template, paper);
        List<Block> side = new ArrayList<>();
        List<Block> main = new ArrayList<>();
        var tokens = template.side();
        var heads = new HeadBlocks(template, tags);
        var sideColumn = Column.side(template, paper);
        var portrait = Portrait.of(cv.head(), template, tags, mainColumn, sideColumn);
        var headColumn = template.sheet().tint() ? mainColumn.inner() : mainColumn;
        var beside = portrait == null ? headColumn : portrait.beside(headColumn);
        main.addAll(heads.of(cv.head(), beside, headColumn, !tokens.contacts()));
        int head = main.size();
        if (tokens.contacts()) side.addAll(heads.contacts(cv.head(), sideColumn, Contacts.LINES));
        var inSide = new SectionBlocks(template, tags, sideColumn);
        for (var section : cv.sections()) if (goesAside(section, template)) side.addAll(inSide.of(section));
        var inMain = new SectionBlocks(template, tags, mainColumn);
        double gap = template.head().after();
        for (var section : cv.sections())
            if (!goesAside(section, template)) {
                main.addAll(spaced(inMain.of(section), gap));
                gap = 0;
            }
        if (portrait != null && tokens.contacts()) side = portrait.in(side, 0);
        else if (portrait != null) main = portrait.in(main, portrait.aside() ? firstAside(main, mainColumn) : head);
        return new Content(main, side, tags.all());
    }

    /** The first block that has something in the column left of the text, or how many there are. */
    private static int firstAside(List<Block> blocks, Column column) {
        int first = 0;
        while (first < blocks.size() && blocks.get(first).cells().stream().allMatch(cell -> cell.x() >= column.x()))
            first++;
        return first;
    }

    private static boolean goesAside(Section section, Template template) {
        return template.side().width() > 0 && template.side().sections().contains(section.kind());
    }

    private static List<Block> spaced(List<Block> blocks, double more) {
        if (more == 0 || blocks.isEmpty()) return blocks;
        var out = new ArrayList<>(blocks);
        out.set(0, out.getFirst().before(out.getFirst().before() + more));
        return out;
    }
}
