/** First stage: content and template become blocks, the pieces that pages are stacked from. */
@NullMarked
@NamedInterface("blocks")
package dev.sartor.rendering.blocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
