package dev.sartor.ats.checks;

import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a check; each is a quotient of things counted, told with its numbers. */
public final class Scores {
    private final List<Score> all = new ArrayList<>();

    private Scores() {}

    public static List<Score> of(
            Checked.Content content, List<Agreement> agreements, @Nullable Keywords keywords, List<ReadBack> against) {
        var scores = new Scores();
        if (keywords != null) {
            scores.share("Must-haves named", keywords, Importance.MUST, "must-haves");
            scores.share("Nice-to-haves named", keywords, Importance.NICE, "nice-to-haves");
        }
        scores.readability(content.sentences());
        for (var each : agreements)
            scores.quotient(
                    "Words that " + each.extractor() + " reads too",
                    each.shared(),
                    each.words(),
                    "words of the clearest reading");
        for (var each : against)
            scores.quotient(
                    "Résumé read by " + each.extractor(), each.recovered(), each.fields(), "fields of the résumé");
        return List.copyOf(scores.all);
    }

    private void share(String name, Keywords keywords, Importance importance, String things) {
        quotient(name, keywords.found(importance), keywords.asked(importance), things + " named");
    }

    private void quotient(String name, long part, long whole, String things) {
        if (whole == 0) {
            all.add(new Score(name, null, "nothing to count"));
            return;
        }
        double value = (double) part / whole;
        all.add(new Score(name, value, part + " of " + whole + " " + things + " = " + rounded(value, 2)));
    }

    private void readability(Sentences sentences) {
        if (sentences.sentences() == 0) {
            all.add(new Score("Words per sentence", null, "no sentence of five words or more"));
            return;
        }
        double value = (double) sentences.wordsInThem() / sentences.sentences();
        var formula = sentences.wordsInThem() + " words in " + sentences.sentences()
                + " sentences and bullets of five words or more = " + rounded(value, 1);
        all.add(new Score("Words per sentence", value, formula));
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
