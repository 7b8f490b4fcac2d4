/** Third stage: lines are stacked on pages, broken where nothing is torn that belongs together. */
@NullMarked
package dev.sartor.rendering.pages;

import org.jspecify.annotations.NullMarked;
