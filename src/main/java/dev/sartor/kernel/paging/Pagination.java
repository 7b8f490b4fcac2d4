package dev.sartor.kernel.paging;

/** Where a page stands: pages count from 1. */
public record Pagination(int page, int size, long total, long pages) {}
