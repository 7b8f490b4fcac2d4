package dev.sartor.applications;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A company's name without what varies: case, accents, punctuation, legal form. */
final class CompanyKey {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?: (?:inc|incorporated|corp|corporation|co|company|llc|llp|lp|ltd|limited|plc|gmbh|ag|kg|se|ug|ohg|mbh|sa|sas|sarl|sl|srl|spa|bv|nv|ab|as|oy|aps))+$");

    private CompanyKey() {}

    static String of(String company) {
        var plain = Normalizer.normalize(company, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace(".", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return LEGAL_FORM.matcher(plain).replaceFirst("");
    }
}
