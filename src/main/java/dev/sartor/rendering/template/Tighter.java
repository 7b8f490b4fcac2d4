package dev.sartor.rendering.template;

import dev.sartor.rendering.template.Template.BulletTokens;
import dev.sartor.rendering.template.Template.HeadTokens;
import dev.sartor.rendering.template.Template.HeadingTokens;
import dev.sartor.rendering.template.Template.LetterTokens;
import dev.sartor.rendering.template.Template.ParagraphTokens;
import dev.sartor.rendering.template.Template.RowTokens;
import java.util.Map;

/** A template with every vertical space scaled by one factor. */
final class Tighter {
    private Tighter() {}

    static Template of(Template t, Map<Part, Look> looks, double k) {
        return new Template(
                t.id(),
                t.version(),
                t.name(),
                t.summary(),
                t.sheet(),
                t.colours(),
                looks,
                head(t.head(), k),
                heading(t.heading(), k),
                rows(t.entry(), k),
                rows(t.note(), k),
                rows(t.group(), k),
                bullet(t.bullet(), k),
                new ParagraphTokens(t.paragraph().align(), t.paragraph().before() * k),
                t.running(),
                t.side(),
                t.fit(),
                letter(t.letter(), k),
                t.arrangement());
    }

    private static HeadTokens head(HeadTokens h, double k) {
        return new HeadTokens(
                h.align(), h.contacts(), h.separator(), h.rule(), h.weight(), h.after() * k, h.photo(), h.portrait());
    }

    private static HeadingTokens heading(HeadingTokens h, double k) {
        return new HeadingTokens(h.place(), h.align(), h.rule(), h.weight(), h.before() * k, h.after() * k, h.spine());
    }

    private static RowTokens rows(RowTokens r, double k) {
        return new RowTokens(r.rows(), r.aside(), r.separator(), r.before() * k, r.stacked(), r.numbered());
    }

    private static BulletTokens bullet(BulletTokens b, double k) {
        return new BulletTokens(b.marker(), b.indent(), b.before() * k, b.colour());
    }

    private static LetterTokens letter(LetterTokens l, double k) {
        return new LetterTokens(
                l.measure(),
                l.date(),
                l.recipientTop(),
                l.left(),
                l.before() * k,
                l.paragraph() * k,
                l.signature() * k);
    }
}
