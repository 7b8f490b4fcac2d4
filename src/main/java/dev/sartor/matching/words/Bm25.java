package dev.sartor.matching.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Okapi BM25 over a small collection (Robertson and Zaragoza 2009, section 3.5), with k1 = 1.2 and b = 0.4: résumé lines
 * differ little in length, so length counts less than in web pages.
 */
public final class Bm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.4;

    private final List<Map<String, Integer>> counts;
    private final int[] lengths;
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private final double averageLength;

    /** @param documents each a list of stems */
    public Bm25(List<List<String>> documents) {
        counts = documents.stream().map(Bm25::counted).toList();
        lengths = documents.stream().mapToInt(List::size).toArray();
        for (var document : counts) for (var stem : document.keySet()) documentFrequency.merge(stem, 1, Integer::sum);
        averageLength = Arrays.stream(lengths).average().orElse(1);
    }

    private static Map<String, Integer> counted(List<String> document) {
        var counts = new HashMap<String, Integer>();
        for (var stem : document) counts.merge(stem, 1, Integer::sum);
        return counts;
    }

    /** How rare a stem is; never negative. */
    public double weight(String stem) {
        int n = documentFrequency.getOrDefault(stem, 0);
        return Math.log(1 + (counts.size() - n + 0.5) / (n + 0.5));
    }

    /** How well a document answers a query, 0 and up. */
    public double score(int document, Set<String> query) {
        var stems = counts.get(document);
        double norm = K1 * (1 - B + B * lengths[document] / averageLength);
        double sum = 0;
        for (var stem : query) {
            int tf = stems.getOrDefault(stem, 0);
            if (tf > 0) sum += weight(stem) * tf * (K1 + 1) / (tf + norm);
        }
        return sum;
    }

    /** Which share of the query's weight the document's words cover, 0 to 1. */
    public double cover(int document, Set<String> query) {
        var stems = counts.get(document);
        double all = 0;
        double covered = 0;
        for (var stem : query.stream().sorted().toList()) {
            double w = weight(stem);
            all += w;
            if (stems.containsKey(stem)) covered += w;
        }
        return all == 0 ? 0 : covered / all;
    }
}
