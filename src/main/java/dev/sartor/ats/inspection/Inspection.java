package dev.sartor.ats.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a PDF, in values that can cross from one process to another.
 *
 * @param language the document's, BCP 47; null when it says none
 * @param title from its metadata; null when it has none
 * @param tagged whether it has a structure tree and says that it follows it
 * @param fontsNotEmbedded names of fonts that the reader's machine must supply
 * @param texts what each extractor reads
 */
public record Inspection(
        int pages,
        @Nullable String language,
        @Nullable String title,
        boolean tagged,
        List<String> fontsNotEmbedded,
        List<HiddenText> hidden,
        List<Text> texts) {
    public Inspection {
        fontsNotEmbedded = List.copyOf(fontsNotEmbedded);
        hidden = List.copyOf(hidden);
        texts = List.copyOf(texts);
    }

    /** One extractor's reading, page by page. */
    public record Text(String extractor, List<String> pages) {
        public Text {
            pages = List.copyOf(pages);
        }

        /** All pages one after the other. */
        public String whole() {
            return String.join("\n", pages);
        }
    }
}
