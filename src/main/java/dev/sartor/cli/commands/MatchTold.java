package dev.sartor.cli.commands;

import dev.sartor.matching.evaluation.Ranks;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** The evaluation of matching, for people and for programs. */
final class MatchTold {
    private MatchTold() {}

    static String words(Map<String, Ranks> ranks) {
        var out = new StringBuilder("%-10s%10s%10s%10s%n".formatted("by", "recall@1", "MRR", "nDCG"));
        ranks.forEach((by, r) -> out.append(
                String.format(Locale.ROOT, "%-10s%10.3f%10.3f%10.3f%n", by, r.recall(), r.reciprocal(), r.gain())));
        int asked = ranks.values().stream().mapToInt(Ranks::asked).max().orElse(0);
        return out.append("over ").append(asked).append(" requirements\n").toString();
    }

    static String json(Map<String, Ranks> ranks) {
        var o = JsonNodeFactory.instance.objectNode();
        ranks.forEach((by, r) -> o.putObject(by)
                .put("requirements", r.asked())
                .put("recallAt1", r.recall())
                .put("mrr", r.reciprocal())
                .put("ndcg", r.gain()));
        return o.toPrettyString() + "\n";
    }
}
