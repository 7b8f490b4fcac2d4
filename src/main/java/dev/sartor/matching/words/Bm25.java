package dev.sartor.matching.words;

import java.util.HashMap;
import java.util.HashSet;
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

    private final List<List<String>> documents;
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private final double averageLength;

    /** @param documents each a list of stems */
    public Bm25(List<List<String>> documents) {
        this.documents = documents.stream().map(List::copyOf).toList();
        for (var document : this.documents)
            for (var stem : new HashSet<>(document)) documentFrequency.merge(stem, 1, Integer::sum);
        averageLength = this.documents.stream().mapToInt(List::size).average().orElse(1);
    }

    /** How rare a stem is; never negative. */
    public double weight(String stem) {
        int n = documentFrequency.getOrDefault(stem, 0);
        return Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
    }

    /** How well a document answers a query, 0 and up. */
    public double score(int document, Set<String> query) {
        var stems = documents.get(document);
        double norm = K1 * (1 - B + B * stems.size() / averageLength);
        double sum = 0;
        for (var stem : query) {
            long tf = stems.stream().filter(stem::equals).count();
            if (tf > 0) sum += weight(stem) * tf * (K1 + 1) / (tf + norm);
        }
        return sum;
    }

    /** Which share of the query's weight the document's words cover, 0 to 1. */
    public double cover(int document, Set<String> query) {
        var stems = new HashSet<>(documents.get(document));
        double all = 0;
        double covered = 0;
        for (var stem : query.stream().sorted().toList()) {
            double w = weight(stem);
            all += w;
            if (stems.contains(stem)) covered += w;
        }
        return all == 0 ? 0 : covered / all;
    }
}
