package dev.sartor.documents.making;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.documents.DocumentKind;
import dev.sartor.notifications.Notifications;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final List<DocumentKind> BOTH = List.of(DocumentKind.CV, DocumentKind.COVER_LETTER);
    private static final List<String> FORMATS = List.of("pdf", "md");

    @Test
    void whereAllIsThereItIsReady() {
        var outcome = Outcome.of(BOTH, FORMATS, Set.of("cv.pdf", "cv.md", "letter.pdf", "letter.md"));
        assertThat(outcome).isEqualTo(new Outcome(Notifications.READY, null));
    }

    @Test
    void aTextWithoutItsPagesIsToldAsThat() {
        var outcome = Outcome.of(BOTH, FORMATS, Set.of("cv.md", "letter.pdf", "letter.md"));
        assertThat(outcome.kind()).isEqualTo(Notifications.TEXT_ONLY);
        assertThat(outcome.lost()).startsWith("Missing: cv.pdf.");
    }

    @Test
    void pagesWithoutTheirTextAreReadyButForIt() {
        var outcome = Outcome.of(BOTH, FORMATS, Set.of("cv.pdf", "cv.md", "letter.pdf"));
        assertThat(outcome.kind()).isEqualTo(Notifications.READY);
        assertThat(outcome.lost()).startsWith("Missing: letter.md.");
    }

    @Test
    void whatNobodyAskedForIsNotMissing() {
        assertThat(Outcome.of(List.of(DocumentKind.CV), FORMATS, Set.of("cv.pdf", "cv.md"))
                        .lost())
                .isNull();
    }
}
