package dev.sartor.cli.commands;

import dev.sartor.parsing.merging.Conflict;
import dev.sartor.parsing.merging.Merged;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a merge did, for people and for programs. */
final class MergeReport {
    private static final int LONGEST = 60;

    private MergeReport() {}

    static String words(Merged merged, List<String> skipped) {
        var out = new StringBuilder();
        var open = merged.conflicts().stream().filter(Conflict::open).count();
        out.append("%s added, %s differ%s%n"
                .formatted(
                        merged.additions().size(),
                        merged.conflicts().size(),
                        open == 0 ? "" : ", " + open + " for you to decide"));
        for (var a : merged.additions()) out.append("  + %s: %s (from %s)%n".formatted(a.place(), a.what(), a.from()));
        for (var c : merged.conflicts())
            out.append("  %s %s: %s%n      %s  \"%s\" (%s)%n      %s  \"%s\" (%s)%n"
                    .formatted(
                            c.open() ? "?" : "!",
                            c.place(),
                            c.field(),
                            c.taken() == Conflict.Taken.MINE ? "kept" : "    ",
                            shortened(c.mine()),
                            c.mineFrom(),
                            c.taken() == Conflict.Taken.THEIRS ? "kept" : "    ",
                            shortened(c.theirs()),
                            c.theirsFrom()));
        for (var s : skipped) out.append("  – passed over: %s%n".formatted(s));
        return out.toString();
    }

    static String json(Merged merged, List<String> skipped) {
        var o = JsonNodeFactory.instance.objectNode();
        o.put("open", merged.isOpen());
        var conflicts = o.putArray("conflicts");
        for (var c : merged.conflicts())
            conflicts
                    .addObject()
                    .put("place", c.place())
                    .put("field", c.field())
                    .put("mine", c.mine())
                    .put("mineFrom", c.mineFrom())
                    .put("theirs", c.theirs())
                    .put("theirsFrom", c.theirsFrom())
                    .put("kept", c.taken() == Conflict.Taken.MINE ? "mine" : "theirs")
                    .put("open", c.open());
        var additions = o.putArray("additions");
        for (var a : merged.additions())
            additions.addObject().put("place", a.place()).put("what", a.what()).put("from", a.from());
        var passed = o.putArray("passedOver");
        skipped.forEach(passed::add);
        return o.toPrettyString() + "\n";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
