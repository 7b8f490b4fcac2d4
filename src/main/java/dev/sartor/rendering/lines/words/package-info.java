/** What words are like: where they may be parted, what clings together, how they are painted. */
@NullMarked
package dev.sartor.rendering.lines.words;

import org.jspecify.annotations.NullMarked;
