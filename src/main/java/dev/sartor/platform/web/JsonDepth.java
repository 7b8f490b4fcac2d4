package dev.sartor.platform.web;

import dev.sartor.platform.json.JsonFailures;

/** Counts how deeply JSON nests while it is read, before anyone builds something from it. */
final class JsonDepth {
    static final int MOST = 100;

    private int depth;
    private boolean text;
    private boolean escaped;

    /** @throws dev.sartor.kernel.Failure (400) at the first bracket that is too deep */
    void read(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text) inText(bytes[i]);
            else outside(bytes[i]);
        }
    }

    private void inText(byte one) {
        if (escaped) escaped = false;
        else if (one == '\\') escaped = true;
        else if (one == '"') text = false;
    }

    private void outside(byte one) {
        if (one == '"') text = true;
        else if (one == '[' || one == '{') depth++;
        else if (one == ']' || one == '}') depth--;
        if (depth > MOST) throw JsonFailures.outOfBounds("body");
    }
}
