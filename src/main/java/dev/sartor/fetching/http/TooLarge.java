package dev.sartor.fetching.http;

import java.io.IOException;

/** An answer is larger than anything we take, packed or unpacked. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge() {
        super("too large");
    }
}
