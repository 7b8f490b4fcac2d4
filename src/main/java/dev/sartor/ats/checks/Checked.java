package dev.sartor.ats.checks;

import dev.sartor.ats.inspection.HiddenText;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What machines make of a PDF.
 *
 * @param keywords what it names of a posting's requirements; null when it was held against none
 * @param against which fields of a résumé each extractor found in it, in whatever order; empty when it was held against
 *     none
 * @param scores each with its formula and the numbers put in
 * @param findings what should be mended, worst first
 */
public record Checked(
        String file,
        Structure structure,
        Content content,
        List<HiddenText> hidden,
        @Nullable Keywords keywords,
        List<ReadBack> against,
        List<Score> scores,
        List<Finding> findings) {
    public Checked {
        hidden = List.copyOf(hidden);
        against = List.copyOf(against);
        scores = List.copyOf(scores);
        findings = List.copyOf(findings);
    }

    /**
     * How the file is built.
     *
     * @param textLayer whether every extractor reads words in it
     * @param language the document's own statement, BCP 47
     */
    public record Structure(
            int pages,
            boolean textLayer,
            @Nullable String language,
            @Nullable String title,
            boolean tagged,
            List<String> fontsNotEmbedded) {
        public Structure {
            fontsNotEmbedded = List.copyOf(fontsNotEmbedded);
        }
    }

    /**
     * What a machine recognises in the text.
     *
     * @param headings lines that begin a section, as they stand there
     * @param periods dates from and to
     * @param unclearDates dates that machines guess at
     */
    public record Content(
            List<String> emails,
            List<String> phones,
            List<String> headings,
            List<String> periods,
            List<String> unclearDates,
            Sentences sentences) {
        public Content {
            emails = List.copyOf(emails);
            phones = List.copyOf(phones);
            headings = List.copyOf(headings);
            periods = List.copyOf(periods);
            unclearDates = List.copyOf(unclearDates);
        }
    }
}
