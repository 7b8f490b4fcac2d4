package dev.sartor.rendering.fonts;

/** Which forms of Han characters a word wants: the same code is drawn otherwise in China, Japan and Korea. */
final class EastAsian {
    private EastAsian() {}

    /** The ending of the family's name: "jp" where the word has kana or the language is Japanese, "kr", else "sc". */
    static String of(String word, String language) {
        if (word.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x30ff)) return "jp";
        if (word.codePoints().anyMatch(c -> c >= 0xac00 && c <= 0xd7a3)) return "kr";
        if (language.startsWith("ja")) return "jp";
        return language.startsWith("ko") ? "kr" : "sc";
    }

    /** Marks that are as wide as a sign among signs, and narrow among letters. */
    static boolean isOfEitherWidth(char mark) {
        return "“”‘’…—".indexOf(mark) >= 0;
    }

    /** Chinese characters and kana; Korean has the quotes of letters. */
    static boolean isSign(int codePoint) {
        if (codePoint < 0x3040) return false;
        var script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
