@NullMarked
package dev.sartor.matching.minilm;

import org.jspecify.annotations.NullMarked;
