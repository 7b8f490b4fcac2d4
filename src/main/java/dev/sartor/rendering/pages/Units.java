package dev.sartor.rendering.pages;

import dev.sartor.rendering.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/** Cuts stacked blocks into what no page break goes through. */
final class Units {
    /** Paragraphs of up to so many lines are never torn. */
    static final int WHOLE = 5;

    /** Lines of a torn paragraph that stay together on either page: no widow, no orphan. */
    static final int TOGETHER = 2;

    static final double KEEP = 1e8;
    private static final double IN_PARAGRAPH = 120;
    /** A few bullets stay on either page: so much where they do not, less than a tenth of an empty page else. */
    private static final double IN_ENTRY = 3;

    private static final double BULLET_ALONE = 45;

    private Units() {}

    static List<Unit> of(List<Stacked> blocks) {
        var units = new ArrayList<Unit>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var stacked = blocks.get(i);
            double tear = tear(blocks, i);
            if (stacked.lines() <= WHOLE) {
                units.add(new Unit(stacked, 0, stacked.lines(), stacked.block().before(), stacked.height(), tear));
            } else torn(stacked, tear, units);
        }
        return units;
    }

    private static double tear(List<Stacked> blocks, int i) {
        if (blocks.get(i).block().keepNext()) return KEEP;
        if (!isBullet(blocks, i + 1)) return 0;
        boolean alone = !isBullet(blocks, i) || !isBullet(blocks, i - 1) || !isBullet(blocks, i + 2);
        return alone ? BULLET_ALONE : IN_ENTRY;
    }

    private static boolean isBullet(List<Stacked> blocks, int i) {
        return i >= 0 && i < blocks.size() && blocks.get(i).block().kind() == Block.Kind.BULLET;
    }

    private static void torn(Stacked stacked, double tear, List<Unit> units) {
        int lines = stacked.lines();
        double foot = stacked.height() - (lines - 1) * stacked.leading();
        for (int from = 0; from < lines; ) {
            boolean atStart = from == 0;
            int to = atStart ? TOGETHER : from + 1;
            if (lines - to < TOGETHER) to = lines;
            double before = atStart ? stacked.block().before() : 0;
            double height = (to - from - (to == lines ? 1 : 0)) * stacked.leading() + (to == lines ? foot : 0);
            units.add(new Unit(stacked, from, to, before, height, to == lines ? tear : IN_PARAGRAPH));
            from = to;
        }
    }
}
