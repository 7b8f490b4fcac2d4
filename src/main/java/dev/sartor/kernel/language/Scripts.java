package dev.sartor.kernel.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tells a text's language by its script, where a script tells it. */
public final class Scripts {
    /** Letters that only Ukrainian has among the languages with Cyrillic letters that we know. */
    private static final String UKRAINIAN = "іїєґІЇЄҐ";

    private static final String OTHER_CYRILLIC = "ыэъёЫЭЪЁўЎјЈљњћђџқңөұәү";

    private Scripts() {}

    /**
     * The language that a text is written in.
     *
     * @return BCP 47; nothing for Latin letters and for scripts that several languages share
     */
    public static Optional<String> language(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int[] all = {0};
        text.codePoints().filter(Character::isLetter).forEach(c -> {
            letters.merge(UnicodeScript.of(c), 1, Integer::sum);
            all[0]++;
        });
        // a CV's product and company names are often Latin whatever its language is
        int least = Math.max(1, all[0] / 3);
        if (count(letters, UnicodeScript.ARABIC) >= least) return Optional.of("ar");
        if (count(letters, UnicodeScript.HEBREW) >= least) return Optional.of("he");
        if (count(letters, UnicodeScript.HANGUL) >= least) return Optional.of("ko");
        int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
        int han = count(letters, UnicodeScript.HAN);
        if (kana + han >= least) return Optional.of(kana * 20 > han ? "ja" : "zh");
        boolean cyrillic = count(letters, UnicodeScript.CYRILLIC) >= least;
        return cyrillic && any(text, UKRAINIAN) && !any(text, OTHER_CYRILLIC) ? Optional.of("uk") : Optional.empty();
    }

    private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private static boolean any(String text, String letters) {
        return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }
}
