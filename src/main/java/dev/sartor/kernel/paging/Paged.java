package dev.sartor.kernel.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** One page of a list. */
public record Paged<T>(List<T> data, Pagination pagination) {
    /** @param total how many there are on all pages together */
    public static <T> Paged<T> of(List<T> data, PageAsked asked, long total) {
        return new Paged<>(
                data, new Pagination(asked.page(), asked.size(), total, (total + asked.size() - 1) / asked.size()));
    }

    /**
     * Counts only where the page does not tell by itself: one that is not full is the last.
     *
     * @param total how many there are on all pages together
     */
    public static <T> Paged<T> of(List<T> data, PageAsked asked, LongSupplier total) {
        boolean last = data.size() < asked.size() && (!data.isEmpty() || asked.offset() == 0);
        return of(data, asked, last ? asked.offset() + data.size() : total.getAsLong());
    }

    public <R> Paged<R> map(Function<T, R> each) {
        return new Paged<>(data.stream().map(each).toList(), pagination);
    }
}
