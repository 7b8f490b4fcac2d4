package dev.sartor.exports.formats.md;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.formats.Awkward;
import dev.sartor.exports.formats.Comparison;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.Drafts;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static Node parsed(Draft draft) {
        return Parser.builder().build().parse(Markdown.of(draft));
    }

    /** What a Markdown reader shows, as plain text. */
    private static String read(Draft draft) {
        var text = new StringBuilder();
        parsed(draft).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(org.commonmark.node.HardLineBreak node) {
                text.append('\n');
            }

            @Override
            public void visit(org.commonmark.node.Paragraph node) {
                visitChildren(node);
                text.append('\n');
            }

            @Override
            public void visit(org.commonmark.node.Heading node) {
                visitChildren(node);
                text.append('\n');
            }
        });
        return text.toString();
    }

    @Test
    void aCvHasHeadingsByDepthAndAListItemPerBullet() {
        assertThat(Markdown.of(Drafts.cv("marisol")))
                .startsWith("# Marisol Okonjo\n\nSite Reliability Engineer\n\n"
                        + "[marisol@okonjo.example](<mailto:marisol@okonjo.example>) · ")
                .contains("\n\n## Experience\n\n### Senior Site Reliability Engineer, Harbourlight Ferries\n\n"
                        + "*Edinburgh · Mar 2021 – present*\n\n- Moved the booking platform");
    }

    @Test
    void whatAReaderShowsIsTheDraft() {
        for (var draft :
                new Draft[] {Drafts.cv("marisol"), Drafts.letter("marisol-letter"), Awkward.cv(), Awkward.letter()})
            assertThat(Comparison.missing(draft, read(draft))).isEmpty();
    }

    @Test
    void wordsNeverBecomeMarkup() {
        for (var draft : new Draft[] {Awkward.cv(), Awkward.letter()}) {
            var kinds = new TreeSet<String>();
            var links = new TreeSet<String>();
            parsed(draft).accept(new AbstractVisitor() {
                @Override
                protected void visitChildren(Node parent) {
                    kinds.add(parent.getClass().getSimpleName());
                    if (parent instanceof Link link) links.add(link.getDestination());
                    super.visitChildren(parent);
                }
            });
            assertThat(kinds)
                    .doesNotContain(
                            Code.class.getSimpleName(),
                            HtmlBlock.class.getSimpleName(),
                            HtmlInline.class.getSimpleName(),
                            Image.class.getSimpleName(),
                            OrderedList.class.getSimpleName(),
                            ThematicBreak.class.getSimpleName());
            assertThat(links).allMatch(link -> link.startsWith("https://example.org/x"));
        }
    }

    @Test
    void emptyPartsLeaveNoTrace() {
        assertThat(Markdown.of(Awkward.bare())).isEqualTo("# Ada\n");
    }
}
