package dev.sartor.rendering.lines.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Where words may be divided, by Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983). Only words of
 * small letters are: names, acronyms, numbers and addresses stay whole.
 */
public final class Hyphenator {
    private static final int SHORTEST = 6;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int KEPT = 20_000;
    private static final int[] NOWHERE = {};
    private static final Map<String, Optional<Hyphenator>> READ = new ConcurrentHashMap<>();

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, int[]> exceptions = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private int longest;

    private Hyphenator(BufferedReader in) {
        in.lines().forEach(line -> {
            int space = line.indexOf(' ');
            if (line.startsWith("=")) exceptions.put(line.substring(1, space), numbers(line.substring(space + 1)));
            else pattern(line.substring(0, space), line.substring(space + 1));
        });
    }

    /** The patterns of a language, if we have them ("en-US" → English). */
    public static Optional<Hyphenator> of(String language) {
        var tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tag.matches("[a-z0-9-]{2,20}")) return Optional.empty();
        var found = READ.computeIfAbsent(tag, Hyphenator::read);
        int dash = tag.lastIndexOf('-');
        return found.isPresent() || dash < 0 ? found : of(tag.substring(0, dash));
    }

    private static Optional<Hyphenator> read(String tag) {
        try (var in = Hyphenator.class.getResourceAsStream("/hyphenation/" + tag + ".txt")) {
            if (in == null) return Optional.empty();
            return Optional.of(new Hyphenator(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(String list) {
        if (list.isEmpty()) return NOWHERE;
        return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private void pattern(String letters, String levels) {
        var bytes = new byte[levels.length()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (levels.charAt(i) - '0');
        patterns.put(letters, bytes);
        longest = Math.max(longest, letters.length());
    }

    /** Offsets in {@code word}, ascending, before which it may be divided; punctuation around it is stepped over. */
    public int[] divisions(String word) {
        if (word.length() < SHORTEST) return NOWHERE;
        var cached = known.get(word);
        if (cached != null) return cached;
        if (known.size() >= KEPT) known.clear();
        var found = find(word);
        known.put(word, found);
        return found;
    }

    private int[] find(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) from++;
        while (to > from && !Character.isLetter(word.charAt(to - 1))) to--;
        if (to - from < SHORTEST) return NOWHERE;
        for (int i = from; i < to; i++) if (!Character.isLowerCase(word.charAt(i))) return NOWHERE;
        var core = word.substring(from, to);
        var listed = exceptions.get(core);
        var out = listed == null ? byPatterns(core) : listed.clone();
        for (int i = 0; i < out.length; i++) out[i] += from;
        return out;
    }

    private int[] byPatterns(String core) {
        var dotted = "." + core + ".";
        var levels = new byte[core.length() + 2];
        for (int start = 0; start < dotted.length(); start++)
            for (int end = start + 1; end <= Math.min(dotted.length(), start + longest); end++) {
                var pattern = patterns.get(dotted.substring(start, end));
                if (pattern != null) raise(levels, pattern, Math.max(0, start - 1));
            }
        return IntStream.rangeClosed(LEFT, core.length() - RIGHT)
                .filter(i -> (levels[i] & 1) == 1)
                .toArray();
    }

    private static void raise(byte[] levels, byte[] pattern, int at) {
        for (int k = 0; k < pattern.length && at + k < levels.length; k++)
            levels[at + k] = (byte) Math.max(levels[at + k], pattern[k]);
    }
}
