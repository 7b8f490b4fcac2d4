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
        var side = new ArrayList<Block>();
        var main = new ArrayList<Block>();
        var tokens = template.side();
        var heads = new HeadBlocks(template, tags);
        main.addAll(heads.of(cv.head(), mainColumn, !tokens.contacts()));
        var sideColumn = Column.side(template, paper);
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
        return new Content(main, side, tags.all());
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
