package dev.sartor.kernel.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PagedTest {
    @Test
    void aPageThatIsNotFullTellsHowManyThereAre() {
        assertThat(total(List.of("a", "b"), 1, PagedTest::unasked)).isEqualTo(2);
        assertThat(total(List.of("a"), 3, PagedTest::unasked)).isEqualTo(7);
        assertThat(total(List.of(), 1, PagedTest::unasked)).isZero();
    }

    @Test
    void aFullPageAndOneBehindTheLastAreCounted() {
        assertThat(total(List.of("a", "b", "c"), 1, () -> 3)).isEqualTo(3);
        assertThat(total(List.of("a", "b", "c"), 2, () -> 11)).isEqualTo(11);
        assertThat(total(List.of(), 2, () -> 3)).isEqualTo(3);
    }

    private static long unasked() {
        throw new AssertionError("nobody needs to count");
    }

    private static long total(List<String> rows, int page, LongSupplier count) {
        return Paged.of(rows, new PageAsked(page, 3, "name", false), count)
                .pagination()
                .total();
    }
}
