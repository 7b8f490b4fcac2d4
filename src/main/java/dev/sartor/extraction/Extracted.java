package dev.sartor.extraction;

import java.util.List;

/** All that a file says, and where. */
public record Extracted(List<Page> pages, List<SetAside> setAside) {
    public Extracted {
        pages = List.copyOf(pages);
        setAside = List.copyOf(setAside);
    }

    public boolean isEmpty() {
        return pages.stream().allMatch(page -> page.pieces().isEmpty());
    }
}
