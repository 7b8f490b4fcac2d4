package dev.sartor.kernel.paging;

import java.util.List;
import java.util.function.Function;

/** One page of a list. */
public record Paged<T>(List<T> data, Pagination pagination) {
    /** @param total how many there are on all pages together */
    public static <T> Paged<T> of(List<T> data, PageAsked asked, long total) {
        return new Paged<>(
                data, new Pagination(asked.page(), asked.size(), total, (total + asked.size() - 1) / asked.size()));
    }

    public <R> Paged<R> map(Function<T, R> each) {
        return new Paged<>(data.stream().map(each).toList(), pagination);
    }
}
