package dev.sartor.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.report.Finding;
import dev.sartor.model.report.ReadBack;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HandedTest {
    private final Delivered text = made("cv.md");
    private final Delivered pdf = failing("cv.pdf", new IllegalStateException("planted"));

    @Test
    void aFileThatFailsTakesNoOtherWithIt() {
        var handed = Handed.of(List.of(pdf, text));
        assertThat(handed.files()).containsOnlyKeys("cv.md");
        assertThat(handed.lost()).containsExactly("cv.pdf");
        assertThat(handed.inProcess()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAsAnError() {
        assertThat(Handed.of(List.of(pdf, text)).findings()).singleElement().satisfies(told -> {
            assertThat(told.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(told.code()).isEqualTo("export.failed");
            assertThat(told.where()).isEqualTo("cv.pdf");
            assertThat(told.message()).startsWith("cv.pdf could not be made");
        });
        assertThat(Handed.of(List.of(text)).findings()).isEmpty();
    }

    @Test
    void whereNothingCouldBeMadeItFails() {
        assertThatThrownBy(() -> Handed.of(List.of(pdf))).hasMessage("planted");
    }

    @Test
    void whatTheInputIsToBlameForIsNotPassedOver() {
        var refused = failing("cv.pdf", new BadInput("The font cannot be embedded.", "Choose another."));
        assertThatThrownBy(() -> Handed.of(List.of(text, refused))).isInstanceOf(BadInput.class);
    }

    private static Delivered made(String name) {
        return new Delivered(name, CompletableFuture.completedFuture(new byte[] {1}), nothingRead(), nothingRead());
    }

    private static Delivered failing(String name, RuntimeException why) {
        return new Delivered(
                name,
                CompletableFuture.failedFuture(why),
                CompletableFuture.failedFuture(why),
                CompletableFuture.failedFuture(why));
    }

    private static CompletableFuture<List<ReadBack>> nothingRead() {
        return CompletableFuture.completedFuture(List.of());
    }
}
