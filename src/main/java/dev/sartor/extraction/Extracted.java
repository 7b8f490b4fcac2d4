package dev.sartor.extraction;

import java.util.List;

/** All that a file says, and where. */
public record Extracted(List<Page> pages, List<SetAside> setAside) {
    public Extracted {
        pages = List.copyOf(pages);
        setAside = List.copyOf(setAside);
    }

    /** The same without what the file calls its fields. */
    public Extracted unnamed() {
        return new Extracted(pages.stream().map(Page::unnamed).toList(), setAside);
    }

    public boolean isEmpty() {
        return pages.stream().allMatch(page -> page.pieces().isEmpty());
    }
}
