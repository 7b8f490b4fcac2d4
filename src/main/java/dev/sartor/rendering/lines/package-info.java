/** Second stage: paragraphs become lines, shaped, hyphenated and broken where the whole reads best. */
@NullMarked
package dev.sartor.rendering.lines;

import org.jspecify.annotations.NullMarked;
