package dev.sartor.tailoring;

import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The text of a set document, from first to last, as it is read: a word set in two fonts is one word still. */
final class SetText {
    /** Ems. */
    private static final double HAIR = 0.12;

    private SetText() {}

    /** @param said which of the glyphs count */
    static String of(Typeset typeset, List<Page> pages, Predicate<Mark.Glyphs> said) {
        boolean leftward =
                Languages.find(typeset.language()).map(Language::rightToLeft).orElse(false);
        var out = new ArrayList<String>();
        var line = new ArrayList<Mark.Glyphs>();
        for (var page : pages)
            for (var mark : page.marks())
                if (mark instanceof Mark.Glyphs run && run.tag() != Mark.ARTIFACT && said.test(run)) {
                    if (!line.isEmpty() && !together(line.getLast(), run)) end(line, leftward, out);
                    line.add(run);
                }
        end(line, leftward, out);
        return String.join("\n", out);
    }

    private static boolean together(Mark.Glyphs one, Mark.Glyphs next) {
        return one.tag() == next.tag() && one.y() == next.y();
    }

    /** Runs are painted from left to right, whichever way they are read. */
    private static void end(List<Mark.Glyphs> line, boolean leftward, List<String> out) {
        var text = new StringBuilder();
        Mark.@Nullable Glyphs before = null;
        for (var run : leftward ? line.reversed() : line) {
            if (before != null && apart(before, run)) text.append(' ');
            text.append(run.text());
            before = run;
        }
        out.add(text.toString());
        line.clear();
    }

    /** Whether more than a hair's breadth is between them, as between a title and its date. */
    private static boolean apart(Mark.Glyphs one, Mark.Glyphs other) {
        var left = one.x() < other.x() ? one : other;
        var right = left == one ? other : one;
        return right.x() - left.x() - left.width() > HAIR * left.size();
    }
}
