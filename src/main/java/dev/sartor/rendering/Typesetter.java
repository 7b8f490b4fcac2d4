package dev.sartor.rendering;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.Finding.Severity;
import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.lines.Lines;
import dev.sartor.rendering.pages.Pages;
import dev.sartor.rendering.template.AsideWidth;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Sets drafts on pages. Same draft, template and paper, same pages; nothing is kept but fonts, the shapes of words and the
 * lines of paragraphs, so that who changes a line waits for that line alone.
 */
public final class Typesetter {
    /** A last page filled less than this is worth tightening away. */
    private static final double FEW_LINES = 0.22;

    private static final int STEPS = 5;

    private static final Finding FEW_LEFT = new Finding(
            Severity.NOTE,
            "layout.few-lines",
            "The last page holds few lines, and the template's limits do not let them go on the page before. Leave something"
                    + " out, or take a denser template.",
            null);

    private Typesetter() {}

    /** Readies what every page needs, by setting a first line. */
    public static void prepare() {
        var look = Templates.find(Templates.all().getFirst()).look(Part.TEXT);
        var words = new Span("A first line.", look, 0, Span.Breaking.FLOWING);
        new Lines("en").of(new Cell(0, look.size() * 4, Align.LEFT, look.leading(), List.of(words)));
    }

    /** Loads a template's fonts, for those who have to wait for something else before they can set a page. */
    public static void prepare(Template template) {
        template.looks().values().forEach(look -> look.width("fi"));
    }

    public static Typeset set(Draft draft, Template template, Paper paper) {
        return set(draft, template, paper, Wishes.NONE);
    }

    public static Typeset set(Draft draft, Template given, Paper paper, Wishes wishes) {
        var template = AsideWidth.fitted(draft instanceof Draft.Letter ? given.forLetters() : given, draft);
        var pages = new Pages(draft, template, paper);
        var laid = pages.laid();
        var findings = new ArrayList<Finding>();
        int before = laid.pages().size();
        var setting = template;
        boolean tooMany = wishes.pages() > 0 && before > wishes.pages();
        boolean fewLines = before > 1 && laid.lastFilled() < FEW_LINES;
        // what the tightest does not save, none in between does: one layout for nothing instead of all
        boolean worthwhile = (tooMany || fewLines)
                && new Pages(draft, template.tightened(1), paper).laid().pages().size() < before;
        for (int step = 1; step <= STEPS && worthwhile; step++) {
            var drawnIn = template.tightened((double) step / STEPS);
            var tighter = new Pages(draft, drawnIn, paper);
            var tried = tighter.laid();
            if (tried.pages().size() >= before) continue;
            findings.add(tightened(before, tried.pages().size()));
            setting = drawnIn;
            pages = tighter;
            laid = tried;
            break;
        }
        if (laid.pages().size() > 1 && laid.lastFilled() < FEW_LINES) findings.add(FEW_LEFT);
        missing(pages.missing(), findings);
        return new Typeset(
                draft,
                template.id(),
                template.version(),
                paper,
                laid.pages(),
                pages.tags(),
                laid.bookmarks(),
                findings,
                wishes.shownJson(),
                setting);
    }

    /** The height of each piece of a CV, nothing laid out. */
    public static Measured measure(Draft.Cv draft, Template template, Paper paper) {
        return Measured.of(new Pages(draft, AsideWidth.fitted(template, draft), paper), Pages.usable(template, paper));
    }

    private static Finding tightened(int before, int after) {
        return new Finding(
                Severity.NOTE,
                "layout.tightened",
                "Sizes and spaces were drawn in a little, within the template's limits, to need %s instead of %s pages."
                        .formatted(after, before),
                null);
    }

    private static void missing(SortedSet<Integer> characters, List<Finding> findings) {
        if (characters.isEmpty()) return;
        var named = characters.stream()
                .limit(20)
                .map(c -> "%s (U+%04X)".formatted(Character.toString(c), c))
                .toList();
        findings.add(new Finding(
                Severity.WARNING,
                "layout.characters-missing",
                "No font at hand has these characters, so they are left out: " + String.join(", ", named) + ".",
                null));
    }
}
