package dev.sartor.exports.formats.pdf.fonts;

import dev.sartor.rendering.typeset.Mark;
import java.text.Normalizer;
import java.util.Arrays;

/** What each glyph of a run says, so that what is painted reads back letter by letter. */
public final class Clusters {
    private static final String[] LATIN = new String[0x250];

    static {
        for (int c = 0; c < LATIN.length; c++) LATIN[c] = Character.toString(c);
        LATIN[0xa0] = " ";
    }

    private static final char LAM = 'ل';
    private static final String ALEFS = "آأإا";

    /** Lam and alef share a glyph. Said as one character no reader can turn the two round; NFKC gives both back. */
    private static final String LAM_ALEFS = "\ufef5\ufef7\ufef9\ufefb";

    private static final String JOINER = "\u200d";

    private Clusters() {}

    /** By glyph. */
    public static String[] of(Mark.Glyphs run) {
        int[] clusters = run.clusters();
        var says = new String[clusters.length];
        for (int i = 0; i < says.length; ) {
            int same = i + 1;
            while (same < says.length && clusters[same] == clusters[i]) same++;
            fill(
                    says,
                    i,
                    same,
                    text(
                            run.text(),
                            clusters[i],
                            end(clusters, i, same, run.text().length())));
            i = same;
        }
        return says;
    }

    /** Where the cluster's text ends: at the next one to the right in the text, whichever way the glyphs run. */
    private static int end(int[] clusters, int from, int to, int length) {
        if (to < clusters.length && clusters[to] > clusters[from]) return clusters[to];
        if (from > 0 && clusters[from - 1] > clusters[from]) return clusters[from - 1];
        return to < clusters.length || from == 0 ? nextAbove(clusters, clusters[from], length) : length;
    }

    private static int nextAbove(int[] clusters, int at, int length) {
        int next = length;
        for (int cluster : clusters) if (cluster > at && cluster < next) next = cluster;
        return next;
    }

    private static String text(String text, int from, int to) {
        if (to == from + 1 && text.charAt(from) < LATIN.length) return LATIN[text.charAt(from)];
        if (to == from + 2 && text.charAt(from) == LAM) {
            int alef = ALEFS.indexOf(text.charAt(to - 1));
            if (alef >= 0) return LAM_ALEFS.substring(alef, alef + 1);
        }
        return text.substring(from, to).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** One glyph says it all; several share it, taken apart into letters and marks. */
    private static void fill(String[] says, int from, int to, String text) {
        if (to - from == 1) {
            says[from] = text;
            return;
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        if (apart.length() < to - from) {
            // more glyphs than characters: a letter and its dots; PDF/A wants a character for each
            Arrays.fill(says, from, to, JOINER);
            says[from] = text;
            return;
        }
        int each = Math.max(1, apart.length() / (to - from));
        for (int i = from; i < to; i++) {
            int start = Math.min((i - from) * each, apart.length() - 1);
            int end = i == to - 1 ? apart.length() : Math.min(start + each, apart.length());
            says[i] = apart.substring(start, Math.max(end, start + 1));
        }
    }
}
