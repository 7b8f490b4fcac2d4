package dev.sartor.matching.evaluation;

import dev.sartor.matching.meaning.Fusion;
import dev.sartor.matching.meaning.Meaning;
import dev.sartor.matching.words.Bm25;
import dev.sartor.matching.words.Stems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Ranks facts for requirements by words, by meaning and by both. */
public final class MatchEvaluation {
    private MatchEvaluation() {}

    /** The ways to rank, in the order in which they are told, with how good each is. */
    public static Map<String, Ranks> of(Path folder, Meaning meaning) {
        var words = Ranks.NONE;
        var vectors = Ranks.NONE;
        var both = Ranks.NONE;
        var stems = Stems.of("en");
        for (var trade : Judged.all(folder)) {
            var ids = List.copyOf(trade.facts().keySet());
            var texts = List.copyOf(trade.facts().values());
            var bm25 = new Bm25(texts.stream().map(stems::in).toList());
            for (var ask : trade.asks()) {
                var wanted = new HashSet<>(stems.in(ask.text()));
                var byWords = scores(ids, id -> bm25.score(ids.indexOf(id), wanted));
                var near = scores(ids, id -> meaning.nearness(ask.text(), texts.get(ids.indexOf(id))));
                var fused =
                        scores(ids, id -> Fusion.of(bm25.cover(ids.indexOf(id), wanted), near.getOrDefault(id, 0.0)));
                words = words.with(order(ids, byWords), ask.right());
                vectors = vectors.with(order(ids, near), ask.right());
                both = both.with(order(ids, fused), ask.right());
            }
        }
        var out = new LinkedHashMap<String, Ranks>();
        out.put("words", words.mean());
        out.put("meaning", vectors.mean());
        out.put("both", both.mean());
        return out;
    }

    private static Map<String, Double> scores(List<String> ids, ToDoubleFunction<String> score) {
        var out = new LinkedHashMap<String, Double>();
        for (var id : ids) out.put(id, score.applyAsDouble(id));
        return out;
    }

    /** The greatest first; what is equal stands as far back as it could, so that no method gains by the file's order. */
    private static List<String> order(List<String> ids, Map<String, Double> scores) {
        var out = new ArrayList<>(ids.reversed());
        out.sort(Comparator.comparingDouble((String id) -> -scores.getOrDefault(id, 0.0)));
        return out;
    }
}
