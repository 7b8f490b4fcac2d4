@NullMarked
package dev.sartor.generation.gate.truth;

import org.jspecify.annotations.NullMarked;
