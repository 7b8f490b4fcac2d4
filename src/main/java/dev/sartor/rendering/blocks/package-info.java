/** First stage: content and template become blocks, the pieces that pages are stacked from. */
@NullMarked
package dev.sartor.rendering.blocks;

import org.jspecify.annotations.NullMarked;
