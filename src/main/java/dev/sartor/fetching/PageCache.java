package dev.sartor.fetching;

import java.net.URI;
import java.util.Optional;

/** Pages kept for a while, by the address that was asked for. */
public interface PageCache {
    PageCache NONE = new PageCache() {
        @Override
        public Optional<Page> find(URI asked) {
            return Optional.empty();
        }

        @Override
        public void keep(URI asked, Page page) {}
    };

    Optional<Page> find(URI asked);

    void keep(URI asked, Page page);
}
