/** A small language model that runs in this process and tells what English sentences mean. */
@NullMarked
package dev.sartor.matching.minilm;

import org.jspecify.annotations.NullMarked;
